"""Calling ASGI applications by hand: what went in, and exactly what came out."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

RawHeaders = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole HTTP answer."""

    status: int
    headers: RawHeaders
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the value of a header that there is at most once."""
        found = [value.decode("latin-1") for key, value in self.headers if key == name.encode()]
        assert len(found) <= 1, f"{name} is there {len(found)} times"
        return found[0] if found else None


def http_scope(
    path: str, *, method: str = "GET", headers: Iterable[tuple[bytes, bytes]] = ()
) -> Scope:
    """Return the scope of a request."""
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "scheme": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": list(headers),
        "client": ("127.0.0.1", 50000),
        "server": ("127.0.0.1", 80),
        "state": {},
    }


def websocket_scope(
    path: str,
    *,
    headers: Iterable[tuple[bytes, bytes]] = (),
    address: str = "127.0.0.1",
    protocols: Sequence[str] = (),
) -> Scope:
    """Return the scope of a WebSocket's handshake."""
    return {
        **http_scope(path, headers=headers),
        "type": "websocket",
        "scheme": "ws",
        "client": (address, 50000),
        "subprotocols": list(protocols),
    }


async def call(
    app: ASGIApp,
    path: str,
    *,
    method: str = "GET",
    headers: Iterable[tuple[bytes, bytes]] = (),
) -> Answer:
    """Send a request without a body."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(http_scope(path, method=method, headers=headers), receive, send)
    start, *rest = sent
    body = b"".join(message.get("body", b"") for message in rest)
    return Answer(start["status"], list(start["headers"]), body)


def get(app: ASGIApp, path: str, **headers: str) -> Answer:
    """Send a GET request; accept_encoding="br" is the header Accept-Encoding: br."""
    raw = [
        (name.replace("_", "-").encode(), value.encode("latin-1"))
        for name, value in headers.items()
    ]
    return asyncio.run(call(app, path, headers=raw))


class Talk:
    """An open WebSocket, message by message: `inbox` is what the client sends."""

    def __init__(self, *inbox: Message) -> None:
        self._inbox = [{"type": "websocket.connect"}, *inbox]
        self.sent: list[Message] = []

    async def receive(self) -> Message:
        """Hand out the next message, and a disconnect after the last."""
        if self._inbox:
            return self._inbox.pop(0)
        return {"type": "websocket.disconnect", "code": 1001}

    async def send(self, message: Message) -> None:
        """Keep what the application sends."""
        self.sent.append(message)


class Streamlit:
    """Stands where Streamlit stands: accepts, and keeps what is let through to it."""

    def __init__(self, *says: bytes) -> None:
        self.got: list[Message] = []
        self.scopes: list[Scope] = []
        self._says = says

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Accept, say something, listen to the end, and then say something more."""
        self.scopes.append(scope)
        assert (await receive())["type"] == "websocket.connect"
        await send({"type": "websocket.accept"})
        for words in self._says:
            await send({"type": "websocket.send", "bytes": words})
        while True:
            message = await receive()
            self.got.append(message)
            if message["type"] == "websocket.disconnect":
                break
        await send({"type": "websocket.send", "bytes": b""})


async def plain(scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG001
    """Answer every request in the same way, as an application would."""
    headers = [(b"content-type", b"text/plain"), (b"content-length", b"5")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"inner"})
