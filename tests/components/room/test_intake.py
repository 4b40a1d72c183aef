"""The intake form on a phone and on the screens, drawn from the views that the rules make."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.workshop.activities.acting import ANNA, PEOPLE
from tests.workshop.activities.intake.scenes import SETUP, done, dropped, filled, scene, send
from workshop.activities.intake import ACTIVITY
from workshop.activities.intake.forms import Forms

pytestmark = pytest.mark.browser

DRAW = """async ({ view, mine, phase, fresh }) => {
  const { show } = await import("/dom.js");
  const { render } = await import("/activities/intake.js");
  window.sent = [];
  if (fresh) localStorage.clear();
  document.querySelector("main").replaceChildren();
  const context = {
    view: { language: "en", joined: 6 }, activity: view, mine, audience: "participant",
    step: { id: "intake", phase, locked: false }, data: { language: "en" }, code: "CODE",
    ui: {}, pending: [],
    send: (wish) => {
      window.sent.push(wish);
      context.pending.push(wish);
      context.render();
    },
  };
  context.render = () => show(document.querySelector("main"), [render(context)]);
  context.render();
}"""


def draw(
    page: Page,
    phase: str,
    state: Forms,
    *,
    setup: dict[str, Any] = SETUP,
    fresh: bool = True,
) -> None:
    """Draw what Anna sees; a phone that is not fresh keeps what was half-filled."""
    seen = replace(scene(phase, state), setup=setup)
    view, mine = ACTIVITY.view(seen, "participant"), ACTIVITY.mine(seen, ANNA.id)
    page.evaluate(DRAW, {"view": view, "mine": mine, "phase": phase, "fresh": fresh})


def sent(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate("window.sent")
    return [{key: one[key] for key in ("picks", "texts")} for one in found]


def test_a_half_filled_form_and_changes_to_a_form_outlive_a_reload(page: Page) -> None:
    draw(page, "fill", Forms())
    page.get_by_role("button", name="Now").click()
    draw(page, "fill", Forms(), fresh=False)
    page.get_by_role("button", name="Hand in the form").click()
    assert sent(page) == [{"picks": {"urgency": ["now"]}, "texts": {}}]

    state = filled(1)
    draw(page, "fill", state, fresh=False)
    expect(page.locator("main")).to_contain_text("Your form has been handed in.")
    page.get_by_role("button", name="Change the form").click()
    page.get_by_label("Why?").fill("A fall")
    draw(page, "fill", state, fresh=False)
    expect(page.get_by_label("Why?")).to_have_value("A fall")
    page.get_by_role("button", name="Hand in the form").click()
    assert sent(page) == [{"picks": {"urgency": ["now"]}, "texts": {"reason": "A fall"}}]


def test_answers_to_what_the_trainer_took_away_are_not_sent(page: Page) -> None:
    draw(page, "fill", Forms())
    page.get_by_role("button", name="Now").click()
    page.get_by_role("button", name="A test").click()
    page.get_by_label("Why?").fill("A cough")
    short = {**SETUP, "questions": [one for one in SETUP["questions"] if one["id"] != "hope"]}
    short["questions"] = [
        {**one, "options": [{"id": "soon", "text": "Soon"}, one["options"][1]]}
        if one["id"] == "urgency"
        else one
        for one in short["questions"]
    ]

    draw(page, "fill", Forms(), setup=short, fresh=False)

    expect(page.get_by_role("button", name="Hand in the form")).to_be_disabled()
    page.get_by_role("button", name="Soon").click()
    page.get_by_role("button", name="Hand in the form").click()
    assert sent(page) == [{"picks": {"urgency": ["soon"]}, "texts": {"reason": "A cough"}}]


def test_a_question_that_few_answered_says_why_nothing_is_shown(page: Page) -> None:
    forms = [("fill", actor, send({"urgency": ["now"]})) for actor in PEOPLE[:4]]
    last = ("fill", PEOPLE[4], send({"urgency": ["now"], "pills": ["yes"]}))
    draw(page, "results", done(*forms, last))

    results = page.locator(".intake-result")
    expect(results.nth(2)).to_contain_text("What was chosen is shown from 5 answers on")
    for other in (0, 1, 3):
        expect(results.nth(other)).not_to_contain_text("shown from")


@pytest.mark.parametrize(
    ("drops", "finding"),
    [
        ((None, None, None, None, "pills"), "Chosen most often: keep them all (4 votes)."),
        (
            (None, None, "pills", "pills", "hope"),
            "The room would drop first: “Any pills?” (2 votes).",
        ),
        ((None,) * 5, "The room would keep every question."),
    ],
)
def test_the_verdict_says_what_most_people_chose(
    page: Page, drops: tuple[str | None, ...], finding: str
) -> None:
    draw(page, "verdict", dropped(*drops))

    expect(page.locator(".finding")).to_have_text(f"5 people chose. {finding}")
