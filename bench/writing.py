"""Notes written at random moments, and when each came to each stream."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Sequence

    from bench.clients import Message, Stream
    from bench.cores import Shares
    from bench.server import Server

    # Has the next note written and returns its id.
    Write = Callable[[], Awaitable[str]]

# After the last answer: the last patches are still on their way, at most so long (seconds).
SETTLE = 1.0


@dataclass(frozen=True, slots=True)
class Sent:
    """A note: its id, when it was sent and when the answer came (monotonic seconds)."""

    id: str
    at: float
    answered: float


@dataclass(slots=True)
class Received:
    """What came of the notes: milliseconds from writing to each stream, and to the last one.

    `gaps` counts patches that did not follow on the one before; `sizes` are patches in bytes.
    """

    delays: list[float] = field(default_factory=list)
    last: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    gaps: int = 0


@dataclass(frozen=True, slots=True)
class Window:
    """Some seconds of notes: what was sent, what came of it on so many streams, what it cost."""

    sent: list[Sent]
    received: Received
    shares: Shares
    streams: int

    @property
    def answers(self) -> list[float]:
        """The milliseconds from sending to the answer that says it is saved."""
        return [1000 * (note.answered - note.at) for note in self.sent]


async def observe(
    server: Server, streams: Sequence[Stream], write: Write, rate: float, seconds: float
) -> Window:
    """Have so many notes a second written for some seconds, and see them come to every stream."""
    sent, shares = await send(server, streams, write, rate, seconds)
    return Window(sent, match(sent, [stream.messages for stream in streams]), shares, len(streams))


async def send(
    server: Server, streams: Sequence[Stream], write: Write, rate: float, seconds: float
) -> tuple[list[Sent], Shares]:
    """Have so many things a second sent for some seconds; return them and what they cost.

    Streams then hold what came since, and no more.
    """
    for stream in streams:
        stream.messages.clear()
    rng = Random(f"{rate} a second for {seconds} seconds")
    meter = server.meter()
    sent = await _write_at(list(moments(rate, seconds, rng)), write, seconds)
    shares = meter.stop()
    await asyncio.sleep(SETTLE)
    return sent, shares


def moments(rate: float, seconds: float, rng: Random) -> Iterator[float]:
    """Return random moments, so many a second on average, as independent people make them."""
    at = rng.expovariate(rate)
    while at < seconds:
        yield at
        at += rng.expovariate(rate)


async def _write_at(when: Sequence[float], write: Write, seconds: float) -> list[Sent]:
    began = time.monotonic()
    tasks = []
    for moment in when:
        await asyncio.sleep(began + moment - time.monotonic())
        tasks.append(asyncio.create_task(_send(write)))
    sent = await asyncio.gather(*tasks)
    await asyncio.sleep(began + seconds - time.monotonic())
    return sent


async def _send(write: Write) -> Sent:
    at = time.monotonic()
    note = await write()
    return Sent(note, at, time.monotonic())


def match(sent: Sequence[Sent], streams: Sequence[Sequence[Message]]) -> Received:
    """Find each note in what each stream got."""
    result = Received()
    began = {note.id: note.at for note in sent}
    last: dict[str, float] = {}
    for messages in streams:
        version: int | None = None
        for at, raw in messages:
            before, after, notes = _read(raw)
            if after is None:
                continue
            if None not in (before, version) and before != version:
                result.gaps += 1
            version = after
            for note in notes & began.keys():
                delay = 1000 * (at - began[note])
                result.delays.append(delay)
                last[note] = max(delay, last.get(note, 0.0))
    result.last = list(last.values())
    result.sizes = [len(raw) for _, raw in streams[0] if _read(raw)[2]] if streams else []
    return result


@lru_cache(maxsize=100_000)
def _read(raw: bytes) -> tuple[int | None, int | None, frozenset[str]]:
    """Return a frame's versions before and after it, and the notes that are new in it."""
    frame = orjson.loads(raw)
    notes = frame.get("patch", {}).get("activity", {}).get("notes", {})
    return frame.get("from"), frame.get("v"), frozenset(notes)
