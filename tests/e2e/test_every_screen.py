"""Every phase of every step of the template, on laptop, projector and phone, in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.people import Person, Phone, Trainer
from tests.support.server import App

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(600)]
PHASES = 53


def beyond(page: Page) -> tuple[int, int]:
    """Return by how many pixels a page is wider and higher than its window."""
    wider, higher = page.get_by_test_id("stMain").evaluate(
        "main => [main.scrollWidth - main.clientWidth, main.scrollHeight - main.clientHeight]"
    )
    return int(wider), int(higher)


def phases(trainer: Trainer) -> list[str]:
    """Return the names of the phases of the step the room is at; a step with one shows none."""
    keys = trainer.page.locator(".st-key-phases .stButton").evaluate_all(
        "all => all.map(one => one.closest('[class*=st-key-phase-]').className)"
    )
    return [re.findall(r"st-key-phase-\S+-([a-z]+)", key)[0] for key in keys]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_phase_shows_on_each_screen_and_fits(
    house: App, contexts: Callable[..., BrowserContext], language: str
) -> None:
    trainer = Trainer(house, contexts, language)
    code = trainer.makes("Demo", language)
    projector = trainer.projects()
    phone = Phone(house, contexts, code, language)
    people: dict[str, Person] = {"cockpit": trainer, "screen": projector, "phone": phone}

    seen, wrong = 0, []
    steps = trainer.page.locator(".st-key-runsheet button")
    for number in range(steps.count()):
        title = steps.nth(number).inner_text().rpartition("·")[0].strip()
        trainer.opens_step(title)
        for phase in phases(trainer) or [""]:
            if phase:
                trainer.page.locator(f"[class*='st-key-phase-'][class*='-{phase}'] button").click()
            for place, person in people.items():
                at = person.page.locator(f".activity.phase-{phase}" if phase else ".activity")
                expect(at).to_be_visible()
                expect(person.page.locator("h1", has_text=title).first).to_be_attached()
                wider, higher = beyond(person.page)
                if wider or (place == "screen" and higher):
                    wrong.append((title, phase, place, wider, higher))
            seen += 1

    assert wrong == []
    assert seen == PHASES
    assert [person.errors for person in people.values()] == [[], [], []]
