"""The exact headers of every kind of answer."""

from __future__ import annotations

import asyncio

import pytest
from starlette.types import Message, Receive, Scope, Send

from components.server.headers import SecurityHeaders, content_security_policy
from tests.components.server.asgi import (
    RawHeaders,
    Streamlit,
    Talk,
    get,
    http_scope,
    websocket_scope,
)

HASH = "sha256-abc="
PAGE_POLICY = (
    "default-src 'none'; "
    "script-src 'self' blob: 'wasm-unsafe-eval' 'sha256-abc='; "
    "style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; "
    "font-src 'self' data:; "
    "connect-src 'self' ws://room.test:8501; "
    "manifest-src 'self'; "
    "form-action 'self'; "
    "base-uri 'none'; "
    "object-src 'none'; "
    "frame-src 'none'; "
    "frame-ancestors 'none'"
)
ALL_PERMISSIONS = (
    "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()"
)


def answering(*headers: tuple[bytes, bytes]) -> object:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG001
        await send({"type": "http.response.start", "status": 200, "headers": list(headers)})
        await send({"type": "http.response.body", "body": b"body"})

    return app


def sent_headers(
    *headers: tuple[bytes, bytes], https: bool = False, host: str = "room.test:8501"
) -> RawHeaders:
    app = SecurityHeaders(answering(*headers), https=https, scripts=[HASH])  # type: ignore[arg-type]
    return sorted(get(app, "/", host=host).headers)


def test_page_gets_exactly_these_headers() -> None:
    assert sent_headers((b"Content-Type", b"text/html; charset=utf-8")) == [
        (b"cache-control", b"no-store"),
        (b"content-security-policy", PAGE_POLICY.encode()),
        (b"content-type", b"text/html; charset=utf-8"),
        (b"cross-origin-opener-policy", b"same-origin"),
        (b"cross-origin-resource-policy", b"same-origin"),
        (b"permissions-policy", ALL_PERMISSIONS.encode()),
        (b"referrer-policy", b"no-referrer"),
        (b"x-content-type-options", b"nosniff"),
    ]


def test_anything_else_gets_exactly_these_headers() -> None:
    given = (b"content-type", b"text/javascript"), (b"cache-control", b"public, max-age=9")

    assert sent_headers(*given) == [
        (b"cache-control", b"public, max-age=9"),
        (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
        (b"content-type", b"text/javascript"),
        (b"cross-origin-opener-policy", b"same-origin"),
        (b"cross-origin-resource-policy", b"same-origin"),
        (b"permissions-policy", b"camera=(), microphone=()"),
        (b"referrer-policy", b"no-referrer"),
        (b"x-content-type-options", b"nosniff"),
    ]


def test_https_adds_strict_transport_and_upgrades_the_policy() -> None:
    headers = dict(sent_headers((b"content-type", b"text/html"), https=True, host="room.test"))

    assert headers[b"strict-transport-security"] == b"max-age=31536000"
    assert headers[b"content-security-policy"].decode().split("; ")[-1] == (
        "upgrade-insecure-requests"
    )
    assert b"connect-src 'self' wss://room.test;" in headers[b"content-security-policy"]


@pytest.mark.parametrize(
    ("given", "https", "sent"),
    [
        (b"a=1; Path=/", True, b"a=1; Path=/; Secure"),
        (b"a=1; secure; Path=/", True, b"a=1; secure; Path=/"),
        (b"secure=1", True, b"secure=1; Secure"),
        (b"a=1; Path=/", False, b"a=1; Path=/"),
    ],
)
def test_cookie_becomes_secure_on_https_alone(given: bytes, https: bool, sent: bytes) -> None:  # noqa: FBT001
    headers = sent_headers((b"set-cookie", given), https=https)

    assert [value for name, value in headers if name == b"set-cookie"] == [sent]


def test_what_the_application_says_of_these_does_not_count() -> None:
    headers = sent_headers(
        (b"Server", b"uvicorn"),
        (b"Content-Security-Policy", b"default-src *"),
        (b"referrer-policy", b"unsafe-url"),
        (b"content-type", b"text/html"),
    )

    assert [name for name, _ in headers].count(b"content-security-policy") == 1
    assert (b"referrer-policy", b"no-referrer") in headers
    assert b"server" not in dict(headers)


@pytest.mark.parametrize(
    "host", ["", "evil.test; script-src *", "evil.test *", "a/b", "évil", "a:123456", "'self'"]
)
def test_host_that_is_none_does_not_get_into_the_policy(host: str) -> None:
    headers = dict(sent_headers((b"content-type", b"text/html"), host=host))

    policy = headers[b"content-security-policy"].decode()
    assert policy == PAGE_POLICY.replace(" ws://room.test:8501", "")


@pytest.mark.parametrize("host", ["192.168.1.20:8501", "[::1]:8501", "atelier.example.org"])
def test_host_may_be_a_name_or_an_address(host: str) -> None:
    policy = dict(sent_headers((b"content-type", b"text/html"), host=host))

    assert f"connect-src 'self' ws://{host};".encode() in policy[b"content-security-policy"]


def test_policy_names_no_other_origin() -> None:
    policy = content_security_policy("", https=False)

    assert [word for word in policy.split() if "//" in word or "*" in word] == []


def test_unforeseen_error_is_answered_with_headers_and_raised_for_the_log() -> None:
    async def broken(*_: object) -> None:
        raise ValueError("the inside of it")

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.request"}

    with pytest.raises(ValueError, match="the inside of it"):
        asyncio.run(SecurityHeaders(broken)(http_scope("/"), receive, send))

    start, body = sent
    assert start["status"] == 500
    assert (b"x-content-type-options", b"nosniff") in start["headers"]
    assert body["body"] == b"Internal server error"


def test_error_after_the_answer_began_adds_nothing() -> None:
    async def broken(scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG001
        await send({"type": "http.response.start", "status": 200, "headers": []})
        raise ValueError

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.request"}

    with pytest.raises(ValueError):  # noqa: PT011
        asyncio.run(SecurityHeaders(broken)(http_scope("/"), receive, send))

    assert [message["type"] for message in sent] == ["http.response.start"]


def test_websocket_passes_untouched() -> None:
    inner, talk = Streamlit(), Talk()

    asyncio.run(SecurityHeaders(inner)(websocket_scope("/live"), talk.receive, talk.send))

    assert [message["type"] for message in talk.sent] == ["websocket.accept", "websocket.send"]
