"""What axe finds on every kind of page, in both languages, light and dark: nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.accessible import faults
from tests.e2e.people import Person, Phone, Trainer
from tests.support.server import App

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(600)]
STEPS = {"nl": "Samenwerken", "en": "Working together"}


def overflow(page: Page) -> int:
    """Return by how many pixels a page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


@pytest.mark.parametrize(("language", "scheme"), [("nl", "light"), ("en", "dark")])
def test_every_phase_of_a_board_is_accessible(
    house: App, contexts: Callable[..., BrowserContext], language: str, scheme: str
) -> None:
    trainer = Trainer(house, contexts, language, scheme)
    expect(trainer.button("Demo").first).to_be_visible()
    found = {"library": faults(trainer.page)}
    code = trainer.makes("Demo", language)
    projector = trainer.projects(scheme)
    expect(projector.page.locator(".joining-qr img")).to_be_visible()
    phone = Phone(house, contexts, code, language, scheme)
    people: dict[str, Person] = {"cockpit": trainer, "screen": projector, "phone": phone}
    found |= {f"{name} join": faults(person.page) for name, person in people.items()}

    trainer.opens_step(STEPS[language])
    for phase in ("Write", "Read", "Group", "Vote", "Discuss"):
        trainer.opens_phase(phase)
        expect(phone.page.locator(f".phase-{phase.lower()}").first).to_be_visible()
        found |= {f"{name} {phase}": faults(person.page) for name, person in people.items()}
        assert overflow(phone.page) == 0

    assert {place: wrong for place, wrong in found.items() if wrong} == {}


def test_home_is_accessible(house: App, contexts: Callable[..., BrowserContext]) -> None:
    page = contexts(base_url=f"http://{house.host}", locale="nl-BE").new_page()
    page.goto("/")
    expect(page.locator(".door input")).to_be_visible()

    assert faults(page) == []
