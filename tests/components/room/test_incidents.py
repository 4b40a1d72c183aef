"""Screens about incidents, drawn from the views that the rules make."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from components.charts.priorities import points
from tests.workshop.activities.acting import ANNA, BERT, PEOPLE, TRAINER
from tests.workshop.activities.cheese.scenes import Room as CheeseRoom
from tests.workshop.activities.classify import scenes as classify
from tests.workshop.activities.fishbone.scenes import Room as FishRoom
from workshop.activities.classify import ACTIVITY as CLASSIFY
from workshop.model.activity import Json

pytestmark = pytest.mark.browser

FORGET = "What made it possible to forget this?"

DRAW = """async ({ kind, phase, view }) => {
  const { show } = await import("/dom.js");
  const { render } = await import(`/activities/${kind}.js`);
  localStorage.clear();
  document.querySelector("main").replaceChildren();
  const context = {
    view: { language: "en", joined: 6 }, activity: view, mine: {}, audience: "trainer",
    code: "CODE", pending: [], step: { id: kind, phase }, data: { language: "en" }, ui: {},
    send: () => {},
  };
  context.render = () => show(document.querySelector("main"), [render(context)]);
  context.render();
}"""


def draw(page: Page, kind: str, phase: str, view: Json) -> None:
    """Draw what the trainer sees."""
    page.evaluate(DRAW, {"kind": kind, "phase": phase, "view": view})


def test_priorities_are_listed_in_the_order_in_which_the_chart_numbers_them(page: Page) -> None:
    room = FishRoom("causes")
    for number in (1, 2, 3, 4):
        room.add(ANNA, number)
    room.at("vote")
    for number, causes, changes in ((1, 0, 2), (2, 2, 0), (3, 1, 1), (4, 1, 1)):
        for _ in range(causes):
            room.dot(PEOPLE[number], "cause", number)
        for _ in range(changes):
            room.dot(PEOPLE[number], "change", number)
    view = room.at("priorities").view("trainer")

    draw(page, "fishbone", "priorities", view)

    texts = {key: cause["text"] for key, cause in view["causes"].items()}
    numbered = [point.text for point in points(view["tally"], texts, view["best"])]
    assert numbered == ["Cause 3", "Cause 4", "Cause 2", "Cause 1"]
    assert page.locator(".ranked .note-text").all_inner_texts() == numbered


def test_trainer_who_adds_an_incident_is_asked_about_the_work_too(page: Page) -> None:
    state = classify.after((BERT, classify.propose("A result that somebody forgot")))
    view = CLASSIFY.view(classify.scene("sort", state), "trainer")
    draw(page, "classify", "sort", view)

    expect(page.locator(".proposals .nudge")).to_contain_text(FORGET)
    page.get_by_label("Add an incident in neutral words").fill("Who forgot it?")
    expect(page.locator(".nudge")).to_have_count(2)


def test_trainer_who_adds_a_hole_is_asked_about_the_work_too(page: Page) -> None:
    room = CheeseRoom("picture", fish=FishRoom()).do(TRAINER, "picture.choose", picture="fishbone")
    draw(page, "cheese", "picture", room.view("trainer"))

    page.get_by_role("button", name="Add a hole").click()
    page.get_by_label("What is the hole in it?").fill("The nurse forgot to call")

    expect(page.locator(".nudge")).to_contain_text(FORGET)
