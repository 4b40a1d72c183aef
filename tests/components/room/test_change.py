"""Every screen of the way to a change, drawn from the views that the rules make."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.workshop.activities.acting import ANNA, BERT, PEOPLE, TRAINER, uuid
from tests.workshop.activities.change.scenes import PHASES, WORDS, Room, voted
from workshop.activities.change import ACTIVITY
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

pytestmark = pytest.mark.browser

SHOWN: dict[str, dict[Audience, str]] = {
    "approach": dict.fromkeys(AUDIENCES, "How?"),
    "severity": {
        "participant": "You: Major, yearly: class 2",
        "screen": "5 of 6 have placed it.",
        "trainer": "5 of 6 have placed it.",
    },
    "placed": dict.fromkeys(AUDIENCES, "Class 4: 0, class 3: 0, class 2: 5, class 1: 0."),
    "questions": dict.fromkeys(AUDIENCES, "Begin here"),
    "actions": dict.fromkeys(AUDIENCES, "January 11, 2027"),
    "practice": {
        "participant": "Do you know?",
        "screen": "0 of 6 have answered about every action.",
        "trainer": "0 of 6 have answered about every action.",
    },
    "known": dict.fromkeys(AUDIENCES, "3 I know where to look"),
}

DRAW = """async ({ view, mine, audience, joined, phase, locked }) => {
  const { show } = await import("/dom.js");
  const { render } = await import("/activities/change.js");
  window.sent = [];
  localStorage.clear();
  document.querySelector("main").replaceChildren();
  const context = {
    view: { language: "en", joined }, activity: view, mine, audience, code: "CODE", pending: [],
    step: { id: "change", phase, locked }, data: { language: "en" }, ui: {},
    send: (wish) => window.sent.push(wish),
  };
  context.render = () => show(document.querySelector("main"), [render(context)]);
  context.render();
}"""


def lived(phase: str) -> Room:
    """Return a room in which something happened in every phase."""
    room = Room("severity", voted())
    for actor in PEOPLE[:5]:
        room.place(actor)
    room.at("placed").do(TRAINER, "severity.settle", severity="major", frequency="yearly")
    room.at("actions").do(TRAINER, "action.take", 31, action=uuid(21))
    room.act(ANNA, 32, strength="weak", cause=uuid(2)).at("practice")
    room.do(ANNA, "procedure.describe", action=uuid(32), written="yes", place="In the folder")
    for actor, answer in zip(PEOPLE, ("knows", "finds", "finds", "finds", "no"), strict=False):
        room.know(actor, 32, answer)
    return room.at(phase)


def draw(
    page: Page, room: Room, audience: Audience = "participant", *, locked: bool = False
) -> None:
    """Draw what an audience sees; the participant is Anna."""
    mine: Json = room.mine(ANNA) if audience == "participant" else {}
    page.evaluate(
        DRAW,
        {
            "view": room.view(audience),
            "mine": mine,
            "audience": audience,
            "joined": len(PEOPLE),
            "phase": room.phase,
            "locked": locked,
        },
    )


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_screen_shows_what_it_is_for(page: Page, phase: str, audience: Audience) -> None:
    draw(page, lived(phase), audience)

    expect(page.locator("main")).to_contain_text(SHOWN[phase][audience])
    expect(page.locator("main")).to_contain_text("A thing happened")


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_screen_can_do_without_a_fishbone_and_without_answers(
    page: Page, phase: str, audience: Audience
) -> None:
    draw(page, Room(phase), audience)

    expect(page.locator("main")).to_contain_text("Not stated yet")


def test_phase_names_are_those_of_the_activity() -> None:
    assert [phase.name for phase in ACTIVITY.phases({})] == list(SHOWN)


def test_participant_places_it_with_two_taps(page: Page) -> None:
    draw(page, Room("severity", voted()))

    page.get_by_role("button", name="Minor").click()
    assert page.evaluate("window.sent") == []
    page.get_by_role("button", name="Weekly").click()

    cell = {"severity": "minor", "frequency": "weekly"}
    assert page.evaluate("window.sent") == [{"type": "change.severity.place", **cell}]


def test_trainer_settles_by_tapping_a_cell(page: Page) -> None:
    draw(page, lived("placed"), "trainer")

    page.get_by_role("button", name="Class 2 5 people").click()

    assert page.evaluate("window.sent") == [
        {"type": "change.severity.settle", "severity": "major", "frequency": "yearly"}
    ]


def test_trainer_takes_over_and_weighs_with_a_tap(page: Page) -> None:
    draw(page, lived("actions"), "trainer")

    page.get_by_role("button", name="Take over").click()
    page.get_by_role("group", name="How strong").first.get_by_role("button", name="Strong").click()

    assert page.evaluate("window.sent") == [
        {"type": "change.action.take", "action": uuid(22)},
        {"type": "change.action.weigh", "action": uuid(31), "strength": "strong"},
    ]


def test_action_is_written_with_days_in_their_order(page: Page) -> None:
    draw(page, Room("actions", voted()))
    page.get_by_role("button", name="Propose an action").click()
    page.get_by_label("What will we do?").fill("Remind everybody")
    expect(page.get_by_text("This sounds weak.")).to_be_visible()
    page.get_by_label("Who looks after it?").fill(WORDS["owner"])
    page.get_by_label("How will we know").fill(WORDS["measure"])
    page.get_by_label("Done by").fill("2027-03-02")
    page.get_by_label("We look again on").fill("2027-03-01")
    send = page.get_by_role("button", name="Put it on the list")
    expect(page.get_by_role("alert")).to_contain_text("cannot come before")
    expect(send).to_be_disabled()

    page.get_by_label("Done by").fill(WORDS["date"])
    page.get_by_label("How strong is it").select_option("weak")
    page.get_by_label("Against which cause?").select_option("Cause 2")
    send.click()

    words = {**WORDS, "text": "Remind everybody", "strength": "weak", "cause": uuid(2)}
    assert page.evaluate("window.sent") == [{"type": "change.action.add", **words}]


def test_participant_says_what_is_known_and_describes_only_an_own_procedure(page: Page) -> None:
    draw(page, lived("practice"))

    page.get_by_role("group", name="Do you know? Do it").first.get_by_text("I do not know").click()
    assert page.get_by_role("button", name="Is there a procedure?").count() == 1
    page.get_by_role("button", name="Is there a procedure?").click()
    page.get_by_label("Where can it be found?").fill("On the wall")
    page.get_by_label("When was it last checked?").fill("2026-10-01")
    page.get_by_role("button", name="Save").click()

    about = {"written": "yes", "place": "On the wall", "checked": "2026-10-01"}
    assert page.evaluate("window.sent") == [
        {"type": "change.procedure.know", "action": uuid(31), "answer": "no"},
        {"type": "change.procedure.describe", "action": uuid(32), **about},
    ]


def test_nothing_can_be_tapped_while_the_step_is_locked(page: Page) -> None:
    for phase in ("severity", "actions", "practice"):
        draw(page, lived(phase), locked=True)
        open_ = page.locator("main button:enabled:not(details button)")
        assert open_.count() == 0


def test_agenda_item_is_ready_to_be_pasted(page: Page) -> None:
    room = Room("actions").state_it().act(BERT, 31, text="Use {owner} twice").at("practice")
    draw(page, room, "trainer")

    page.get_by_text("For the agenda of the next meeting").click()

    assert page.locator(".agenda-text p").all_inner_texts() == [
        "Item: Use {owner} twice",
        "Nurse, January 11, 2027, It is done, March 1, 2027",
    ]


def test_agenda_says_what_is_still_to_be_agreed(page: Page) -> None:
    draw(page, lived("practice"), "trainer")

    page.get_by_text("For the agenda of the next meeting").first.click()

    assert page.locator(".agenda-text p").nth(1).inner_text() == (
        "Nurse, Monday, It is done, to be agreed"
    )
