"""The whole half-day, from the first scan to the thanks: a trainer, a projector, eight phones."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from components.phases import phase_name
from tests.e2e.half_day import boards, ending, incidents, opinions, practice, strategies
from tests.e2e.half_day.day import PEOPLE, TAKEN_ALONG, HalfDay, Story, phases_of
from tests.support.server import App

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(1500)]

# What happens at a phase of a step or, where the step has no story of its own, of its activity.
STORIES: dict[tuple[str, str], Story] = {
    **boards.STORIES,
    **strategies.STORIES,
    **opinions.STORIES,
    **practice.STORIES,
    **incidents.STORIES,
    **ending.STORIES,
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_half_day_goes_from_the_welcome_to_the_library(
    house: App, contexts: Callable[..., BrowserContext], language: str
) -> None:
    day = HalfDay(house, contexts, language)
    expect(day.screen(".joining-count strong")).to_have_text([str(PEOPLE)])
    day.trainer.takes_along(*TAKEN_ALONG)

    for step in day.steps:
        for number, phase in enumerate(phases_of(step)):
            if step is day.steps[0]:
                day.is_at(step, phase)
            else:
                named = phase_name(phase, language) if number else step.title
                day.goes_to(step, phase, named=named)
            story = STORIES.get((step.id, phase)) or STORIES.get((step.activity, phase))
            if story:
                story(day, step)
                day.fits(step, phase)

    ending.ends(day)
    day.never_erred()
