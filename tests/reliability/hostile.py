"""One hostile client, all at once: run as a process of its own beside the room it disturbs.

    python -m tests.reliability.hostile <host:port> <code> <seconds> [only this attack ...]

Ends by writing what it did, as JSON: how often each kind of frame was sent, and what came of it.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from itertools import cycle
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from tests.support.phones import Visitor, closed, rerun

A_SECOND = 1000  # frames
WORD = b"\x81\x82\0\0\0\0{}"  # a frame of text as it goes over the wire
SOCKETS = 200
BIG = bytes(25 * 2**20)
SLOW_POSTS = 40
DEAF = 20
ODD = ("clear_cache", "set_run_on_save", "debug_shutdown_runtime", "debug_disconnect_websocket")

Attack = Callable[[], Awaitable[None]]


class Hostile:
    """Somebody who has scanned the code like everybody else."""

    def __init__(self, host: str, code: str, seconds: float) -> None:
        self.host = host
        self.code = code
        self.until = time.monotonic() + seconds
        self.did: Counter[str] = Counter()
        self.visitor = Visitor(host)
        self.talker = Visitor(host)  # who else would have no socket left to talk on
        self.stranger = Visitor(host)
        self._stream = f"/live/{code}/stream?as=participant"
        self._turns = cycle((self.visitor, self.stranger))
        self._at_once = cycle((0, 0.1))

    async def run(self, only: Collection[str] = ()) -> None:
        """Do everything (or only some of it) at the same time, until time is up."""
        for visitor in (self.visitor, self.talker):
            await visitor.get(f"/j/{self.code}")
        attacks: list[Attack] = [
            self.flood_streamlit,
            self.flood_streamlit,
            self.flood_ours,
            self.crowd,
            self.big_to_streamlit,
            self.big_to_ours,
            self.odd,
            *([self.deaf] * DEAF),
            *([self.slow_post] * SLOW_POSTS),
        ]
        attacks = [attack for attack in attacks if not only or attack.__name__ in only]
        await asyncio.gather(*(self._again_and_again(attack) for attack in attacks))
        await closed((self.visitor, self.talker, self.stranger))

    async def _again_and_again(self, attack: Attack) -> None:
        while time.monotonic() < self.until:
            try:
                async with asyncio.timeout(max(0.1, self.until - time.monotonic())):
                    await attack()
            except (OSError, WebSocketException, TimeoutError, EOFError) as error:
                self.did[f"{attack.__name__}: {type(error).__name__}"] += 1
            await asyncio.sleep(0.05)

    async def flood_streamlit(self) -> None:
        """Have a page's script run a thousand times a second, from the first moment or not."""
        frame = rerun("room", f"code={self.code}")
        async with self._socket(streamlit=True) as socket:
            began, sent = time.monotonic() - next(self._at_once), 0
            while time.monotonic() < self.until:
                while sent < (time.monotonic() - began) * A_SECOND:
                    await socket.send(frame)
                    sent += 1
                    self.did["frames to Streamlit"] += 1
                await asyncio.sleep(0.005)

    async def flood_ours(self) -> None:
        """Talk on a stream that only tells, as often; each time it is shut after the first word."""
        async with self.talker.socket(self._stream, close_timeout=0.5) as socket:
            socket.transport.write(WORD * (A_SECOND // 10))
            self.did["frames to us"] += A_SECOND // 10
            await socket.wait_closed()

    async def crowd(self) -> None:
        """Hold as many sockets as it gets, half of each kind."""
        await asyncio.gather(*(self._hold(streamlit=n % 2 == 0) for n in range(SOCKETS)))

    async def _hold(self, *, streamlit: bool) -> None:
        self.did["sockets asked for"] += 1
        with suppress(OSError, WebSocketException):
            async with self._socket(streamlit=streamlit) as socket:
                self.did["sockets opened"] += 1
                await socket.wait_closed()

    async def big_to_streamlit(self) -> None:
        """Send 25 MB in one frame."""
        await self._big(streamlit=True)

    async def big_to_ours(self) -> None:
        """Send 25 MB in one frame."""
        await self._big(streamlit=False)

    async def _big(self, *, streamlit: bool) -> None:
        async with self._socket(streamlit=streamlit) as socket:
            self.did["big frames"] += 1
            await socket.send(BIG)
            await socket.recv()

    async def odd(self) -> None:
        """Send what no page of ours sends, and what is no message at all."""
        async with self._socket(streamlit=True) as socket:
            for kind in ODD:
                message = BackMsg()
                setattr(message, kind, True)
                await socket.send(message.SerializeToString())
                self.did[kind] += 1
            await asyncio.sleep(0.2)
            await socket.send(os.urandom(200))
            self.did["garbage"] += 1
            await socket.recv()

    async def deaf(self) -> None:
        """Open a stream of the room and never read: the kernel's few bytes, and no more."""
        reader, writer = await asyncio.open_connection(
            *self.host.split(":"), limit=1024, local_addr=(self.visitor.address, 0)
        )
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        headers = (
            f"GET {self._stream} HTTP/1.1",
            f"Host: {self.host}",
            f"Origin: http://{self.host}",
            f"Cookie: {self.visitor.cookies()}",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        )
        writer.write("\r\n".join((*headers, "", "")).encode())
        self.did["deaf readers"] += 1
        try:
            await asyncio.sleep(self.until - time.monotonic())
        finally:
            writer.transport.abort()
            del reader

    async def slow_post(self) -> None:
        """Send a command a byte a second."""
        _, writer = await asyncio.open_connection(
            *self.host.split(":"), local_addr=(self.visitor.address, 0)
        )
        headers = (
            f"POST /live/{self.code}/commands HTTP/1.1",
            f"Host: {self.host}",
            f"Origin: http://{self.host}",
            f"Cookie: {self.visitor.cookies()}",
            "Content-Length: 1000",
        )
        writer.write("\r\n".join((*headers, "", "")).encode())
        self.did["slow requests"] += 1
        try:
            while time.monotonic() < self.until:
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(1)
        finally:
            writer.transport.abort()

    def _socket(self, *, streamlit: bool) -> Any:
        if not streamlit:
            return self.visitor.socket(self._stream, close_timeout=0.5)
        # Without its cookie it is anybody at this address, and anybody may do more.
        somebody = next(self._turns)
        return somebody.socket(
            "/_stcore/stream", subprotocols=[Subprotocol("streamlit")], close_timeout=0.5
        )


if __name__ == "__main__":
    # The one who disturbs sits elsewhere: it must not take the room's processor.
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
    os.nice(5)
    hostile = Hostile(sys.argv[1], sys.argv[2], float(sys.argv[3]))
    asyncio.run(hostile.run(sys.argv[4:]))
    print(json.dumps(hostile.did))
