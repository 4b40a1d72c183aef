"""Simulated people: a phone in the room, and the trainer's browser with the projector."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import orjson

from bench.page import Page
from bench.websocket import Socket
from bench.wire import PATIENCE, Answer, Connection, Place, WireError, ask

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bench.board import Command


Message = tuple[float, bytes]  # the moment of arrival (monotonic s), and what came

# Like a browser: so many connections to one host at a time.
CONNECTIONS = 6
# Seconds between two runs of a trainer's page.
PULSE = 0.5


class Stream:
    """One open live stream, and everything that came over it."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self._socket = Socket(self._on_message)
        self._first = asyncio.Event()

    async def open(self, place: Place, path: str, cookies: str = "") -> None:
        """Open it."""
        await self._socket.open(place, path, {"Cookie": cookies} if cookies else {})

    async def first(self) -> None:
        """Wait for the first message."""
        async with asyncio.timeout(PATIENCE):
            await self._first.wait()

    def close(self) -> None:
        """Leave."""
        self._socket.close()

    @property
    def is_open(self) -> bool:
        """Whether the server still sends."""
        return not self._socket.closed.done()

    def _on_message(self, now: float, payload: bytes) -> None:
        self.messages.append((now, payload))
        self._first.set()


class Phone:
    """A participant: comes in by the code, holds a page and a stream, and sends commands."""

    def __init__(self, place: Place, code: str) -> None:
        self.place = place
        self.code = code
        self.page = Page()
        self.stream = Stream()
        self._cookies: dict[str, str] = {}
        self._idle: list[Connection] = []

    async def join(self, files: Sequence[str] = ()) -> float:
        """Scan the code and wait for the whole page; return the seconds it took.

        `files` is what a browser fetches between the page's HTML and its session.
        """
        began = time.monotonic()
        connection = Connection(self.place)
        try:
            door = await self._get(connection, f"/j/{self.code}", 303)
            path = door.headers["location"]
            html = await self._get(connection, path, 200)
            if not html.body:
                raise WireError("the page is empty")
            await self._fetch(files, connection)
        finally:
            connection.close()
        await self._open_page(path.partition("?")[2])
        await self.stream.open(self.place, self._live("stream"), self._cookie())
        await self.stream.first()
        return time.monotonic() - began

    async def command(self, command: Command) -> Answer:
        """Send a command and return what became of it.

        As in a browser, a connection is used again as long as the server keeps it.
        """
        headers = {
            "Cookie": self._cookie(),
            "Origin": self.place.origin,
            "Content-Type": "application/json",
        }
        connection = self._idle.pop() if self._idle else Connection(self.place)
        path = self._live("commands")
        answer = await connection.ask("POST", path, headers, orjson.dumps(command))
        self._idle.append(connection)
        return answer

    def leave(self) -> None:
        """Close the page."""
        for connection in self._idle:
            connection.close()
        self.page.close()
        self.stream.close()

    @property
    def is_in(self) -> bool:
        """Whether page and stream are both open."""
        return self.page.is_open and self.stream.is_open

    # -- the way in -----------------------------------------------------------------------------

    async def _open_page(self, query: str) -> None:
        await self.page.open(self.place, self._cookie())
        run = await self.page.run(name="room", query=query)
        if self.code.encode() not in run.content:
            raise WireError("the page shows no room")

    async def _fetch(self, files: Sequence[str], first: Connection) -> None:
        waiting = list(reversed(files))

        async def work(connection: Connection) -> None:
            while waiting:
                await self._get(connection, waiting.pop(), 200)

        others = [Connection(self.place) for _ in range(CONNECTIONS - 1)] if files else []
        try:
            await asyncio.gather(work(first), *map(work, others))
        finally:
            for connection in others:
                connection.close()

    async def _get(self, connection: Connection, path: str, status: int) -> Answer:
        headers = {"Accept": "text/html,*/*"}
        if self._cookies:
            headers["Cookie"] = self._cookie()
        answer = await connection.ask("GET", path, headers)
        if answer.status != status:
            raise WireError(f"{path}: {answer.status}")
        self._keep(answer.headers)
        return answer

    def _keep(self, headers: Mapping[str, str]) -> None:
        name, _, value = headers.get("set-cookie", "").partition(";")[0].partition("=")
        if name:
            self._cookies[name] = value

    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self._cookies.items())

    def _live(self, what: str) -> str:
        return f"/live/{self.code}/{what}?as=participant"


class Trainer:
    """The trainer's browser: the cockpit and the projector, each a page and a stream."""

    def __init__(self, place: Place, code: str, sign_in: str) -> None:
        self.place = place
        self.code = code
        self.streams = {"trainer": Stream(), "screen": Stream()}
        self._sign_in = sign_in
        self._cookies = ""

    async def join(self) -> None:
        """Sign in and open both streams."""
        answer = await ask(self.place, "GET", f"/t/{self._sign_in}", {})
        self._cookies = answer.headers["set-cookie"].partition(";")[0]
        for audience, stream in self.streams.items():
            path = f"/live/{self.code}/stream?as={audience}"
            await stream.open(self.place, path, self._cookies)
            await stream.first()

    async def pulse(self, seconds: float) -> int:
        """Hold both pages open for some seconds; return how often one drew itself again.

        As in the browser, a page's fragment runs when the workshop has changed, at most twice a
        second.
        """
        runs = await asyncio.gather(
            self._pulse("cockpit", self.streams["trainer"], seconds),
            self._pulse("screen", self.streams["screen"], seconds),
        )
        return sum(runs)

    async def command(self, command: Command) -> Answer:
        """Send a command; raises WireError when it is refused."""
        headers = {"Cookie": self._cookies, "Origin": self.place.origin}
        path = f"/live/{self.code}/commands?as=trainer"
        answer = await ask(self.place, "POST", path, headers, orjson.dumps(command))
        if answer.status != 200:  # noqa: PLR2004
            raise WireError(f"{command['type']}: {answer.status} {answer.body!r}")
        return answer

    async def _pulse(self, name: str, stream: Stream, seconds: float) -> int:
        page = Page()
        await page.open(self.place, self._cookies)
        first = await page.run(name=name, query=f"code={self.code}")
        if not first.fragments:
            raise WireError(f"{name} has nothing that runs again")
        until, runs, seen = time.monotonic() + seconds, 0, -1
        while time.monotonic() < until:
            await asyncio.sleep(PULSE)
            if len(stream.messages) != seen:
                seen = len(stream.messages)
                await page.run(name=name, query=f"code={self.code}", fragment=first.fragments[0])
                runs += 1
        page.close()
        return runs
