"""Statements on the phone: where the focus goes, and what is said when nothing may be shown."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.workshop.activities.statements.scenes import again, answered, scene
from workshop.activities.statements import ACTIVITY
from workshop.activities.statements.answers import Answers
from workshop.model.activity import Json

pytestmark = pytest.mark.browser

DRAW = """async ({ activity, mine, phase }) => {
  const { show } = await import("/dom.js");
  const { render } = await import("/activities/statements.js");
  const main = document.querySelector("main");
  main.replaceChildren();
  const context = {
    view: { language: "en", joined: 3 }, activity, mine, audience: "participant", code: "CODE",
    pending: [], step: { id: "statements", phase }, data: { language: "en" }, ui: {},
    send: (wish) => {
      context.pending.push({ id: String(context.pending.length), ...wish });
      context.render();
    },
  };
  context.draw = () => show(main, [render(context)]);
  context.render = () => requestAnimationFrame(context.draw);
  context.draw();
}"""
NOTHING: Json = {"answers": {}, "skipped": {}}


def draw(page: Page, activity: Json, phase: str, mine: Json = NOTHING) -> None:
    """Draw the statements in a phase as one participant sees them."""
    page.evaluate(DRAW, {"activity": activity, "mine": mine, "phase": phase})


def button(page: Page, name: str) -> Any:
    return page.get_by_role("button", name=name, exact=True)


def test_focus_goes_along_from_statement_to_statement(page: Page) -> None:
    draw(page, ACTIVITY.view(scene(), "participant"), "answer")

    button(page, "agree").press("Enter")
    button(page, "Next").press("Enter")

    expect(page.get_by_role("heading", name="Rain is good weather.")).to_be_focused()
    expect(button(page, "Next")).to_be_disabled()
    page.keyboard.press("Tab")
    expect(button(page, "fully disagree")).to_be_focused()


def test_focus_goes_along_to_the_overview_and_back(page: Page) -> None:
    draw(page, ACTIVITY.view(scene(), "participant"), "answer")

    button(page, "Skip").press("Enter")
    expect(page.get_by_role("heading", name="Rain is good weather.")).to_be_focused()
    button(page, "Skip").press("Enter")
    expect(page.get_by_role("heading", name="Your answers")).to_be_focused()

    page.get_by_role("button", name="Change").last.press("Enter")
    expect(page.get_by_role("heading", name="Rain is good weather.")).to_be_focused()


@pytest.mark.parametrize("phase", ["results", "shift"])
def test_no_colour_and_no_number_is_explained_when_none_is_shown(page: Page, phase: str) -> None:
    def seen(state: Answers) -> Json:
        at = scene(phase, state) if phase == "results" else again(phase, state, scene(state=state))
        return ACTIVITY.view(at, "participant")

    draw(page, seen(answered(tea=[1, 2])), phase)
    expect(page.locator(".scale-key")).to_have_count(0)
    expect(page.locator(".found > .quiet")).to_have_text(
        ["Fewer than five answers are not shown: they could tell who gave which answer."]
    )

    draw(page, seen(answered(tea=[1, 2, 3, 4, 5])), phase)
    expect(page.locator(".scale-key")).to_have_count(1)
    expect(page.get_by_text("Agreement is van der Eijk’s A")).to_have_count(1)
