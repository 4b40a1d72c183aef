"""A trainer, a projector and three phones go through a whole SWOT assignment."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.e2e.people import Phone, Trainer

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(600)]


def test_a_board_goes_from_story_to_ranking(  # noqa: PLR0915 - one story, told once
    trainer: Trainer, phone: Callable[[str], Phone]
) -> None:
    code = trainer.makes()
    projector = trainer.projects()
    expect(projector.page.locator(".joining-qr img")).to_be_visible()
    expect(projector.page.locator(".joining-code")).to_contain_text(code)

    an, bo, cy = phone(code), phone(code), phone(code)
    expect(projector.page.locator(".joining-count strong")).to_have_text("3")

    # write: each alone
    trainer.opens_step("Samenwerken")
    trainer.opens_phase("Write")
    an.writes("Vaste vergadering op dinsdag")
    bo.writes("Elke dinsdag samen vergaderen")
    cy.writes("Eén gedeeld dossier")
    cy.chooses("Threats")
    cy.writes("Ruzie over <b>geld</b>")
    expect(projector.page.locator(".q-strengths .count").first).to_have_text("3")
    for somebody in (trainer, projector, an, bo):
        somebody.does_not_see("Eén gedeeld dossier")

    # edit
    cy.changes("Ruzie over <b>geld</b>", "Ruzie over <b>centen</b>")

    # read: all see all, as text
    trainer.goes_on()
    for somebody in (trainer, projector, an, bo, cy):
        somebody.sees("Eén gedeeld dossier")
        somebody.sees("Ruzie over <b>centen</b>")

    # the trainer hides a note: only its writer and the trainer still see it
    trainer.button("Hide: {text}", text="Ruzie over <b>centen</b>").click()
    projector.does_not_see("centen")
    an.does_not_see("centen")
    cy.sees("Ruzie over <b>centen</b>")

    # group by tapping, undo, group again, name
    trainer.goes_on()
    for text in ("Vaste vergadering op dinsdag", "Elke dinsdag samen vergaderen"):
        an.page.get_by_role("button", name=text, exact=True).tap()
    an.button("Group").tap()
    expect(projector.page.locator(".note.group li")).to_have_count(2)
    trainer.button("Undo").click()
    expect(projector.page.locator(".note.group")).to_have_count(0)
    for text in ("Vaste vergadering op dinsdag", "Elke dinsdag samen vergaderen"):
        trainer.page.get_by_role("button", name=text, exact=True).click()
    trainer.page.locator(".room-trainer .actions .primary").click()
    expect(projector.page.locator(".note.group li")).to_have_count(2)
    trainer.button("Name").click()
    trainer.page.locator(".room-trainer textarea").fill("Overleg")
    trainer.button("Save").click()
    expect(projector.page.locator(".group-title")).to_have_text("Overleg")

    # vote: a budget, hidden results
    trainer.goes_on()
    for _ in range(5):
        an.gives_dot("Overleg")
    expect(an.page.locator(".actions strong")).to_contain_text("0")
    expect(an.button("Give a dot to: {text}", text="Overleg")).to_be_disabled()
    bo.gives_dot("Eén gedeeld dossier")
    expect(projector.page.locator(".tally-line")).to_contain_text("2")
    expect(projector.page.locator(".score")).to_have_count(0)

    # back and forth loses nothing
    trainer.opens_phase("Write")
    trainer.opens_phase("Vote")
    expect(an.page.locator(".actions strong")).to_contain_text("0")

    # ranked at last
    trainer.opens_phase("Discuss")
    first = projector.page.locator(".q-strengths .notes > li").first
    expect(first.locator(".group-title")).to_have_text("Overleg")
    expect(first.locator(".score [aria-hidden]")).to_have_text("5")

    # the same person after a refresh and in a second tab
    bo.page.reload()
    bo.sees("Overleg")
    trainer.opens_phase("Vote")
    tab = bo.second_tab()
    for page in (bo.page, tab.page):
        expect(page.locator(".actions strong")).to_contain_text("4")

    for somebody in (trainer, projector, an, bo, cy):
        assert somebody.errors == []


def test_the_end_thanks_the_phones_and_the_library_keeps_the_workshop(
    trainer: Trainer, phone: Callable[[str], Phone]
) -> None:
    code = trainer.makes()
    an = phone(code)

    trainer.button("End").click()
    trainer.button("End the workshop").click()

    an.sees(an._("Thank you"))
    expect(trainer.button("Reopen")).to_be_visible()
    expect(trainer.page.locator(".st-key-next")).to_have_count(0)
    trainer.page.get_by_text("Samenwerken", exact=True).click()
    expect(trainer.page.locator(".room-lookback h1")).to_have_text("Samenwerken")
    trainer.page.get_by_role("link", name=trainer._("Library")).click()
    expect(trainer.button("Look back").first).to_be_visible()
    trainer.button("Duplicate").first.click()
    trainer.page.wait_for_url(re.compile(r"cockpit\?code=(?!" + code + ")"))
    assert trainer.errors == []


def test_the_demo_fills_the_room_and_empties_it_again(trainer: Trainer) -> None:
    trainer.makes("Demo")
    trainer.opens_step("Samenwerken")
    trainer.opens_phase("Write")
    expect(trainer.page.locator(".tally-line")).to_contain_text(re.compile(r"[1-9]\d* van de 12"))

    trainer.button("Rehearsal").click()
    trainer.button("Remove them and all they wrote").click()

    expect(trainer.page.locator(".tally-line")).to_contain_text("0 van de 0")
    assert trainer.errors == []
