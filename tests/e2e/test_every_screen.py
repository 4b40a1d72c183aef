"""Every phase of every step of the template, on laptop, projector and phone, in both languages.

It fits, nothing fails, and axe finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.e2e.accessible import faults
from tests.e2e.fitting import settled
from tests.e2e.people import Person, Phone, Trainer
from tests.support.server import App
from workshop.activities import ACTIVITIES
from workshop.content import load
from workshop.live.making import from_template
from workshop.model.event import StepPlan
from workshop.settings import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(900)]


def steps_of(language: str) -> tuple[StepPlan, ...]:
    """Return the steps of a workshop that is made from the template."""
    library = load(ROOT / "data", {kind: activity.Setup for kind, activity in ACTIVITIES.items()})
    return from_template(library.templates[language, "huisarts-geen-manager"]).steps


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_phase_shows_on_each_screen_and_fits(
    house: App, contexts: Callable[..., BrowserContext], language: str
) -> None:
    steps = steps_of(language)
    trainer = Trainer(house, contexts, language)
    code = trainer.makes("Demo", language)
    trainer.takes_along(*(plan.id for plan in steps if plan.skipped))
    projector = trainer.projects()
    phone = Phone(house, contexts, code, language)
    people: dict[str, Person] = {"cockpit": trainer, "screen": projector, "phone": phone}

    wrong: list[tuple[str, str, str, object]] = []
    for plan in steps:
        step, title = plan.id, plan.title
        names = [phase.name for phase in ACTIVITIES[plan.activity].phases(plan.setup)]
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
            # One of the two in each language: axe takes its time.
            looked_at = "phone" if language == "nl" else "screen"
            found = faults(people[looked_at].page)
            if found:
                wrong.append((title, phase, looked_at, found))

    assert wrong == []
    assert [person.errors for person in people.values()] == [[], [], []]
