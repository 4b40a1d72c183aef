"""Every screen of who manages what, drawn from the views that the rules make."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.workshop.activities.acting import ANNA, BERT, PEOPLE, uuid
from tests.workshop.activities.managing.scenes import PHASES, Room
from workshop.model.actor import AUDIENCES, Audience

pytestmark = pytest.mark.browser

SPENT = "Per practice, doctors spend 4 hours a month on these tasks today, and would spend 2.4."
SHOWN: dict[str, dict[Audience, str]] = {
    "inventory": {
        "participant": "Who does it now?",
        "screen": "1 of 6 are through all categories, 5 have begun.",
        "trainer": "1 of 6 are through all categories, 5 have begun.",
    },
    "hours": dict.fromkeys(AUDIENCES, SPENT),
    "roles": dict.fromkeys(AUDIENCES, "A manager for fewer than 40 hours a month is shared"),
    "request": {
        "participant": "Assistant: 4 hours a month more",
        "screen": "your inventory times costs entered by you",
        "trainer": "your inventory times costs entered by you",
    },
}
DRAW = """async ({ view, mine, audience, joined, phase, locked }) => {
  const { show } = await import("/dom.js");
  const { render } = await import("/activities/managing.js");
  window.sent = [];
  localStorage.clear();
  document.querySelector("main").replaceChildren();
  const pending = [];
  const context = {
    view: { language: "en", joined }, activity: view, mine, audience, code: "CODE", pending,
    step: { id: "managing", phase, locked }, data: { language: "en" }, ui: {},
    send: (wish) => {
      window.sent.push(wish);
      pending.push({ id: "x", ...wish });
      context.render();
    },
  };
  context.render = () => show(document.querySelector("main"), [render(context)]);
  window.own = (mine) => { context.mine = mine; context.render(); };
  context.render();
}"""


def filled() -> Room:
    """Return a room of five practices; Bert is through everything."""
    room = Room().all_say("billing", now="doctor", hours=4)
    room.says(ANNA, "billing", going="badly", wish="assistant")
    room.says(BERT, "billing", wish="outside")
    for category in ("money", "people"):
        room.do(BERT, "category.finish", category=category)
    return room


def draw(
    page: Page, room: Room, audience: Audience = "participant", *, locked: bool = False
) -> None:
    """Draw what an audience sees; the participant is Anna."""
    mine = room.mine(ANNA) if audience == "participant" else {}
    given: dict[str, Any] = {"view": room.view(audience), "mine": mine, "audience": audience}
    page.evaluate(DRAW, {**given, "joined": len(PEOPLE), "phase": room.phase, "locked": locked})


def sent(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate("window.sent")
    return found


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("phase", PHASES)
def test_every_screen_is_drawn(page: Page, phase: str, audience: Audience) -> None:
    draw(page, filled().at(phase), audience)

    expect(page.locator("main")).to_contain_text(SHOWN[phase][audience])
    assert not page.locator("main").get_by_text("undefined").count()


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("phase", ["hours", "roles"])
def test_too_few_practices_are_told_to_be_too_few(
    page: Page, phase: str, audience: Audience
) -> None:
    draw(page, Room().all_say("billing", 4, now="doctor", hours=4).at(phase), audience)

    expect(page.locator("main")).to_contain_text("Fewer than 5 people filled in a task")


def test_a_task_is_answered_with_taps(page: Page) -> None:
    draw(page, Room())

    page.get_by_role("group", name="Who does it now?").get_by_role("button", name="Nobody").click()
    hours = page.get_by_role("group", name="How many hours a month would it take?")
    hours.get_by_role("button", name="0.5", exact=True).click()
    page.get_by_role("group", name="Is it going well?").get_by_role("button", name="Badly").click()
    wish = page.get_by_role("group", name="Who should do it?")
    wish.get_by_role("button", name="Assistant").click()
    page.get_by_role("button", name="Next task").click()

    answer = {"type": "managing.task.answer", "task": "billing"}
    assert sent(page) == [
        {**answer, "now": "nobody"},
        {**answer, "hours": 0.5},
        {**answer, "going": "badly"},
        {**answer, "wish": "assistant"},
    ]
    expect(page.locator("#task-billing")).to_contain_text("Nobody → Assistant · 0.5 hours · Badly")
    expect(page.locator("#task-budget")).to_have_attribute("aria-expanded", "true")


@pytest.mark.parametrize(("typed", "hours"), [("3,5", 3.5), ("12", 12), (" 200 ", 200), ("3.0", 3)])
def test_other_hours_are_typed_with_a_comma_or_a_point(
    page: Page, typed: str, hours: float
) -> None:
    draw(page, Room())
    field = page.get_by_label("Other number of hours a month")

    field.fill(typed)
    field.press("Tab")

    assert sent(page) == [{"type": "managing.task.answer", "task": "billing", "hours": hours}]


@pytest.mark.parametrize("typed", ["0,25", "200.5", "-1", "two", "1e3", "1.000,5"])
def test_hours_that_are_none_are_not_sent(page: Page, typed: str) -> None:
    draw(page, Room())
    field = page.get_by_label("Other number of hours a month")

    field.fill(typed)
    field.press("Tab")

    expect(page.get_by_role("alert")).to_have_text("Give hours from 0 to 200, in steps of a half.")
    assert sent(page) == []


def test_a_category_is_finished_whatever_was_left_out(page: Page) -> None:
    draw(page, Room().says(ANNA, "billing", now="doctor", hours=1))

    expect(page.locator(".category .actions")).to_contain_text("1 of 2 filled in")
    page.get_by_role("button", name="Next category").click()
    page.get_by_role("button", name="Done", exact=True).click()

    finish = {"type": "managing.category.finish", "finished": True}
    assert sent(page) == [{**finish, "category": "money"}, {**finish, "category": "people"}]
    expect(page.locator("main")).to_contain_text(
        "You filled in 1 of 4 tasks, together 1 hour a month."
    )


def test_an_answered_task_is_left_out_again(page: Page) -> None:
    draw(page, Room().says(ANNA, "billing", now="doctor"))

    page.get_by_role("button", name="Leave it out").click()

    assert sent(page) == [{"type": "managing.task.leave", "task": "billing"}]


def test_nothing_is_tapped_while_the_step_is_locked(page: Page) -> None:
    draw(page, Room(), locked=True)

    assert page.locator(".chip:enabled, .chip-field:enabled").count() == 0
    expect(page.get_by_role("button", name="Next category")).to_be_disabled()


def test_the_rule_is_worked_out_with_ones_own_figures(page: Page) -> None:
    draw(page, filled().at("roles"))

    mine = page.locator(".your-practice")
    expect(mine).to_contain_text("By our rule this fits: Assistant with administrative tasks")
    expect(mine).to_contain_text("4 hours a month look for another role. The line is at 20%.")
    expect(mine.locator(".weighed .is-chosen")).to_have_text(
        "SupportingAssistant with administrative tasks4100%"
    )
    expect(mine.locator(".growth li")).to_have_text(
        "Assistant with administrative tasks: could take over 4 hours a month"
    )


def test_figures_are_sent_in_cents_and_taken_away_when_emptied(page: Page) -> None:
    room = filled().at("request").do(ANNA, "figure.enter", figure="patients", amount=1200)
    draw(page, room)

    for label, typed in (
        ("Cost of an hour: Doctor (euros)", "90,5"),
        ("Cost of an hour: Assistant (euros)", "500.01"),
        ("Patients in your practice", ""),
    ):
        page.get_by_label(label).fill(typed)
        page.get_by_label(label).press("Tab")

    enter = {"type": "managing.figure.enter"}
    assert sent(page) == [
        {**enter, "figure": "cost-doctor", "amount": 9050},
        {**enter, "figure": "patients"},
    ]


def test_the_text_to_copy_says_where_every_figure_is_from(page: Page) -> None:
    room = filled().at("request")
    for figure, amount in (("patients", 1200), ("cost-doctor", 9000), ("cost-assistant", 3250)):
        room.do(ANNA, "figure.enter", figure=figure, amount=amount)
    room.do(ANNA, "line.write", 8, text="We <b>counted</b> calls")

    draw(page, room)

    hours = "hours of your inventory × 12 × the cost entered by you"
    rooms = "from the room's inventory, 5 practices"
    rule = "by the training's own rule, from 20% of the hours on"
    yours = "from your inventory"
    share = "100% of their hours on these tasks."
    back = "€4,320.00 a year given back"
    assert page.locator(".request-text").text_content() == "\n".join(
        [
            "Why we ask for practice management",
            "",
            "OUR PRACTICE",
            "- Patients: 1,200 [entered by you]",
            "",
            "WHO MANAGES WHAT TODAY",
            "- 4 hours a month of management. Tasks filled in: 1. [from your inventory]",
            "- Doctor: 4 hours a month [from your inventory]",
            "",
            "WHAT DOES NOT GO WELL",
            "- Billing [from your inventory]",
            "",
            "WHAT WE WANT TO CHANGE",
            f"- The doctors get back 4 hours a month: {share} [{yours}]",
            "- Assistant: 4 hours a month more [from your inventory]",
            f"- Role that fits: Assistant with administrative tasks [{rule}]",
            "",
            "WHAT IT COSTS AND GIVES BACK A YEAR",
            f"- Doctor: 4 hours a month fewer, at €90.00 an hour: {back} [{hours}]",
            f"- Assistant: 4 hours a month more, at €32.50 an hour: €1,560.00 a year [{hours}]",
            f"- Together: €2,760.00 a year given back [{hours}]",
            "",
            "THE ROOM BESIDE IT",
            f"- On average 4 hours a month of management, 4 hours of it by doctors [{rooms}]",
            f"- Doctors' hours given back in the middle practice: 0% [{rooms}]",
            "",
            "OUR OWN FIGURES AND REASONS",
            "- We <b>counted</b> calls [entered by you]",
            "",
            "WHAT TO KNOW ABOUT FUNDING",
            "- Say why. [Book, looked up 2026-11-22]",
        ]
    )
    assert page.locator(".request-page b").count() == 0


def test_what_nobody_does_stands_on_the_page_and_an_empty_inventory_is_said(page: Page) -> None:
    room = Room().says(ANNA, "safety", now="nobody", hours=2).says(ANNA, "billing", going="badly")
    draw(page, room.at("request"))
    expect(page.locator(".request-page section").nth(1)).to_have_text(
        "What does not go wellBilling [from your inventory]"
        "Safety: nobody does it [from your inventory]"
    )

    draw(page, Room().at("request"))
    expect(page.locator("main")).to_contain_text("You filled in no task with who does it")


@pytest.mark.parametrize("typed", ["1.150", "1 150", "1,150", "1150"])
def test_thousands_are_typed_as_people_write_them(page: Page, typed: str) -> None:
    draw(page, filled().at("request"))

    page.get_by_label("Patients in your practice").fill(typed)
    page.get_by_label("Patients in your practice").press("Tab")

    assert sent(page) == [{"type": "managing.figure.enter", "figure": "patients", "amount": 1150}]


def test_doctors_who_get_more_to_do_are_on_the_page(page: Page) -> None:
    room = Room().says(ANNA, "billing", now="doctor", hours=1)
    draw(page, room.says(ANNA, "budget", now="assistant", hours=2, wish="doctor").at("request"))

    wanted = page.locator(".request-page section").filter(has_text="What we want to change")
    expect(wanted.locator("li")).to_have_text("Doctor: 2 hours a month more [from your inventory]")


def test_figures_that_come_after_the_page_stand_in_their_fields(page: Page) -> None:
    room = filled().at("request")
    draw(page, room)
    field = page.get_by_label("Patients in your practice")
    expect(field).to_have_value("")

    room.do(ANNA, "figure.enter", figure="patients", amount=1200)
    page.evaluate("mine => own(mine)", room.mine(ANNA))

    expect(field).to_have_value("1200")


def test_an_amount_waits_for_the_cost_it_is_of(page: Page) -> None:
    room = filled().at("request").do(ANNA, "figure.enter", figure="cost-doctor", amount=9000)
    draw(page, room)

    page.get_by_label("Cost of an hour: Doctor (euros)").fill("100")
    page.get_by_label("Cost of an hour: Doctor (euros)").press("Tab")

    assert len(sent(page)) == 1
    expect(page.locator(".request-page")).to_contain_text("at €90.00 an hour: €4,320.00 a year")


def test_a_task_says_what_is_still_open(page: Page) -> None:
    draw(page, Room().says(ANNA, "billing", now="doctor").says(ANNA, "budget", hours=2))
    page.locator("#task-billing").click()

    expect(page.locator("#task-billing .task-said")).to_have_text(
        "Doctor · How many hours a month?"
    )
    expect(page.locator("#task-budget .task-said")).to_have_text("2 hours · Who does it now?")


def test_the_whole_list_says_where_it_is_from_on_the_phone_too(page: Page) -> None:
    draw(page, Room())

    page.get_by_text("All tasks and where they come from").click()

    listed = page.locator(".inventory .in-numbers li")
    expect(listed.nth(0)).to_have_text("Billing (Supporting, [2])")
    expect(listed.nth(2)).to_have_text("Rosters (Coordinating, our addition)")
    expect(listed.nth(3)).to_have_text("Safety (Carrying out, our addition, [1])")


def test_a_rung_that_adds_nothing_is_no_step_of_the_growth_path(page: Page) -> None:
    room = Room().says(ANNA, "billing", now="doctor", hours=4, wish="assistant")
    room.says(ANNA, "rosters", now="doctor", hours=4, wish="coordinator")
    draw(page, room.at("roles"))

    expect(page.locator(".growth li")).to_have_text(
        [
            "Assistant with administrative tasks: could take over 4 hours a month",
            "Practice coordinator: could take over 8 hours a month",
        ]
    )


def test_a_line_of_ones_own_is_taken_back(page: Page) -> None:
    draw(page, filled().at("request").do(ANNA, "line.write", 8, text="Counted"))

    page.get_by_role("button", name="Remove Counted").click()

    assert sent(page) == [{"type": "managing.line.withdraw", "line": uuid(8)}]
    expect(page.locator(".own-lines li")).to_have_count(0)
