"""Everybody votes at once: 600 phones in the same instant, three times; then more than allowed."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from typing import TYPE_CHECKING

import orjson
import uvloop

from bench import board
from bench.clients import Phone, Trainer
from bench.crowd import gather
from bench.figures import percentile
from bench.report import report_crowd, report_shares

if TYPE_CHECKING:
    from bench.board import Prepared
    from bench.figures import Sheet
    from bench.plan import Plan
    from bench.server import Server

PHONES = 600
NOTES = 60
TRAINERS_NUMBER = 50_000
PAUSE = 2.0


def measure(sheet: Sheet, plan: Plan) -> None:
    """Measure how long a vote takes when all come at once, and count what was counted."""
    with board.held(notes=NOTES, phase="vote") as (server, prepared):
        uvloop.run(_votes(sheet, plan, server, prepared))


async def _votes(sheet: Sheet, plan: Plan, server: Server, prepared: Prepared) -> None:
    trainer = Trainer(server.place(TRAINERS_NUMBER), prepared.code, prepared.sign_in)
    await trainer.join()
    crowd = await gather(server, prepared.code, range(PHONES))
    report_crowd(sheet, "votes", crowd, PHONES)
    budget = _budget(crowd.phones[0])
    for _ in range(plan.repetitions):
        await asyncio.sleep(PAUSE)
        meter = server.meter()
        took, answers = await _all_at_once(crowd.phones, prepared, 1)
        report_shares(sheet, "votes", meter.stop())
        sheet.expect("votes that were accepted", len(crowd.phones), answers[200])
        sheet.add("votes.p50", percentile(took, 50), "ms")
        sheet.add("votes.p95", percentile(took, 95), "ms", at_most=500)
        sheet.add("votes.slowest", max(took), "ms")
    await asyncio.sleep(PAUSE)
    left = budget - plan.repetitions
    _, answers = await _all_at_once(crowd.phones, prepared, left + 1)
    sheet.expect("votes accepted up to the budget", left * len(crowd.phones), answers[200])
    sheet.expect("votes refused beyond the budget", len(crowd.phones), answers[409])
    await trainer.command(board.command("phase.open", step=prepared.step, phase="discuss"))
    await asyncio.sleep(PAUSE)
    counted = sum(_tally(crowd.phones[0]).values())
    sheet.expect("votes counted in the end", budget * len(crowd.phones), counted)
    sheet.add("votes.counted", counted, "votes")


async def _all_at_once(
    phones: list[Phone], prepared: Prepared, each: int
) -> tuple[list[float], Counter[int]]:
    """Have every phone vote so often in one instant; return milliseconds and status codes."""
    began = time.monotonic()
    took: list[float] = []
    answers: Counter[int] = Counter()

    async def vote(phone: Phone, note: str) -> None:
        wish = board.command("swot.dot.place", step=prepared.step, note=note)
        answer = await phone.command(wish)
        took.append(1000 * (time.monotonic() - began))
        answers[answer.status] += 1

    notes = prepared.notes
    await asyncio.gather(
        *(
            vote(phone, notes[(number + time_) % len(notes)])
            for number, phone in enumerate(phones)
            for time_ in range(each)
        )
    )
    return took, answers


def _budget(phone: Phone) -> int:
    view = orjson.loads(phone.stream.messages[0][1])["view"]
    return int(view["activity"]["assignment"]["dots"])


def _tally(phone: Phone) -> dict[str, int]:
    """Return the dots as the last patch that names them shows them."""
    for _, raw in reversed(phone.stream.messages):
        tally = orjson.loads(raw).get("patch", {}).get("activity", {}).get("tally")
        if tally is not None:
            return dict(tally)
    return {}
