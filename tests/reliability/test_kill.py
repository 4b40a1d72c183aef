"""kill -9 in the middle of the work: what was acknowledged is there, once, for everybody."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import time
from contextlib import closing
from itertools import cycle
from pathlib import Path

import pytest

from tests.reliability import load
from tests.reliability.checker import broken_promises, read_log, same_views
from tests.support.phones import History, Phone, Trainer, drained, room, shown
from tests.support.server import App
from workshop.store.log import WorkshopRow

KILLS = 20
PEOPLE = 20
# The places where an answer is most easily lost, beside the moments that chance finds.
PLACES = ("before-answer", "at random", "before-fan-out", "at random")
BOARDS = ("delegating", "building", "communication", "digital")

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.mark.usefixtures("seed")
def test_twenty_kills_lose_nothing_double_nothing_and_everybody_sees_the_same(
    app: App, seed: int, tmp_path: Path
) -> None:
    workshop = app.make_workshop()
    history = History()
    try:
        asyncio.run(_twenty_kills(app, workshop, history, random.Random(seed), seed))
    finally:
        history.save(tmp_path / "history.jsonl")

    app.kill()
    assert _integrity(app) == "ok"
    assert broken_promises(history, read_log(app.url, workshop.id)) == []


async def _twenty_kills(
    app: App, workshop: WorkshopRow, history: History, dice: random.Random, seed: int
) -> None:
    app.start()
    async with (
        Trainer(app.host, workshop.code) as trainer,
        room([app.host], workshop.code, PEOPLE, history, seed) as phones,
    ):
        await trainer.sign_in(app.sign_in_path())
        await load.prepare(trainer, [load.VOTED, *BOARDS])
        voted = await load.write(phones, load.VOTED, each=1)
        await trainer.lead("phase.open", step=load.VOTED, phase="vote")
        await trainer.lead("phase.open", step=BOARDS[0], phase="write")
        unanswered, downtimes = 0, []
        app.kill()
        async with load.busy(phones, BOARDS, voted):
            for _, place in zip(range(KILLS), cycle(PLACES), strict=False):
                downtimes.append(await _start(app, place, dice))
                unanswered += await _killed(app, workshop, place, dice, history)
        downtimes.append(await _start(app, "at random", dice))
        await drained(phones)
        wrong = await _converged(app, trainer, phones)
    decided = history.counts["ok"]
    print(
        f"{KILLS} kills, {decided} acknowledged, {history.counts['unknown']} asked again, "
        f"{unanswered} were on disk without an answer; "
        f"up again in {sorted(downtimes)[len(downtimes) // 2]:.1f} s (median)"
    )
    assert wrong == []
    assert decided > KILLS * PEOPLE
    assert unanswered >= KILLS // 2


async def _start(app: App, place: str, dice: random.Random) -> float:
    """Start the server, with the fault in it; return how long that took."""
    began = time.monotonic()
    faults = {} if place == "at random" else {"kill": f"{place}:{dice.randint(5, 60)}"}
    await asyncio.to_thread(lambda: app.start(**faults))
    return time.monotonic() - began


async def _killed(
    app: App, workshop: WorkshopRow, place: str, dice: random.Random, history: History
) -> int:
    """See the server die under load; return how many commands are on disk without an answer."""
    if place == "at random":
        before = history.counts["ok"]
        while history.counts["ok"] < before + PEOPLE:  # noqa: ASYNC110 - it only counts
            await asyncio.sleep(0.01)
        await asyncio.sleep(dice.uniform(0, 1))
        code = await asyncio.to_thread(app.kill)
    else:
        code = await asyncio.to_thread(app.wait_for_end)
    assert code == -9
    # What was on the way when the process died arrives within a moment, or never.
    await asyncio.sleep(0.1)
    done = read_log(app.url, workshop.id).done.keys()
    unanswered = (done & history.ids("invoke")) - history.ids("ok")
    if place != "at random":
        assert unanswered, f"the fault {place} came where nobody waited for an answer"
    return len(unanswered)


async def _converged(app: App, trainer: Trainer, phones: list[Phone]) -> list[str]:
    """Compare what is shown on every board, the one with the dots last, with a fresh page."""
    wrong = []
    for step, phase in ((BOARDS[0], "read"), (BOARDS[1], "write"), (load.VOTED, "discuss")):
        await trainer.lead("phase.open", step=step, phase=phase)
        await shown(phones, await trainer.mark())
        wrong += await same_views(phones, [app.host])
    return wrong


def _integrity(app: App) -> str:
    with closing(sqlite3.connect(app.file)) as connection:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
