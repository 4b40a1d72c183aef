"""What stands above the step for the trainer alone, and the button that parks."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

MINUTE = 60_000
NOW = 1_700_000_000_000
DRAW = """async ({ view, now }) => {
  const { show } = await import("/dom.js");
  const { overview } = await import("/overview.js");
  const context = { view, audience: "trainer", data: { language: "en" }, now: () => now };
  document.querySelector("main").replaceChildren();
  show(document.querySelector("main"), [overview(context)]);
}"""
PARK = """async (parked) => {
  const { show } = await import("/dom.js");
  const { park } = await import("/parking.js");
  window.sent = [];
  const context = {
    view: { parked }, audience: "trainer",
    send: (wish) => window.sent.push(wish), ask: (wish) => window.sent.push(wish),
    underway: () => window.sent,
  };
  document.querySelector("main").replaceChildren();
  show(document.querySelector("main"), [park(context, { id: "note", text: "Who calls?" })]);
}"""


LOT = """async ([items, audience]) => {
  const { show } = await import("/dom.js");
  const { render } = await import("/activities/parking.js");
  const context = { activity: { ask: "Which?", none: "None.", items }, audience };
  document.querySelector("main").replaceChildren();
  show(document.querySelector("main"), [render(context)]);
}"""


def drawn(page: Page, *, now: int = NOW, **view: Any) -> list[str]:
    """Return what is said of a workshop of 30 minutes, ten of them for this step."""
    plan = {"minutes": 10, "after": 20, "total": 30} | view.pop("plan", {})
    seen = {"status": "open", "joined": 8, "ready": 0, "plan": plan, **view}
    page.evaluate(DRAW, {"view": seen, "now": now})
    return [words for words in page.locator(".at-a-glance > *").all_inner_texts() if words]


def begun(minutes_ago: int, since: int = 0) -> dict[str, Any]:
    """Return the times of a room that began so many minutes ago."""
    return {"begun": NOW - minutes_ago * MINUTE, "since": NOW - since * MINUTE}


def test_who_has_not_answered_is_a_number_of_those_asked(page: Page) -> None:
    assert drawn(page, given=3, asked=8) == ["5 not yet (of 8)"]
    assert drawn(page, given=8, asked=8, ready=2) == ["All have answered", "2 ready"]
    # One phone writes for each of two tables: six other phones cannot answer.
    assert drawn(page, given=1, asked=2) == ["1 not yet"]
    assert drawn(page, given=0, asked=0) == []
    assert drawn(page, ready=0) == []


@pytest.mark.parametrize(
    ("began", "said"),
    [(0, "as planned"), (4, "4 minutes late"), (1, "1 minute late"), (-3, "3 minutes early")],
)
def test_time_is_told_against_the_plan(page: Page, began: int, said: str) -> None:
    (words,) = drawn(page, plan=begun(began))

    assert re.match(r"0 of 10 min · ends about [012]\d:\d\d, ", words)
    assert words.endswith(said)


def test_step_that_takes_longer_moves_the_end(page: Page) -> None:
    (words,) = drawn(page, plan=begun(15, since=15))

    assert words.startswith("15 of 10 min")
    assert words.endswith("5 minutes late")


def test_no_time_is_told_before_the_room_moved_or_of_another_day(page: Page) -> None:
    assert drawn(page) == []
    assert drawn(page, plan=begun(24 * 60, since=24 * 60)) == []


def test_parking_is_one_tap_and_another_takes_it_out(page: Page) -> None:
    page.evaluate(PARK, {})
    button = page.get_by_role("button", name="Park for the end: Who calls?")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click(click_count=3)
    assert page.evaluate("window.sent") == [{"type": "parking.park", "thing": "note"}]

    page.evaluate(PARK, {"p": {"text": "Who calls?", "thing": "note"}, "q": {"text": "Other"}})
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click(click_count=3)
    assert page.evaluate("window.sent") == [{"type": "parking.drop", "parked": "p"}]


def test_lot_is_in_no_order_that_tells_who_was_quick(page: Page) -> None:
    page.evaluate(LOT, [{"c": {"text": "First"}, "a": {"text": "Second"}}, "participant"])

    assert page.locator(".note-text").all_inner_texts() == ["Second", "First"]


def test_projector_shows_as_many_as_can_be_read_what_waits_first(page: Page) -> None:
    items = {f"{n:02}": {"text": str(n), "settled": n < 10} for n in range(30)}
    page.evaluate(LOT, [items, "screen"])
    shown = page.locator(".note-text").all_inner_texts()
    assert shown == [str(n) for n in (*range(10, 30), *range(4))]
    expect(page.locator("main > p").last).to_have_text("and 6 more, on the phones")

    page.evaluate(LOT, [items, "participant"])
    assert page.locator(".note-text").all_inner_texts() == [str(n) for n in range(30)]
