"""How the cost of a change grows: with the streams that get it, and with the board it is on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import uvloop

from bench import bare, board
from bench.crowd import gather
from bench.figures import percentile
from bench.measures.room import writer
from bench.report import report_crowd, report_window
from bench.writing import observe

if TYPE_CHECKING:
    from bench.board import Prepared
    from bench.clients import Phone
    from bench.figures import Sheet
    from bench.plan import Plan
    from bench.server import Server

STREAMS = (100, 300, 1000)
TARGETS = {1000: 80.0}
NOTES = 60
BOARDS = (100, 1440)
BOARDS_PHONES = 50
RATE = 5.0
WINDOW = 6.0


def measure(sheet: Sheet, plan: Plan) -> None:
    """Measure changes on 100, 300 and 1,000 streams, and on a small and a full board."""
    streams = STREAMS[:-1] if plan.quick else STREAMS
    for _ in range(plan.repetitions):
        with board.held(notes=NOTES, phase="read") as (server, prepared):
            uvloop.run(_streams(sheet, plan, server, prepared, streams))
        window = bare.broadcast(streams[-1], RATE, plan.seconds(WINDOW))
        report_window(sheet, f"growth.bare.{streams[-1]}_streams", window)
        for notes in BOARDS:
            with board.held(notes=notes, phase="read") as (server, prepared):
                uvloop.run(_board(sheet, plan, server, prepared, notes))
    sheet.ratio(
        "growth.core_most_over_fewest_streams",
        f"growth.{streams[-1]}_streams.core",
        f"growth.{streams[0]}_streams.core",
        at_most=streams[-1] / streams[0],
    )
    sheet.ratio(
        "growth.patch_full_over_small_board",
        f"growth.{BOARDS[1]}_notes.patch",
        f"growth.{BOARDS[0]}_notes.patch",
        at_most=1.1,
    )


async def _streams(
    sheet: Sheet, plan: Plan, server: Server, prepared: Prepared, sizes: tuple[int, ...]
) -> None:
    phones: list[Phone] = []
    for size in sizes:
        name = f"growth.{size}_streams"
        crowd = await gather(server, prepared.code, range(len(phones), size))
        report_crowd(sheet, name, crowd, size - len(phones))
        phones += crowd.phones
        await asyncio.sleep(2)
        write = writer(phones, prepared.step)
        streams = [phone.stream for phone in phones]
        window = await observe(server, streams, write, RATE, plan.seconds(WINDOW))
        report_window(sheet, name, window, p95_at_most=TARGETS.get(size))


async def _board(sheet: Sheet, plan: Plan, server: Server, prepared: Prepared, notes: int) -> None:
    name = f"growth.{notes}_notes"
    crowd = await gather(server, prepared.code, range(BOARDS_PHONES))
    report_crowd(sheet, name, crowd, BOARDS_PHONES)
    write = writer(crowd.phones, prepared.step)
    streams = [phone.stream for phone in crowd.phones]
    window = await observe(server, streams, write, RATE, plan.seconds(WINDOW))
    report_window(sheet, name, window)
    sheet.add(f"{name}.patch", percentile(window.received.sizes, 50), "bytes")
