"""A room at work: 300 phones, the streams of a trainer and a projector, notes at random moments.

The trainer's two pages draw themselves again on the same core; what that does to the room is
measured apart. In every repetition the stock app and the bare broadcast are measured too, so that
ratios count.
"""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

import uvloop

from bench import bare, board, stock
from bench.clients import Phone, Trainer
from bench.crowd import gather
from bench.disk import sync_times
from bench.figures import percentile
from bench.report import report_crowd, report_shares, report_window
from bench.writing import observe

if TYPE_CHECKING:
    from bench.board import Prepared
    from bench.figures import Sheet
    from bench.plan import Plan
    from bench.server import Server
    from bench.writing import Write

PHONES = 300
NOTES = 60
TRAINERS_NUMBER = 50_000  # an address that no phone has


def measure(sheet: Sheet, plan: Plan) -> None:
    """Measure the room, and what it is compared with."""
    for _ in range(plan.repetitions):
        sheet.add("room.disk_sync_p95", percentile(sync_times(Path(gettempdir())), 95), "ms")
        with board.held(notes=NOTES, phase="read") as (server, prepared):
            uvloop.run(_room(sheet, plan, server, prepared))
        window = bare.broadcast(PHONES, 5, plan.seconds(10))
        report_window(sheet, "room.bare.at_5", window)
        _stock(sheet)
    sheet.ratio("room.p95_over_bare", "room.at_5.p95", "room.bare.at_5.p95")
    sheet.ratio(
        "room.phones_per_core_over_stock",
        "room.phones_per_core",
        "room.stock.phones_per_core",
        at_least=100,
    )


async def _room(sheet: Sheet, plan: Plan, server: Server, prepared: Prepared) -> None:
    trainer = Trainer(server.place(TRAINERS_NUMBER), prepared.code, prepared.sign_in)
    await trainer.join()
    crowd = await gather(server, prepared.code, range(PHONES))
    report_crowd(sheet, "room", crowd, PHONES)
    streams = [phone.stream for phone in crowd.phones]
    streams += trainer.streams.values()
    await asyncio.sleep(2)
    meter = server.meter()
    await asyncio.sleep(5)
    report_shares(sheet, "room.idle", meter.stop(), at_most=2)
    write = writer(crowd.phones, prepared.step)
    window = await observe(server, streams, write, 5, plan.seconds(30))
    report_window(sheet, "room.at_5", window, p95_at_most=25)
    window = await observe(server, streams, write, 10, plan.seconds(30))
    report_window(sheet, "room.at_10", window, share_at_most=20)
    sheet.add("room.phones_per_core", 100 * PHONES / window.shares.server, "phones")
    seconds = plan.seconds(10)
    pulse = asyncio.create_task(trainer.pulse(seconds))
    window = await observe(server, streams, write, 5, seconds)
    report_window(sheet, "room.at_5_with_cockpit", window)
    sheet.add("room.at_5_with_cockpit.runs", await pulse / seconds, "runs/s")
    still_in = sum(phone.is_in for phone in crowd.phones)
    sheet.expect("room: phones still connected at the end", PHONES, still_in)


def writer(phones: list[Phone], step: str) -> Write:
    """Return what has one phone after the other write a note; raises when one is refused."""
    numbers = itertools.count()

    async def write() -> str:
        number = next(numbers)
        command = board.note(step, number)
        await phones[number % len(phones)].command(command)
        return str(command["id"])

    return write


def _stock(sheet: Sheet) -> None:
    polls = stock.sustained()
    kept_up = [poll for poll in polls if poll.kept_up]
    best = kept_up[-1] if kept_up else None
    sheet.add("room.stock.phones_per_core", best.phones if best else 1, "phones")
    sheet.add("room.stock.core", (best or polls[0]).shares.server, "%")
    sheet.add("room.stock.p95", (best or polls[0]).p95, "ms")
