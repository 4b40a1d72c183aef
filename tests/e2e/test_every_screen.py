"""Every phase of every step of the template, on laptop, projector and phone, in both languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.people import Person, Phone, Trainer
from tests.support.server import App
from workshop.activities import ACTIVITIES
from workshop.content import load
from workshop.live.making import from_template
from workshop.settings import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(600)]


PLACES = "[data-testid=stMain], [data-testid=stMainBlockContainer], .room-screen .activity"


def beyond(page: Page) -> tuple[int, int]:
    """Return by how many pixels a page is wider and higher than there is room for."""
    places = page.locator(PLACES).evaluate_all(
        "all => all.map(one => [one.scrollWidth - one.clientWidth,"
        " one.scrollHeight - one.clientHeight])"
    )
    pictures = page.locator(".stPlotlyChart .main-svg, img.picture").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect())"
        ".map(box => [box.right - innerWidth, box.bottom - innerHeight])"
    )
    over = [(0, 0), *places, *pictures]
    return max(int(wider) for wider, _ in over), max(int(higher) for _, higher in over)


def settled(page: Page, *, height: bool) -> tuple[int, int]:
    """Return what `beyond` says once the page has had the time to lay out a picture that came."""
    for _ in range(20):
        wider, higher = beyond(page)
        if not wider and not (height and higher):
            break
        page.wait_for_timeout(100)
    return wider, higher if height else 0


def phases(language: str) -> dict[str, tuple[str, list[str]]]:
    """Return the title and the phases of each step of the template, by the step's id."""
    library = load(ROOT / "data", {kind: activity.Setup for kind, activity in ACTIVITIES.items()})
    made = from_template(library.templates[language, "huisarts-geen-manager"])
    return {
        plan.id: (plan.title, [p.name for p in ACTIVITIES[plan.activity].phases(plan.setup)])
        for plan in made.steps
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_phase_shows_on_each_screen_and_fits(
    house: App, contexts: Callable[..., BrowserContext], language: str
) -> None:
    trainer = Trainer(house, contexts, language)
    code = trainer.makes("Demo", language)
    projector = trainer.projects()
    phone = Phone(house, contexts, code, language)
    people: dict[str, Person] = {"cockpit": trainer, "screen": projector, "phone": phone}

    wrong = []
    for step, (title, names) in phases(language).items():
        trainer.opens_step(title)
        for phase in names:
            if len(names) > 1:
                trainer.page.locator(f".st-key-phase-{step}-{phase} button").click()
            for place, person in people.items():
                expect(person.page.locator(f".activity.phase-{phase}")).to_be_visible()
                expect(person.page.locator("h1", has_text=title).first).to_be_attached()
                too_much = settled(person.page, height=place == "screen")
                if too_much != (0, 0):
                    wrong.append((title, phase, place, too_much))

    assert wrong == []
    assert [person.errors for person in people.values()] == [[], [], []]
