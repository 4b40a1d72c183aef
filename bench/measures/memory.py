"""What a participant costs in memory, and what 20,000 commands leave behind."""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING

import orjson
import uvloop

from bench import board
from bench.clients import Phone
from bench.crowd import gather
from bench.report import report_crowd

if TYPE_CHECKING:
    from bench.board import Prepared
    from bench.figures import Sheet
    from bench.plan import Plan
    from bench.server import Server

FIRST = 10  # what the first pages import stays, however many follow
PHONES = 300
COMMANDS = 20_000
WRITERS = 200
SETTLE = 3.0
KB, MB = 1000, 1_000_000


def measure(sheet: Sheet, plan: Plan) -> None:
    """Measure memory for each phone, in one repetition also under many commands."""
    for repetition in range(plan.repetitions):
        with board.held(notes=0, phase="write") as (server, prepared):
            uvloop.run(_measure(sheet, plan, server, prepared, many=repetition == 0))


async def _measure(
    sheet: Sheet, plan: Plan, server: Server, prepared: Prepared, *, many: bool
) -> None:
    first = await gather(server, prepared.code, range(FIRST))
    await asyncio.sleep(SETTLE)
    before = server.memory()
    sheet.add("memory.server", before / MB, "MB")
    crowd = await gather(server, prepared.code, range(FIRST, FIRST + PHONES))
    await asyncio.sleep(SETTLE)
    report_crowd(sheet, "memory", crowd, PHONES)
    each = (server.memory() - before) / len(crowd.phones)
    sheet.add("memory.each_participant", each / KB, "kB", at_most=100)
    if many:
        for phone in [*first.phones, *crowd.phones[WRITERS:]]:
            phone.leave()
        await _many(sheet, plan, server, crowd.phones[:WRITERS], prepared.step)


async def _many(sheet: Sheet, plan: Plan, server: Server, phones: list[Phone], step: str) -> None:
    await asyncio.sleep(SETTLE)
    wanted = round(plan.seconds(COMMANDS))
    before = server.memory()
    numbers = itertools.count()
    answers = await asyncio.gather(*(_edit(phone, step, numbers, wanted) for phone in phones))
    sheet.expect("memory: commands that were saved", wanted, sum(answers))
    await asyncio.sleep(SETTLE)
    sheet.add(f"memory.growth_over_{wanted}_commands", (server.memory() - before) / MB, "MB")


async def _edit(phone: Phone, step: str, numbers: itertools.count[int], wanted: int) -> int:
    """Write one note and change it again and again; return how many commands were saved."""
    note = board.note(step, 0)
    wish, saved = note, 0
    while (number := next(numbers)) < wanted:
        if saved:
            text = board.TEXT.format(number)
            wish = board.command("swot.note.edit", step=step, note=note["id"], text=text)
        answer = await phone.command(wish)
        saved += answer.status == 200 and "v" in orjson.loads(answer.body)  # noqa: PLR2004
        phone.stream.messages.clear()
    return saved
