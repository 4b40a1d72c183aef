"""Connections as a phone makes them: from an address of its own, with as little work as can be.

The load shares the machine with the server: a full client library would be slower than the server
it measures.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast

from httptools import HttpResponseParser

PATIENCE = 60.0

# What a phone's browser says with every request.
_BROWSER = (
    "User-Agent: Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0",
    "Accept-Language: nl-BE,nl;q=0.9,en-GB;q=0.8,en;q=0.7",
    "Accept-Encoding: gzip, deflate, br",
    "Cache-Control: no-cache",
)


class WireError(Exception):
    """The other side did not do what was asked; the text says what it did."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a server is, and the loopback address a client calls it from."""

    host: str
    port: int
    source: str

    @property
    def origin(self) -> str:
        """The server as a browser names it."""
        return f"http://{self.host}:{self.port}"

    def head(self, method: str, path: str, headers: Mapping[str, str]) -> bytes:
        """Return the head of a request."""
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self.host}:{self.port}", *_BROWSER]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    async def connect(self, protocol: Callable[[], asyncio.Protocol]) -> None:
        """Open a connection."""
        loop = asyncio.get_running_loop()
        await loop.create_connection(protocol, self.host, self.port, local_addr=(self.source, 0))


@dataclass(slots=True)
class Answer:
    """What a server answered; header names are in lower case."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class Connection(asyncio.Protocol):
    """One kept-alive HTTP/1.1 connection; one request at a time."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._transport: asyncio.Transport | None = None
        self._waiting: asyncio.Future[Answer] | None = None
        self._answer = Answer()
        self._parser = HttpResponseParser(self)

    async def ask(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes = b""
    ) -> Answer:
        """Send a request and return its answer."""
        if self._transport is None:
            await self._place.connect(lambda: self)
        if self._transport is None:
            raise WireError(f"no connection for {path}")
        self._waiting = asyncio.get_running_loop().create_future()
        self._answer = Answer()
        length = {"Content-Length": str(len(body))} if body else {}
        self._transport.write(self._place.head(method, path, {**headers, **length}) + body)
        async with asyncio.timeout(PATIENCE):
            return await self._waiting

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.close()

    # -- what asyncio and httptools call --------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        # uvloop's transports are none of asyncio's classes.
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Read on."""
        self._parser.feed_data(data)

    def connection_lost(self, exc: Exception | None) -> None:
        """Wake whoever waits; the next request opens a new connection."""
        self._transport = None
        self._parser = HttpResponseParser(self)
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(WireError(f"hung up: {exc}"))

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header; of several of one name the last."""
        self._answer.headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_body(self, body: bytes) -> None:
        """Keep a part of the body."""
        self._answer.body += body

    def on_message_complete(self) -> None:
        """Hand the answer over."""
        self._answer.status = self._parser.get_status_code()
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(self._answer)


async def ask(
    place: Place, method: str, path: str, headers: Mapping[str, str], body: bytes = b""
) -> Answer:
    """Send one request over a connection of its own, as a phone does that has been quiet."""
    connection = Connection(place)
    try:
        return await connection.ask(method, path, headers, body)
    finally:
        connection.close()
