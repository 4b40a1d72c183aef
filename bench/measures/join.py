"""A room comes in: 200 people within ten seconds, then as many as a thousand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import uvloop

from bench import board, browser
from bench.crowd import gather
from bench.figures import percentile
from bench.report import report_crowd, report_shares

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.board import Prepared
    from bench.figures import Sheet
    from bench.plan import Plan
    from bench.server import Server

PHONES = 200
WITHIN = 10
IN_ALL = 1000
NOTES = 60


def measure(sheet: Sheet, plan: Plan) -> None:
    """Measure how long each person waits for a whole page, files included."""
    files = _files()
    for repetition in range(plan.repetitions):
        # A server that nobody has visited yet.
        with board.held(notes=NOTES, phase="write") as (server, prepared):
            last = repetition == plan.repetitions - 1
            uvloop.run(_come_in(sheet, server, prepared, files, everybody=last and not plan.quick))


def _files() -> list[str]:
    """Ask a real browser what it fetches for a page."""
    with (
        board.held(notes=NOTES, phase="write") as (server, prepared),
        browser.running() as chromium,
    ):
        return browser.files(chromium, f"{server.url}/j/{prepared.code}")


async def _come_in(
    sheet: Sheet, server: Server, prepared: Prepared, files: Sequence[str], *, everybody: bool
) -> None:
    meter = server.meter()
    crowd = await gather(server, prepared.code, range(PHONES), PHONES / WITHIN, files)
    shares = meter.stop()
    report_crowd(sheet, "join", crowd, PHONES)
    milliseconds = [1000 * seconds for seconds in crowd.seconds]
    sheet.add("join.p50", percentile(milliseconds, 50), "ms")
    sheet.add("join.p95", percentile(milliseconds, 95), "ms", at_most=300)
    sheet.add("join.slowest", max(milliseconds), "ms")
    sheet.add("join.files", len(files), "files")
    report_shares(sheet, "join", shares)
    if everybody:
        rest = await gather(server, prepared.code, range(PHONES, IN_ALL))
        report_crowd(sheet, "join in all", rest, IN_ALL - PHONES)
        held = sum(phone.is_in for phone in [*crowd.phones, *rest.phones])
        sheet.add("join.accepted", held, "sessions", at_least=IN_ALL)
