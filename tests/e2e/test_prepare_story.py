"""A trainer prepares, and changes what is still to come while phones are in the room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.e2e.people import Phone, Trainer

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(600)]

FIRST = "In een huisartsenpraktijk beslist elke collega evenveel mee."
OURS = "Bij <b>ons</b> beslist wie het langst blijft."


def test_a_statement_is_rewritten_and_the_run_sheet_reordered_while_phones_watch(
    trainer: Trainer, phone: Callable[[str], Phone]
) -> None:
    code = trainer.makes()
    an = phone(code)
    trainer.opens_step("Zeven stellingen")
    an.sees(FIRST)

    # prepare: the step the room is at is the one that opens
    trainer.page.get_by_role("link", name=trainer._("Edit")).click()
    sheet = trainer.page.locator(".st-key-plan-sheet")
    expect(sheet.locator("button[kind=primary]")).to_contain_text("Zeven stellingen")
    statement = trainer.page.get_by_role("textbox", name=trainer._("Text")).first
    expect(statement).to_have_value(FIRST)
    title = trainer.page.get_by_role("textbox", name=trainer._("Title"))
    title.fill("Onze stellingen")
    statement.fill(OURS)
    trainer.button("Save").click()
    trainer.sees(trainer._("Saved. Everybody has it."))

    # the phone has it at once, as the text it is
    an.sees(OURS)
    an.does_not_see(FIRST)
    expect(an.page.locator("h1")).to_have_text("Onze stellingen")

    # reorder: what came before comes next, and "back" leads past it
    expect(sheet.locator("button").nth(1)).to_contain_text("Eén woord")
    trainer.page.locator(".st-key-plan-up button").click()
    expect(sheet.locator("button").nth(1)).to_contain_text("Onze stellingen")
    expect(sheet.locator("button").nth(2)).to_contain_text("Eén woord")
    trainer.page.get_by_role("link", name=trainer._("Cockpit")).click()
    expect(trainer.page.locator(".room-trainer h1")).to_have_text("Onze stellingen")
    trainer.page.locator(".st-key-back button").click()
    trainer.button("Go anyway").click()  # nobody has answered yet
    expect(an.page.locator("h1")).to_have_text("Welkom")

    assert [one.errors for one in (trainer, an)] == [[], []]
