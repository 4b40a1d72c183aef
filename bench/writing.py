"""Notes written at random moments, and when each came to each phone."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from random import Random

import orjson

from bench.clients import Message

# Sends note number n and returns what to look for in the streams.
Write = Callable[[int], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Sent:
    """A note: what to look for, when it was sent and when the answer came (monotonic s)."""

    mark: str
    at: float
    answered: float


@dataclass(slots=True)
class Received:
    """What came of the notes on all phones. Times in milliseconds."""

    delays: list[float] = field(default_factory=list)
    last: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    gaps: int = 0


def moments(rate: float, seconds: float, rng: Random) -> Iterator[float]:
    """Return random moments, so many a second on average, as independent people make them."""
    at = rng.expovariate(rate)
    while at < seconds:
        yield at
        at += rng.expovariate(rate)


async def write_notes(
    write: Write, rate: float, seconds: float, rng: Random, first: int = 0
) -> list[Sent]:
    """Have notes sent for some seconds; return them once all are answered."""
    began = time.monotonic()
    tasks = []
    for number, moment in enumerate(moments(rate, seconds, rng), start=first):
        await asyncio.sleep(began + moment - time.monotonic())
        tasks.append(asyncio.create_task(_send(write, number)))
    sent = await asyncio.gather(*tasks)
    await asyncio.sleep(max(0.0, began + seconds - time.monotonic()))
    return sent


async def _send(write: Write, number: int) -> Sent:
    at = time.monotonic()
    mark = await write(number)
    return Sent(mark, at, time.monotonic())


def received(sent: Sequence[Sent], phones: Sequence[Sequence[Message]]) -> Received:
    """Match notes with what each phone got, from its first message on."""
    result = Received()
    began = {note.mark: note.at for note in sent}
    latest = dict.fromkeys(began, 0.0)
    seen_by_all = dict.fromkeys(began, 0)
    for messages in phones:
        version = None
        for at, raw in messages:
            before, after, marks = _read(raw)
            if after is None:
                continue
            if before is not None and before != version:
                result.gaps += 1
            version = after
            for mark in marks & began.keys():
                delay = 1000 * (at - began[mark])
                result.delays.append(delay)
                latest[mark] = max(latest[mark], delay)
                seen_by_all[mark] += 1
    result.last = [latest[mark] for mark, seen in seen_by_all.items() if seen]
    if phones:
        result.sizes = [len(raw) for _, raw in phones[0] if _read(raw)[0] is not None]
    return result


@lru_cache(maxsize=100_000)
def _read(raw: bytes) -> tuple[int | None, int | None, frozenset[str]]:
    """Return a frame's versions before and after it, and the notes that are new in it."""
    frame = orjson.loads(raw)
    notes = frame.get("patch", {}).get("activity", {}).get("notes", {})
    return frame.get("from"), frame.get("v"), frozenset(notes)
