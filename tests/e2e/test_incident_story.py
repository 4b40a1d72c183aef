"""A trainer, a projector and two phones: the estimate, then the fishbone up to actions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.e2e.people import Phone, Trainer

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(600)]


def test_an_estimate_is_guessed_twice_and_revealed_with_its_sources(
    trainer: Trainer, phone: Callable[[str], Phone]
) -> None:
    code = trainer.makes()
    projector = trainer.projects()
    an, bo = phone(code), phone(code)
    trainer.opens_step("Schatting: proces of kennis?")
    trainer.opens_phase("First guess")

    for somebody, guess in ((an, "40"), (bo, "60")):
        somebody.page.locator("input[type=number]").fill(guess)
        somebody.button("Send").tap()
    projector.sees("2 van de 2")
    expect(projector.page.locator(".stPlotlyChart")).to_have_count(0)

    trainer.opens_phase("Discuss")
    expect(projector.page.locator(".stPlotlyChart .main-svg").first).to_be_visible()
    an.sees("50%")
    trainer.opens_phase("Second guess")
    expect(projector.page.locator(".stPlotlyChart")).to_have_count(0)
    an.page.locator("input[type=number]").fill("75")
    an.button("Send").tap()

    trainer.opens_phase("Compare")
    expect(projector.page.locator(".stPlotlyChart")).to_have_count(1)
    trainer.opens_phase("Reveal")
    for reader in (projector, an):
        reader.sees("Makeham 2002")
        reader.sees("TAPS 2008")
    projector.sees("Zelfgerapporteerde")
    trainer.opens_phase("In detail")
    projector.sees(projector._("Our own mapping"))
    assert [one.errors for one in (trainer, projector, an, bo)] == [[], [], [], []]


def test_a_fishbone_grows_and_leads_to_actions(
    trainer: Trainer, phone: Callable[[str], Phone]
) -> None:
    code = trainer.makes()
    projector = trainer.projects()
    an, bo = phone(code), phone(code)
    trainer.opens_step("Eén incident in een visgraat")
    room = trainer.page.locator(".room-trainer")

    # the incident: a fictional case is ready to take
    case = room.locator(".cases details").first
    case.locator("summary").click()
    case.get_by_role("button", name=trainer._("Take this case")).click()
    projector.sees("kaliumwaarde")

    # causes: the diagram on the projector grows as they come
    trainer.opens_phase("Causes")
    drawing = projector.page.locator("img.picture")
    expect(drawing).to_be_visible()
    empty = drawing.get_attribute("src")
    text = "Niemand <i>keek</i> in de inbox"
    an.adds_cause(text)
    bo.sees(text)
    expect(drawing).not_to_have_attribute("src", str(empty))

    # two questions, two budgets; the best corner becomes the first actions
    trainer.opens_phase("Vote")
    for somebody in (an, bo):
        for tab in (0, 1):
            somebody.page.locator(".tabs button").nth(tab).tap()
            somebody.gives_dot(text)
    trainer.opens_phase("Priorities")
    expect(projector.page.locator(".stPlotlyChart .main-svg").first).to_be_visible()
    projector.sees(text)
    trainer.opens_phase("Actions")
    an.sees(text)

    assert [one.errors for one in (trainer, projector, an, bo)] == [[], [], [], []]
