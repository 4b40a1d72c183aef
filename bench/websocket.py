"""A WebSocket that notes when each message came, before anybody looks at it."""

from __future__ import annotations

import asyncio
import base64
import os
import struct
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import cast

from bench.wire import PATIENCE, Place, WireError

# Called with the moment of arrival (monotonic seconds) and the message.
OnMessage = Callable[[float, bytes], None]

_TEXT, _BINARY, _CLOSE, _PING, _PONG = 1, 2, 8, 9, 10
_WHOLE = 0x80
# A client must mask what it sends; a mask of zeros leaves it as it is (RFC 6455, 5.3).
_MASKED = 0x80
_NO_MASK = bytes(4)
_TWO_BYTES, _EIGHT_BYTES = 126, 127


class Socket(asyncio.Protocol):
    """One open WebSocket."""

    def __init__(self, on_message: OnMessage) -> None:
        self._on_message = on_message
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._upgraded = False
        self.closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def open(self, place: Place, path: str, headers: Mapping[str, str]) -> None:
        """Connect and shake hands. Raises WireError when the server refuses."""
        await place.connect(lambda: self)
        key = base64.b64encode(os.urandom(16)).decode()
        head = place.head(
            "GET",
            path,
            {
                "Connection": "Upgrade",
                "Upgrade": "websocket",
                "Sec-WebSocket-Version": "13",
                "Sec-WebSocket-Key": key,
                "Origin": place.origin,
                **headers,
            },
        )
        self._write(head)
        async with asyncio.timeout(PATIENCE):
            await self._opened

    def send(self, message: bytes) -> None:
        """Send a binary message."""
        self._frame(_BINARY, message)

    def close(self) -> None:
        """Say goodbye and hang up."""
        self._frame(_CLOSE, struct.pack("!H", 1000))
        if self._transport is not None:
            self._transport.close()

    # -- what asyncio calls ---------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        # uvloop's transports are none of asyncio's classes.
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Read on; the moment is taken first."""
        now = time.monotonic()
        self._buffer += data
        if not self._upgraded and not self._shake_hands():
            return
        while self._next(now):
            pass

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever waits."""
        self._transport = None
        lost = WireError(f"the socket was closed: {exc}")
        if not self._opened.done():
            self._opened.set_exception(lost)
        if not self.closed.done():
            self.closed.set_result(1006)

    # -- the inside -----------------------------------------------------------------------------

    def _shake_hands(self) -> bool:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return False
        status = bytes(self._buffer[:end]).split(b"\r\n", 1)[0]
        del self._buffer[: end + 4]
        if b" 101 " not in status + b" ":
            self._opened.set_exception(WireError(f"no WebSocket: {status.decode('latin-1')}"))
            return False
        self._upgraded = True
        self._opened.set_result(None)
        return True

    def _next(self, now: float) -> bool:
        """Take one frame out of the buffer; False when it is not there yet."""
        buffer = self._buffer
        if len(buffer) < 2:  # noqa: PLR2004 - the shortest head of a frame
            return False
        length, start = buffer[1] & 0x7F, 2
        if length == _TWO_BYTES:
            start = 4
            length = int.from_bytes(buffer[2:4], "big")
        elif length == _EIGHT_BYTES:
            start = 10
            length = int.from_bytes(buffer[2:10], "big")
        if len(buffer) < start or len(buffer) < start + length:
            return False
        first, payload = buffer[0], bytes(buffer[start : start + length])
        del buffer[: start + length]
        if not first & _WHOLE:
            raise WireError("a message came in parts")
        self._take(now, first & 0x0F, payload)
        return True

    def _take(self, now: float, kind: int, payload: bytes) -> None:
        if kind in {_TEXT, _BINARY}:
            self._on_message(now, payload)
        elif kind == _PING:
            self._frame(_PONG, payload)
        elif kind == _CLOSE and not self.closed.done():
            self.closed.set_result(int.from_bytes(payload[:2], "big"))

    def _frame(self, kind: int, payload: bytes) -> None:
        size = len(payload)
        if size < _TWO_BYTES:
            head = struct.pack("!BB", _WHOLE | kind, _MASKED | size)
        elif size < 1 << 16:
            head = struct.pack("!BBH", _WHOLE | kind, _MASKED | _TWO_BYTES, size)
        else:
            head = struct.pack("!BBQ", _WHOLE | kind, _MASKED | _EIGHT_BYTES, size)
        with suppress(WireError):
            self._write(head + _NO_MASK + payload)

    def _write(self, data: bytes) -> None:
        if self._transport is None:
            raise WireError("the socket is closed")
        self._transport.write(data)
