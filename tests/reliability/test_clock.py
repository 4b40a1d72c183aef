"""A clock that is wrong, or put right in the middle of the day, changes nothing for the room."""

from __future__ import annotations

import asyncio
import re
import time
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.reliability import load
from tests.reliability.checker import broken_promises, read_log, same_views
from tests.reliability.test_phone import PHONE, Workshop, write
from tests.support.phones import History, Trainer, drained, room, shown
from tests.support.server import App

PEOPLE = 10
HOUR, DAY = 3600, 86_400
# A laptop that wakes up with a wrong clock and is put right; each is seconds off the true time.
JUMPS = (HOUR, 0, -HOUR, -DAY, 0)
BOARDS = ("delegating", "building", "communication", "digital", "self")

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def test_a_clock_that_jumps_changes_nothing(app: App, seed: int, tmp_path: Path) -> None:
    workshop = app.make_workshop()
    history = History()
    clock = tmp_path / "clock"
    clock.write_text("0")
    app.start(clock=str(clock))

    wrong = asyncio.run(_jumped(app, workshop.code, history, seed, clock))

    assert wrong == []
    app.end()
    log = read_log(app.url, workshop.id)
    assert broken_promises(history, log) == []


async def _jumped(app: App, code: str, history: History, seed: int, clock: Path) -> list[str]:
    async with (
        Trainer(app.host, code) as trainer,
        room([app.host], code, PEOPLE, history, seed) as phones,
    ):
        await trainer.sign_in(app.sign_in_path())
        await load.prepare(trainer, BOARDS)
        opened = [phone.opened for phone in phones]
        for jump in JUMPS:
            before = history.counts["ok"]
            async with load.busy(phones, BOARDS, every=0.06):
                await asyncio.sleep(0.5)
                clock.write_text(str(jump))  # noqa: ASYNC240 - a number
                await asyncio.sleep(4)
            assert {r.detail for r in history.of("unknown")} == set(), jump
            await drained(phones)
            await shown(phones, await trainer.mark())
            assert history.counts["ok"] > before + PEOPLE
            # A phone is told the time with what changes for it alone, so some heard it earlier.
            off = [phone.server_time / 1000 - time.time() - jump for phone in phones]
            assert min(map(abs, off)) < 60, "the clock never jumped"
        assert [phone.opened for phone in phones] == opened
        await shown(phones, await trainer.mark())
        return await same_views(phones, [app.host])


@pytest.mark.browser
def test_a_phone_whose_clock_is_years_off_works_like_any_other(app: App, browser: Browser) -> None:
    with closing(Workshop(app)) as workshop:
        workshop.open_phase("write")
        workshop.lead("timer.start", seconds=600)
        for years in (-10, 10):
            with closing(browser.new_context(viewport=PHONE, locale="nl-BE")) as phone:  # type: ignore[arg-type]
                phone.add_init_script(_off_by(years))
                page = phone.new_page()
                workshop.join(page)
                assert abs(page.evaluate("new Date().getFullYear()") - _year() - years) <= 1
                write(page, f"{years} jaar")
                expect(page.locator(".note:not(.underway)")).to_have_count(1)
                expect(page.get_by_role("timer")).to_contain_text(
                    re.compile(r"\b(10:00|[89]:\d\d)$")
                )

        assert [text for _, text in workshop.written()] == ["-10 jaar", "10 jaar"]


def _off_by(years: int) -> str:
    return f"""(() => {{
        const True = Date, off = {years} * 365.25 * 86400e3;
        Date = class extends True {{
            constructor(...given) {{ given.length ? super(...given) : super(True.now() + off); }}
            static now() {{ return True.now() + off; }}
        }};
    }})()"""


def _year() -> int:
    return time.gmtime().tm_year
