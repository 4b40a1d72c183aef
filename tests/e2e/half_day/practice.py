"""How a practice works: an intake form, and who manages what."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.half_day.day import HalfDay, Json, Story, tap_quickly
from workshop.content import StepContent

WRITTEN = ("text", "when")
HOURS = 4


# -- the intake form --------------------------------------------------------------------------


def fills_in(day: HalfDay, step: StepContent) -> None:
    """Fill in the whole form as somebody who does not exist."""
    questions: list[Json] = step.setup["questions"]
    page = day.first.page
    for number, question in enumerate(questions):
        field = page.locator(".intake-field").nth(number)
        if question["kind"] in WRITTEN:
            field.locator("input").fill(question["rehearsal"][0])
        else:
            field.locator(".choice").first.tap()
    page.locator(".intake-form .primary").tap()
    handed_in = day.words("Your form has been handed in.")
    expect(page.locator(".handed-in h2")).to_have_text([handed_in])
    written = {q["id"]: q["rehearsal"][0] for q in questions if q["kind"] in WRITTEN}
    picks = {q["id"]: q["rehearsal"][:1] for q in questions if q["kind"] not in WRITTEN}
    form = {"type": "intake.form.send", "step": step.id, "seconds": {}}
    for phone in day.others:
        phone.posts({**form, "picks": picks, "texts": written})
    day.all_tallied("{n} of {joined} have handed in a form.", n=8, joined=8)


def sees_the_forms(day: HalfDay, step: StepContent) -> None:
    """See what the forms say, without whose is whose."""
    forms = day.counted("{n} form was handed in.", "{n} forms were handed in.", 8)
    for person in day.people:
        expect(person.page.locator(".intake-found")).to_contain_text([forms])
        results = person.page.locator(".intake-result")
        expect(results).to_have_count(len(step.setup["questions"]))


def drops(day: HalfDay, _step: StepContent) -> None:
    """Drop the first question, all eight."""
    for phone in day.phones:
        first = phone.page.locator(".drop-choices .choice").first
        if phone is day.first:
            first.tap()
        else:
            tap_quickly(first)
        expect(first).to_have_attribute("aria-pressed", "true")
    day.all_tallied("{n} of {joined} have chosen.", n=8, joined=8)


def sees_the_verdict(day: HalfDay, step: StepContent) -> None:
    """See which question the room would drop."""
    first = f"“{step.setup['questions'][0]['text']}”"
    votes = day.counted("{n} vote", "{n} votes", 8)
    most = "The room would drop first: {questions} ({votes})."
    told = day.words(most, questions=first, votes=votes)
    for person in day.people:
        expect(person.page.locator(".finding")).to_contain_text([told])


# -- who manages what -------------------------------------------------------------------------


def takes_stock(day: HalfDay, step: StepContent) -> None:
    """Say of one task that the doctor does it, four hours a month, and an assistant should."""
    categories: list[Json] = step.setup["categories"]
    task = categories[0]["tasks"][0]["id"]
    asked = day.first.page.locator(".task-questions .task-choice")
    asked.nth(0).locator(".chip").nth(0).tap()
    asked.nth(1).locator(".chip.is-number").nth(4).tap()
    asked.nth(3).locator(".chip").nth(1).tap()
    expect(day.first.page.locator(".task-name.is-said")).to_have_count(1)
    finish = {"type": "managing.category.finish", "step": step.id, "finished": True}
    finished = [{**finish, "category": one["id"]} for one in categories]
    said = {"now": "doctor", "hours": HOURS, "wish": "assistant"}
    answer = {"type": "managing.task.answer", "step": step.id, "task": task, **said}
    for phone in day.phones:
        phone.posts(*([] if phone is day.first else [answer]), *finished)
    through = "{complete} of {joined} are through all categories, {begun} have begun."
    day.all_tallied(through, complete=8, joined=8, begun=8)


def sees_the_hours(day: HalfDay, _step: StepContent) -> None:
    """See what the doctors spend today, and would."""
    day.shows_chart()
    told = (
        "Per practice, doctors spend {today} hours a month on these tasks today, "
        "and would spend {wished}."
    )
    spent = day.words(told, today=HOURS, wished=0)
    expect(day.screen(".lead.finding")).to_contain_text([spent])
    for phone in day.phones:
        phone.sees(spent)
        expect(phone.page.locator(".your-practice")).to_have_count(1)


def sees_the_roles(day: HalfDay, _step: StepContent) -> None:
    """See on one's own phone which role fits."""
    for phone in day.phones:
        phone.sees(day.words("By our rule this fits:"))


def reads_the_request(day: HalfDay, _step: StepContent) -> None:
    """Have a page of one's own on the phone; the room sees how it is built."""
    expect(day.screen(".built > li")).to_have_count(8)
    expect(day.screen(".request-page")).to_have_count(0)
    for phone in day.phones:
        expect(phone.page.locator(".request-page")).to_have_count(1)


STORIES: dict[tuple[str, str], Story] = {
    ("intake", "fill"): fills_in,
    ("intake", "results"): sees_the_forms,
    ("intake", "drop"): drops,
    ("intake", "verdict"): sees_the_verdict,
    ("managing", "inventory"): takes_stock,
    ("managing", "hours"): sees_the_hours,
    ("managing", "roles"): sees_the_roles,
    ("managing", "request"): reads_the_request,
}
