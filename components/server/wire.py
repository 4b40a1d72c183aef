"""Reading a request and giving a whole answer, on plain ASGI messages."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.types import Receive, Scope, Send

RawHeaders = list[tuple[bytes, bytes]]

READING = ("GET", "HEAD")


def header(scope: Scope, name: bytes) -> bytes:
    """Return the first value of a request header, its name in lower case; empty for none."""
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value)
    return b""


def cookies(scope: Scope) -> dict[str, str]:
    """Return a request's cookies by name."""
    return cookie_parser(Headers(scope=scope).get("cookie", ""))


async def answer(
    scope: Scope, send: Send, status: int, body: bytes, headers: Iterable[tuple[bytes, bytes]] = ()
) -> None:
    """Answer a request with `body`, which a HEAD request gets the length of."""
    length = (b"content-length", b"%d" % len(body))
    await send(
        {"type": "http.response.start", "status": status, "headers": [*headers, length]},
    )
    await send(
        {"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body},
    )


async def not_modified(send: Send, headers: RawHeaders) -> None:
    """Answer that the browser's copy is still right."""
    await send({"type": "http.response.start", "status": 304, "headers": headers})
    await send({"type": "http.response.body", "body": b""})


async def tell(scope: Scope, send: Send, status: int, sentence: str) -> None:
    """Answer a request with one sentence of plain text."""
    await answer(
        scope, send, status, sentence.encode(), [(b"content-type", b"text/plain; charset=utf-8")]
    )


async def turn_away(receive: Receive, send: Send, code: int) -> None:
    """Refuse a WebSocket before it is open: the browser sees 403, and `code` nobody but a test."""
    await receive()
    await send({"type": "websocket.close", "code": code})
