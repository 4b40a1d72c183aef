"""Every exercise for a full room: 300 phones stay in while the trainer goes from one to the next.

In each, phones give its most frequent command at random moments. What goes to all phones is timed
to each of them, what goes to a table to each phone there, and what no other phone is told to its
answer. Trainer and projector are told of all: what does not reach them is missing. One repetition,
so that thirteen exercises take less than three minutes.
"""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson
import uvloop

from bench import day
from bench.arrivals import Timeline
from bench.clients import Phone, Trainer
from bench.crowd import gather
from bench.exercises import EXERCISES
from bench.figures import percentile
from bench.report import report_crowd, report_shares
from bench.wire import WireError
from bench.writing import send

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bench.board import Command
    from bench.clients import Stream
    from bench.day import Day
    from bench.exercises import Exercise
    from bench.figures import Sheet
    from bench.plan import Plan
    from bench.server import Server
    from bench.writing import Sent

PHONES = 300
RATE = 5.0
WINDOW = 8.0
TARGET = 80.0
PAUSE = 1.5  # seconds in which all phones come to the next exercise
TRAINERS_NUMBER = 50_000  # an address that no phone has
_OK = 200


@dataclass(slots=True)
class Room:
    """Who is in it."""

    server: Server
    trainer: Trainer
    phones: list[Phone]

    @property
    def streams(self) -> list[Stream]:
        """Every open stream."""
        return [*(phone.stream for phone in self.phones), *self.trainer.streams.values()]


def measure(sheet: Sheet, plan: Plan) -> None:
    """Measure every exercise, one after the other, with the same people."""
    with day.held() as (server, held):
        uvloop.run(_measure(sheet, plan, server, held))


async def _measure(sheet: Sheet, plan: Plan, server: Server, held: Day) -> None:
    trainer = Trainer(server.place(TRAINERS_NUMBER), held.code, held.sign_in)
    await trainer.join()
    crowd = await gather(server, held.code, range(PHONES))
    report_crowd(sheet, "exercise", crowd, PHONES)
    room = Room(server, trainer, crowd.phones)
    for name, exercise in EXERCISES.items():
        try:
            await _exercise(sheet, f"exercise.{name}", room, held, exercise, plan.seconds(WINDOW))
        except (WireError, TimeoutError, OSError) as error:
            sheet.missing.append(f"exercise.{name} stopped: {error!r}")
    still_in = sum(phone.is_in for phone in room.phones)
    sheet.expect("exercise: phones still connected at the end", PHONES, still_in)


async def _exercise(
    sheet: Sheet, name: str, room: Room, held: Day, exercise: Exercise, seconds: float
) -> None:
    step, setup = held.step(exercise.kind)
    for wish in exercise.lead(step, setup):
        await room.trainer.command(wish)
    await asyncio.sleep(PAUSE)
    hearing = _hearing(room.phones, exercise)
    numbers = itertools.count()
    told: dict[str, tuple[int, Phone]] = {}

    async def write() -> str:
        number = next(numbers)
        phone = room.phones[number % len(room.phones)]
        wish = exercise.wish(step, setup, number)
        told[wish["id"]] = await _version(phone, wish), phone
        return str(wish["id"])

    sent, shares = await send(room.server, room.streams, write, RATE, seconds)
    lines = {stream: Timeline(stream.messages) for stream in room.streams}
    sheet.expect(f"{name}: patches out of order", 0, sum(line.gaps for line in lines.values()))
    versions = [told[one.id][0] for one in sent]
    phones = [[lines[stream] for stream in hearing[told[one.id][1]]] for one in sent]
    screens = [[lines[stream] for stream in room.trainer.streams.values()] for _ in sent]
    answers = [1000 * (one.answered - one.at) for one in sent]
    on_phones = until_shown(sheet, f"{name}: on phones", sent, versions, phones)
    on_screens = until_shown(sheet, f"{name}: on screens", sent, versions, screens)
    times = answers if exercise.reach == "answer" else on_phones
    _add(sheet, f"{name}.p50", times, 50)
    _add(sheet, f"{name}.p95", times, 95, at_most=TARGET)
    _add(sheet, f"{name}.saved_p95", answers, 95)
    _add(sheet, f"{name}.screens_p95", on_screens, 95)
    wanted = sum(map(len, (*phones, *screens)))
    sheet.add(f"{name}.lost", wanted - len(on_phones) - len(on_screens), "samples", at_most=0)
    report_shares(sheet, name, shares)


def _add(
    sheet: Sheet, name: str, times: Sequence[float], percent: int, at_most: float | None = None
) -> None:
    # Without any the sheet already says what is missing.
    if times:
        sheet.add(name, percentile(times, percent), "ms", at_most=at_most)


async def _version(phone: Phone, wish: Command) -> int:
    """Send a command and return the version it made; raises WireError when it is refused."""
    answer = await phone.command(wish)
    if answer.status != _OK:
        raise WireError(f"{wish['type']}: {answer.status} {answer.body!r}")
    return int(orjson.loads(answer.body)["v"])


def _hearing(phones: Sequence[Phone], exercise: Exercise) -> Mapping[Phone, list[Stream]]:
    """Return on which streams of phones a command of each phone is seen."""
    if exercise.reach == "answer":
        return {phone: [] for phone in phones}
    tables = {phone: table_of(message for _, message in phone.stream.messages) for phone in phones}
    return {
        phone: [other.stream for other in phones if tables[other] == tables[phone]]
        for phone in phones
    }


def table_of(messages: Iterable[bytes]) -> str | None:
    """Return at which table a phone is, by the last it was told; None while all are together."""
    own = [frame["mine"] for frame in map(orjson.loads, messages) if "mine" in frame]
    return own[-1].get("table") if own else None


def until_shown(
    sheet: Sheet,
    what: str,
    sent: Sequence[Sent],
    versions: Sequence[int],
    lines: Sequence[Sequence[Timeline]],
) -> list[float]:
    """Return the milliseconds from sending each command to every stream that must show it.

    The version that each made and its streams stand at its place; what never came is missing.
    """
    reached = [
        (line.reached(version), one.at)
        for one, version, shown in zip(sent, versions, lines, strict=True)
        for line in shown
    ]
    delays = [1000 * (moment - at) for moment, at in reached if moment is not None]
    sheet.expect(what, len(reached), len(delays))
    return delays
