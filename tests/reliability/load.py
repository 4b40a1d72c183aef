"""People who write notes on some boards and vote on another, for as long as they are let."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from math import ceil

from tests.support.phones import Phone, Trainer, drained, shown
from workshop.activities.swot.commands import QUADRANTS

# SWOT steps of the template: one to vote on, the others to write on. A person may write 50 a board.
VOTED = "working-together"
EVERY = 0.12  # seconds between two things that one person asks, on average


async def prepare(trainer: Trainer, steps: Sequence[str]) -> None:
    """Open all boards for writing; the room ends up looking at the last."""
    for step in steps:
        await trainer.lead("phase.open", step=step, phase="write")


async def write(phones: Sequence[Phone], step: str, each: int) -> list[str]:
    """Have everybody write some notes on a board, and return the notes' ids once they are there."""
    asked = [
        phone.ask("swot.note.add", step=step, **_words(phone, number))
        for number in range(each)
        for phone in phones
    ]
    await drained(phones)
    return [command["id"] for command in asked]


@asynccontextmanager
async def busy(
    phones: Sequence[Phone], boards: Sequence[str], voted: Sequence[str] = (), every: float = EVERY
) -> AsyncIterator[None]:
    """Have everybody write on the boards, and give and take dots on the notes `voted`."""
    people = [asyncio.create_task(_person(phone, boards, voted, every)) for phone in phones]
    try:
        yield
    finally:
        for person in people:
            person.cancel()
        for outcome in await asyncio.gather(*people, return_exceptions=True):
            if isinstance(outcome, Exception):
                raise outcome


async def _person(phone: Phone, boards: Sequence[str], voted: Sequence[str], every: float) -> None:
    dice = random.Random(phone.random.random())
    number = 0
    while True:
        await asyncio.sleep(dice.uniform(0, 2 * every))
        if len(phone.outbox) > 5:
            continue  # nobody goes on writing for minutes without a connection
        number += 1
        if voted and dice.random() < 0.5:
            vote = dice.choice(("swot.dot.place", "swot.dot.place", "swot.dot.take"))
            phone.ask(vote, step=VOTED, note=dice.choice(voted[:5]))
        else:
            phone.ask("swot.note.add", step=dice.choice(boards), **_words(phone, number))


def _words(phone: Phone, number: int) -> dict[str, str]:
    return {
        "quadrant": QUADRANTS[number % len(QUADRANTS)],
        "text": f"{phone.name} schrijft {number} om {time.monotonic():.3f} <b>&</b>",
    }


async def shown_everywhere(writer: Phone, readers: Sequence[Phone], step: str) -> float:
    """Have somebody write a note; return the seconds until the last of the readers shows it."""
    command = writer.ask("swot.note.add", step=step, **_words(writer, len(writer.history.records)))
    began = time.monotonic()
    await writer.until(lambda: not writer.outbox)
    version = next(
        record.version for record in writer.history.of("ok") if record.command is command
    )
    await shown(readers, version)
    return max(_shown(reader, version) for reader in readers) - began


def _shown(reader: Phone, version: int) -> float:
    return next(at for at, shown in reader.seen if shown >= version)


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value that so many percent of the values do not exceed (nearest rank)."""
    assert values, "nothing was measured"
    return sorted(values)[max(0, ceil(len(values) * percent / 100) - 1)]


async def delays(phones: Sequence[Phone], step: str, notes: int, every: float) -> list[float]:
    """Have somebody write a note every so many seconds; return how long each phone waited for each.

    One value for each note and phone, in seconds from the moment it was written.
    """
    history = phones[0].history
    sent: dict[str, float] = {}
    for number in range(notes):
        writer = phones[number % len(phones)]
        command = writer.ask("swot.note.add", step=step, **_words(writer, number))
        sent[command["id"]] = time.monotonic()
        await asyncio.sleep(every)
    await drained(phones)
    versions = {r.command["id"]: r.version for r in history.of("ok") if r.command["id"] in sent}
    await shown(phones, max(versions.values()))
    return [_shown(phone, versions[id_]) - at for id_, at in sent.items() for phone in phones]
