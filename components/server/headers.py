"""Security headers on every answer; tests/components/server/test_browser.py tries them out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.server.wire import RawHeaders, header, tell

NOT_MODIFIED = 304
_A_YEAR = 365 * 24 * 60 * 60
_HOST = re.compile(rb"[A-Za-z0-9.\-]+(:\d{1,5})?|\[[0-9A-Fa-f:.]+\](:\d{1,5})?")

# What no page of ours uses is switched off for every page.
_PERMISSIONS = (
    b"camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()"
)
# Anything that is not a page: it may load nothing, even when somebody opens it by itself.
_NOT_A_PAGE = b"default-src 'none'; frame-ancestors 'none'"


def content_security_policy(host: str, *, https: bool, scripts: Sequence[str] = ()) -> str:
    """Return a page's policy. `scripts` are hashes of inline scripts, such as 'sha256-…'.

    No source is another origin, so nothing a page holds can be sent anywhere or fetched from
    anywhere, even by Streamlit itself (which would show a stranger's app for `?staticAppId=`).
    """
    # Safari before 16 does not count a WebSocket to the same host as 'self'.
    socket = f" {'wss' if https else 'ws'}://{host}" if host else ""
    hashes = "".join(f" '{digest}'" for digest in scripts)
    directives = (
        "default-src 'none'",
        # blob: Streamlit imports a component's inline module from a blob of its own.
        # wasm-unsafe-eval: the Graphviz viewer is WebAssembly, and so is protobuf's long integer.
        # The hash: the few lines in our own index.html. No 'unsafe-inline', no 'unsafe-eval'.
        f"script-src 'self' blob: 'wasm-unsafe-eval'{hashes}",
        # Emotion, react-aria, Plotly and components make <style> elements at run time.
        "style-src 'self' 'unsafe-inline'",
        # data: icons and SVG pictures are put into the page whole; blob: Plotly's "save as PNG".
        "img-src 'self' data: blob:",
        # data: one font of KaTeX stands inside Streamlit's own stylesheet.
        "font-src 'self' data:",
        f"connect-src 'self'{socket}",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-src 'none'",
        "frame-ancestors 'none'",
        *(["upgrade-insecure-requests"] if https else []),
    )
    return "; ".join(directives)


class SecurityHeaders:
    """Outermost of all: gives every HTTP answer its headers, that of an unforeseen error too.

    `https` says whether people reach us by https, which behind a proxy the request does not know.
    """

    def __init__(self, app: ASGIApp, *, https: bool = False, scripts: Sequence[str] = ()) -> None:
        self._app = app
        self._https = https
        self._scripts = tuple(scripts)
        # One policy a host name; an attacker who makes names up only turns the cache over.
        self._policy = lru_cache(maxsize=64)(self._policy_for)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, and complete the answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def guarded(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                headers = self._headers(scope, message.get("headers", ()))
                if message["status"] == NOT_MODIFIED:
                    # It speaks of a page without being one: its policy would replace the page's.
                    headers = [(n, v) for n, v in headers if n != b"content-security-policy"]
                message = {**message, "headers": headers}
            await send(message)

        try:
            await self._app(scope, receive, guarded)
        except Exception:
            if not begun:
                await tell(scope, guarded, 500, "Internal server error")
            # The server logs it.
            raise

    def _headers(self, scope: Scope, given: RawHeaders) -> RawHeaders:
        page = False
        cached = False
        headers: RawHeaders = []
        for name, value in given:
            key = name.lower()
            if key in _OURS:
                continue
            if key == b"content-type":
                page = value.startswith(b"text/html")
            elif key == b"cache-control":
                cached = True
            elif key == b"set-cookie" and self._https:
                headers.append((key, _secure(value)))
                continue
            headers.append((key, value))
        if not cached:
            headers.append((b"cache-control", b"no-store"))
        headers += (
            (b"content-security-policy", self._policy(header(scope, b"host")))
            if page
            else (b"content-security-policy", _NOT_A_PAGE),
            (b"cross-origin-opener-policy", b"same-origin"),
            (b"cross-origin-resource-policy", b"same-origin"),
            (b"permissions-policy", _PERMISSIONS if page else b"camera=(), microphone=()"),
            (b"referrer-policy", b"no-referrer"),
            (b"x-content-type-options", b"nosniff"),
        )
        if self._https:
            headers.append((b"strict-transport-security", b"max-age=%d" % _A_YEAR))
        return headers

    def _policy_for(self, host: bytes) -> bytes:
        named = host.decode("ascii") if _HOST.fullmatch(host) else ""
        return content_security_policy(named, https=self._https, scripts=self._scripts).encode()


# Set here and nowhere else; the server's name is told to nobody.
_OURS = frozenset(
    {
        b"content-security-policy",
        b"cross-origin-opener-policy",
        b"cross-origin-resource-policy",
        b"permissions-policy",
        b"referrer-policy",
        b"server",
        b"strict-transport-security",
        b"x-content-type-options",
    }
)


def _secure(cookie: bytes) -> bytes:
    attributes = [part.strip().lower() for part in cookie.split(b";")[1:]]
    return cookie if b"secure" in attributes else cookie + b"; Secure"
