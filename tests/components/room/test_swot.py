"""A SWOT board on the page: suggestions for the trainer, a question for who writes."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.workshop.activities.swot.boards import (
    ANNA,
    asked,
    board_of,
    done,
    grouped,
    scene,
    wrote,
)
from workshop.activities.swot import ACTIVITY, commands
from workshop.activities.swot.board import Board
from workshop.model.activity import Json
from workshop.model.actor import Audience

pytestmark = pytest.mark.browser

DRAW = """async ({ activity, mine, audience, phase, room }) => {
  const { show } = await import("/dom.js");
  const { render } = await import("/activities/swot.js");
  window.sent = [];
  localStorage.clear();
  document.querySelector("main").replaceChildren();
  const context = {
    view: { language: "nl", joined: 3, ...room }, activity, mine, audience, code: "CODE",
    pending: [],
    step: { id: "board", phase }, data: { language: "en" }, ui: {},
    send: (wish) => {
      window.sent.push(wish);
      context.pending.push({ id: "1", ...wish });
      requestAnimationFrame(context.render);
    },
  };
  context.render = () => show(document.querySelector("main"), [render(context)]);
  context.render();
}"""
NOTES = (
    "We vergaderen te weinig",
    "Te weinig vergaderingen",
    "De telefoon staat roodgloeiend",
    "Lange wachttijd aan de telefoon",
)


def draw(
    page: Page,
    phase: str,
    board: Board,
    audience: Audience,
    subject: str = "organisation",
    room: Json | None = None,
) -> None:
    """Draw a board in a phase as one audience sees it."""
    view: Json = ACTIVITY.view(scene(phase, board), audience)
    view["assignment"] = {**view["assignment"], "subject": subject}
    mine = ACTIVITY.mine(scene(phase, board), ANNA.id) if audience == "participant" else {}
    drawn = {"activity": view, "mine": mine, "audience": audience, "phase": phase}
    page.evaluate(DRAW, {**drawn, "room": room or {}})


def sent(page: Page) -> list[Json]:
    """Return what was put in the outbox."""
    wishes: list[Json] = page.evaluate("() => window.sent")
    return wishes


# -- suggestions ----------------------------------------------------------------------------------


def test_trainer_groups_one_suggestion_and_then_the_rest(page: Page) -> None:
    board, ids = board_of(*NOTES)
    draw(page, "group", board, "trainer")
    expect(page.locator("summary")).to_have_text("2 suggestions")
    first = page.locator(".alike").first
    expect(first).to_contain_text("says the same")
    expect(first).to_contain_text(NOTES[0])

    first.get_by_role("button", name="Group").press("Enter")
    expect(page.locator("summary")).to_have_text("1 suggestion")
    expect(page.locator(".alike .primary")).to_be_focused()
    page.locator(".alike .primary").press("Enter")

    expect(page.locator(".suggesting details")).to_have_count(0)
    expect(page.locator(".suggesting")).to_be_focused()
    assert [(wish["type"], [set(g) for g in wish["groups"]]) for wish in sent(page)] == [
        ("swot.suggestions.accept", [set(ids[:2])]),
        ("swot.suggestions.accept", [set(ids[2:])]),
    ]


def test_trainer_groups_all_at_once(page: Page) -> None:
    board, ids = board_of(*NOTES)
    draw(page, "group", board, "trainer")
    page.get_by_role("button", name="Group all 2").click()
    expect(page.locator(".suggesting")).to_be_focused()

    (wish,) = sent(page)
    assert [set(group) for group in wish["groups"]] == [set(ids[:2]), set(ids[2:])]
    expect(page.locator(".alike")).to_have_count(0)


def test_trainer_says_no_to_all_notes_of_a_suggestion(page: Page) -> None:
    board, ids = board_of(*NOTES[2:], "Telefoon onderbreekt de raadpleging")
    board, group = grouped(board, *ids[:2])
    named = asked(commands.RenameGroup, group=group, title="Bellen")
    draw(page, "group", done(board, "group", named, ANNA), "trainer")
    expect(page.locator(".alike")).to_contain_text("Group: Bellen")
    page.get_by_role("button", name="Not together").click()

    (wish,) = sent(page)
    assert (wish["type"], set(wish["notes"])) == ("swot.suggestion.dismiss", set(ids))
    expect(page.locator(".alike")).to_have_count(0)


def test_text_of_a_suggestion_is_text(page: Page) -> None:
    board, _ = board_of("<b>telefoon</b>", "Telefoon <img src=x>")
    draw(page, "group", board, "trainer")

    expect(page.locator(".alike")).to_contain_text("<b>telefoon</b>")
    expect(page.locator("main b, main img")).to_have_count(0)


@pytest.mark.parametrize("audience", ["participant", "screen"])
def test_nobody_else_sees_any(page: Page, audience: Audience) -> None:
    board, _ = board_of(*NOTES)
    draw(page, "group", board, audience)

    expect(page.locator(".suggesting")).to_have_count(0)
    expect(page.locator(".note")).to_have_count(4)


# -- the question on the other side ---------------------------------------------------------------


def writes(page: Page, quadrant: str, text: str) -> None:
    page.locator(f".tab.q-{quadrant}").click()
    page.locator("textarea").fill(text)


def test_internal_matter_under_threats_gets_a_question_and_can_be_moved(page: Page) -> None:
    draw(page, "write", board_of()[0], "participant")
    writes(page, "weaknesses", "Half")
    writes(page, "threats", "Ons onthaal is onderbemand")
    expect(page.locator(".nudge")).to_contain_text(
        "Does this sound like something inside the practice? Then it may belong under Weaknesses."
    )

    page.get_by_role("button", name="Move to: Weaknesses").click()
    expect(page.locator("textarea")).to_be_focused()
    expect(page.locator("textarea")).to_have_value("Half\nOns onthaal is onderbemand")
    expect(page.locator(".tab.q-weaknesses")).to_have_attribute("aria-selected", "true")
    expect(page.locator(".nudge")).to_have_count(0)

    page.locator(".tab.q-threats").click()
    expect(page.locator("textarea")).to_have_value("")
    assert sent(page) == []


def test_external_matter_under_strengths_gets_the_reverse(page: Page) -> None:
    draw(page, "write", board_of()[0], "participant")
    writes(page, "strengths", "De overheid geeft subsidies")

    expect(page.locator(".nudge")).to_contain_text(
        "Does this sound like something around the practice? "
        "Then it may belong under Opportunities."
    )


def test_question_never_blocks_and_is_asked_once(page: Page) -> None:
    draw(page, "write", board_of()[0], "participant")
    writes(page, "threats", "Ons onthaal is onderbemand")
    page.get_by_role("button", name="Leave it so").click()
    expect(page.locator(".nudge")).to_have_count(0)
    page.locator("textarea").press("Enter")

    assert sent(page) == [
        {"type": "swot.note.add", "quadrant": "threats", "text": "Ons onthaal is onderbemand"}
    ]


@pytest.mark.parametrize(
    ("subject", "quadrant", "text"),
    [
        ("decision", "threats", "Ons onthaal is onderbemand"),
        ("decision", "strengths", "De overheid geeft subsidies"),
        ("organisation", "weaknesses", "Ons onthaal is onderbemand"),
        ("organisation", "threats", "De overheid schrapt subsidies"),
        ("organisation", "threats", "Onze buurt vergrijst"),
    ],
)
def test_where_it_belongs_nothing_is_asked(
    page: Page, subject: str, quadrant: str, text: str
) -> None:
    draw(page, "write", board_of()[0], "participant", subject)
    writes(page, quadrant, text)

    expect(page.locator(".nudge")).to_have_count(0)


def test_note_is_moved_while_reading_too(page: Page) -> None:
    board, _ = wrote(board_of()[0], "Telefoon")
    draw(page, "read", board, "participant")
    page.locator(".quadrant.q-opportunities .add").click()
    page.locator("textarea").fill("Onze sfeer is goed")
    page.get_by_role("button", name="Move to: Strengths").click()

    expect(page.locator(".quadrant.q-strengths textarea")).to_have_value("Onze sfeer is goed")
    expect(page.locator(".quadrant.q-opportunities textarea")).to_have_count(0)


# -- tables ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "phones"), [({"phones": 2}, 2), ({"phones": 2, "scribed": True}, 1)]
)
def test_board_of_a_table_counts_the_phones_of_that_table(
    page: Page, table: Json, phones: int
) -> None:
    board, _ = board_of("Telefoon")
    room = {"presenting": "1", "tables": {"1": table, "2": {"phones": 1}}}
    draw(page, "write", board, "screen", room=room)
    expect(page.locator(".tally-line")).to_contain_text(f"1 of {phones} have written.")
    draw(page, "vote", board, "screen", room=room)
    expect(page.locator(".tally-line")).to_have_text(f"0 of {phones} have voted.")


def test_who_sits_beside_the_phone_that_votes_has_no_dots_to_give(page: Page) -> None:
    board, _ = board_of("Telefoon")
    draw(page, "vote", board, "participant", room={"table": {"id": "1", "scribed": True}})

    expect(page.locator(".note")).to_contain_text("Telefoon")
    expect(page.locator(".dots")).to_have_count(0)
    expect(page.locator(".actions strong")).to_have_count(0)
