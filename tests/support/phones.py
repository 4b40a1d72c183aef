"""Simulated phones over real HTTP and WebSocket, and the history of what each asked and was told.

A phone does what the page does: it follows its stream, comes back with the version it has, and
keeps what it asked in an outbox until the answer is there, always under the same id.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Literal, Self

import httpx2
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin, Subprotocol

from workshop.patch import apply

Json = dict[str, Any]
Phase = Literal["invoke", "ok", "refused", "unknown"]

PATIENCE = 60.0  # seconds until something that does not come fails the test
FIRST_WAIT = 0.1  # the page waits longer; nobody here has the time
LONGEST_WAIT = 1.0

_numbers = count(1)


def own_address() -> str:
    """Return an address of this machine that no phone of this process used: limits go by it."""
    number = next(_numbers)
    return f"127.{100 + number // 62_500}.{1 + number // 250 % 250}.{1 + number % 250}"


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the history: a phone asked something, or was told something about it."""

    at: float  # monotonic seconds
    phone: str
    phase: Phase
    command: Json
    version: int = 0
    detail: str = ""


@dataclass(slots=True)
class History:
    """What all phones asked and were told, in order of time."""

    records: list[Record] = field(default_factory=list)
    counts: Counter[Phase] = field(default_factory=Counter)

    def add(self, phone: str, phase: Phase, command: Json, **more: Any) -> None:
        """Write a line."""
        self.records.append(Record(time.monotonic(), phone, phase, command, **more))
        self.counts[phase] += 1

    def ids(self, phase: Phase) -> set[str]:
        """Return the ids of the commands that came to a phase."""
        return {record.command["id"] for record in self.of(phase)}

    def of(self, phase: Phase) -> Iterator[Record]:
        """Give the lines of one phase."""
        return (record for record in self.records if record.phase == phase)

    def save(self, file: Path) -> None:
        """Write all of it, one JSON object a line, for whoever looks into a failure."""
        file.write_text("".join(json.dumps(asdict(record)) + "\n" for record in self.records))


class Visitor:
    """Somebody with an address and cookies of their own."""

    def __init__(self, host: str) -> None:
        """Open nothing yet."""
        self.host = host
        self.address = own_address()
        self.http = httpx2.AsyncClient(
            transport=httpx2.AsyncHTTPTransport(local_address=self.address, verify=False),
            timeout=PATIENCE,
        )

    async def get(self, path: str, **more: Any) -> httpx2.Response:
        """Open an address."""
        return await self.http.get(f"http://{self.host}{path}", **more)

    async def post(self, path: str, command: Json) -> httpx2.Response:
        """Send a command as our page does."""
        headers = {"Origin": f"http://{self.host}", "Content-Type": "application/json"}
        return await self.http.post(
            f"http://{self.host}{path}", content=json.dumps(command), headers=headers
        )

    def cookies(self) -> str:
        """Return the Cookie header."""
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.http.cookies.jar)

    def socket(self, path: str, **more: Any) -> Any:
        """Open a WebSocket from this visitor's address."""
        return connect(
            f"ws://{self.host}{path}",
            additional_headers={"Cookie": self.cookies()},
            origin=Origin(f"http://{self.host}"),
            local_addr=(self.address, 0),
            compression=None,
            ping_interval=None,
            max_size=None,
            max_queue=None,
            proxy=None,
            **more,
        )

    async def close(self) -> None:
        """Hang up."""
        await self.http.aclose()


class Trainer(Visitor):
    """Leads the workshop."""

    def __init__(self, host: str, code: str) -> None:
        """Take the workshop's code."""
        super().__init__(host)
        self.code = code

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def sign_in(self, path: str) -> None:
        """Open the link that the terminal shows."""
        answer = await self.get(path)
        assert answer.status_code == httpx2.codes.SEE_OTHER, answer.text

    async def lead(self, type_: str, **fields: Any) -> int:
        """Carry out a command; return the log's version after it."""
        command = {"id": uuid(random), "type": type_, **fields}
        answer = await self.post(f"/live/{self.code}/commands?as=trainer", command)
        assert answer.status_code == httpx2.codes.OK, answer.text
        return int(answer.json()["v"])

    async def mark(self) -> int:
        """Make a change that everybody sees, and return its version."""
        return await self.lead("timer.start", seconds=next(_numbers) % 3000 + 10)


class Phone(Visitor):
    """A participant: what is shown (`view`, `mine`, `version`), and what is still in the outbox."""

    def __init__(
        self, hosts: Sequence[str], code: str, history: History, seed: int, name: str = ""
    ) -> None:
        """Know the servers: the first is used until it fails, as behind a proxy that notices."""
        super().__init__(hosts[0])
        self._hosts = deque(hosts)
        self.code = code
        self.history = history
        self.random = random.Random(seed)
        self.name = name or f"phone-{seed}"
        self.view: Json = {}
        self.mine: Json = {}
        self.version = -1
        self.seen: list[tuple[float, int]] = []  # when (monotonic s) which version was shown
        self.server_time = 0  # milliseconds, as last told
        self.gaps = 0
        self.opened = 0
        self.refusals: list[Json] = []
        self.outbox: deque[Json] = deque()
        self._filled = asyncio.Event()
        self._changed = asyncio.Condition()
        self._tasks: list[asyncio.Task[None]] = []

    async def join(self) -> None:
        """Scan the code."""
        answer = await self.get(f"/j/{self.code}")
        assert answer.status_code == httpx2.codes.SEE_OTHER, answer.text

    def open(self) -> None:
        """Open the page: from now on it follows the stream and empties its outbox."""
        self._tasks = [asyncio.create_task(self._follow()), asyncio.create_task(self._send())]

    async def close(self) -> None:
        """Shut the page. Raises what went wrong on it."""
        for task in self._tasks:
            task.cancel()
        for outcome in await asyncio.gather(*self._tasks, return_exceptions=True):
            if isinstance(outcome, Exception):
                raise outcome
        await super().close()

    # -- what is asked --------------------------------------------------------------------------

    def ask(self, type_: str, **fields: Any) -> Json:
        """Put a command into the outbox and return it."""
        command = {"id": uuid(self.random), "type": type_, **fields}
        self.history.add(self.name, "invoke", command)
        self.outbox.append(command)
        self._filled.set()
        return command

    async def _send(self) -> None:
        waits = 0
        while True:
            if not self.outbox:
                self._filled.clear()
                await self._filled.wait()
            command = self.outbox[0]
            phase, version, detail = await self._post(command)
            self.history.add(self.name, phase, command, version=version, detail=detail)
            if phase == "unknown":
                await self._notify()
                await self._pause(waits)
                waits += 1
                continue
            waits = 0
            self.outbox.popleft()
            await self._notify()

    async def _post(self, command: Json) -> tuple[Phase, int, str]:
        try:
            answer = await self.post(f"/live/{self.code}/commands", command)
        except httpx2.HTTPError as error:
            self._next_host()
            return "unknown", 0, type(error).__name__
        if answer.status_code == httpx2.codes.OK:
            said = answer.json()
            self.mine = said["mine"]
            return "ok", said["v"], ""
        code = str(answer.json()["code"])
        later = answer.status_code == httpx2.codes.TOO_MANY_REQUESTS or answer.is_server_error
        return ("unknown" if later else "refused"), 0, code

    # -- what is shown --------------------------------------------------------------------------

    async def _follow(self) -> None:
        waits = 0
        while True:
            since = f"&since={self.version}" if self.version >= 0 else ""
            with suppress(OSError, WebSocketException):
                path = f"/live/{self.code}/stream?as=participant{since}"
                async with self.socket(path) as socket:
                    self.opened += 1
                    async for text in socket:
                        waits = 0
                        if not self._show(json.loads(text)):
                            break
                        await self._notify()
            self._next_host()
            await self._pause(waits)
            waits += 1

    def _show(self, frame: Json) -> bool:
        """Take a frame; tell whether the stream is still of use."""
        if "problem" in frame:
            self.refusals.append(frame["problem"])
        if "view" in frame:
            self.view, self.version = frame["view"], frame["v"]
            self.seen.append((time.monotonic(), self.version))
        elif "patch" in frame:
            if frame["from"] != self.version:
                self.gaps += 1
                self.version = -1
                return False
            self.view, self.version = apply(self.view, frame["patch"]), frame["v"]
            self.seen.append((time.monotonic(), self.version))
        if "mine" in frame:
            self.mine = frame["mine"]
        self.server_time = frame.get("now", self.server_time)
        return True

    async def until(self, reached: Callable[[], bool], patience: float = PATIENCE) -> None:
        """Wait until what is shown, or the outbox, answers a question with yes."""
        async with asyncio.timeout(patience), self._changed:
            await self._changed.wait_for(reached)

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    # -- how it waits ---------------------------------------------------------------------------

    async def _pause(self, waits: int) -> None:
        wait = min(FIRST_WAIT * 2**waits, LONGEST_WAIT)
        await asyncio.sleep(wait * (0.5 + self.random.random()))

    def _next_host(self) -> None:
        self._hosts.rotate(-1)
        self.host = self._hosts[0]


class Tab(Visitor):
    """A page of Streamlit's, as its frontend opens it: one session, one script run."""

    def __init__(self, host: str, cookies: httpx2.Cookies | None = None) -> None:
        """Take over the cookies of whoever looks at the page."""
        super().__init__(host)
        if cookies is not None:
            self.http.cookies = cookies
        self.connection: ClientConnection | None = None

    async def open(self, page: str, query: str) -> Counter[str]:
        """Open a page and run its script to the end; return how many messages of each kind came."""
        self.connection = await self.socket(
            "/_stcore/stream", subprotocols=[Subprotocol("streamlit")]
        )
        await self.send(rerun(page, query))
        return await self.finished()

    async def send(self, frame: bytes) -> None:
        """Send a frame, whatever it is."""
        assert self.connection is not None
        await self.connection.send(frame)

    async def finished(self) -> Counter[str]:
        """Read until the script has run to its end."""
        assert self.connection is not None
        kinds: Counter[str] = Counter()
        async with asyncio.timeout(PATIENCE):
            while not kinds["script_finished"]:
                frame = await self.connection.recv(decode=False)
                kinds[str(ForwardMsg.FromString(frame).WhichOneof("type"))] += 1
        return kinds

    async def close(self) -> None:
        """Close the tab."""
        if self.connection is not None:
            await self.connection.close()
        await super().close()


def rerun(page: str, query: str) -> bytes:
    """Return the frame with which a browser has a page's script run."""
    message = BackMsg()
    message.rerun_script.query_string = query
    message.rerun_script.page_name = page
    return bytes(message.SerializeToString())


def uuid(source: Any) -> str:
    """Return a UUID as the page makes one, from a source that a seed makes repeatable."""
    digits = f"{source.getrandbits(128):032x}"
    variant = "89ab"[source.getrandbits(2)]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


@asynccontextmanager
async def room(
    hosts: Sequence[str], code: str, people: int, history: History, seed: int
) -> AsyncIterator[list[Phone]]:
    """Give a room of phones that have joined and show the workshop; close them at the end."""
    phones = [Phone(hosts, code, history, seed * 1000 + number) for number in range(people)]
    try:
        for phone in phones:
            await phone.join()
            phone.open()
        await asyncio.gather(*(phone.until(lambda p=phone: bool(p.mine)) for phone in phones))  # type: ignore[misc]
        yield phones
    finally:
        await closed(phones)


async def closed(visitors: Iterable[Visitor]) -> None:
    """Have everybody hang up."""
    await asyncio.gather(*(visitor.close() for visitor in visitors))


async def drained(phones: Sequence[Phone], patience: float = PATIENCE) -> None:
    """Wait until nobody has anything left to send."""
    await asyncio.gather(
        *(phone.until(lambda p=phone: not p.outbox, patience) for phone in phones)  # type: ignore[misc]
    )


async def shown(phones: Sequence[Phone], version: int) -> None:
    """Wait until everybody shows a version of the log, or a later one."""
    await asyncio.gather(*(phone.until(lambda p=phone: p.version >= version) for phone in phones))  # type: ignore[misc]
