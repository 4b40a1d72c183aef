"""What everybody thinks: a word, seven statements, the values of a vision."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.half_day.day import HalfDay, Json, Story, tap_quickly
from workshop.content import StepContent

AGREE, FULLY_AGREE = 4, 5


# -- words ------------------------------------------------------------------------------------


def gives_a_word(day: HalfDay, step: StepContent) -> None:
    """Give the same word, however it is written, and one of one's own."""
    day.first.writes(day.said("Tijd", "Time"))
    add = {"type": "question.answer.add", "step": step.id}
    for phone in day.others:
        phone.posts({**add, "text": day.said("tijd", "time")})
    own = {**add, "text": day.said("overleg", "meetings")}
    day.phones[1].posts(own)
    day.all_tallied("{n} of {joined} have answered.", n=8, joined=8)
    expect(day.screen(".cloud")).to_have_count(0)


def sees_the_cloud(day: HalfDay, _step: StepContent) -> None:
    """See the word that was given most, counted over its spellings."""
    expect(day.screen(".cloud li")).to_have_count(2)
    expect(day.screen(".cloud li.top .times")).to_have_text(["8"])


# -- statements -------------------------------------------------------------------------------


def answers(step: StepContent, person: int, first: int) -> list[Json]:
    """Return the answers of somebody: `first` to the first statement, then all different."""
    statements = [one["id"] for one in step.setup["statements"]]
    values = [first, *(1 + (person + place) % 5 for place in range(1, len(statements)))]
    give = {"type": "statements.answer", "step": step.id}
    return [
        {**give, "statement": one, "value": value}
        for one, value in zip(statements, values, strict=True)
    ]


def all_answer(day: HalfDay, step: StepContent, first: int) -> None:
    """Have the first phone answer with a finger, and all others too."""
    by_hand(day, step, first)
    for number, phone in enumerate(day.others, start=1):
        phone.posts(*answers(step, number, first))
    day.all_tallied("{n} of {joined} have gone through all statements.", n=8, joined=8)
    for person in day.people:
        expect(person.page.locator(".found")).to_have_count(0)


def by_hand(day: HalfDay, step: StepContent, first: int) -> None:
    """Answer on the first phone: one statement at a time, or all under each other."""
    one_by_one = step.setup["pace"] == "one"
    page = day.first.page
    for place, given in enumerate(answers(step, 0, first)):
        asked = page.locator(".one-statement" if one_by_one else ".answering ol.all > li")
        choices = asked.nth(0 if one_by_one else place).locator(".choice")
        choices.nth(given["value"] - 1).tap()
        if one_by_one:
            asked.locator(".ways .primary").tap()
    chosen = page.locator(".answering .chosen p").filter(
        has_text=day.words("Your answer: {answer}", answer="")
    )
    expect(chosen).to_have_count(len(step.setup["statements"]))


def answers_at_first(day: HalfDay, step: StepContent) -> None:
    """Agree fully with the first statement, all eight."""
    all_answer(day, step, FULLY_AGREE)


def sees_the_answers(day: HalfDay, _step: StepContent) -> None:
    """See how many answered what, and how far the room agrees."""
    day.shows_chart()
    eight = day.counted("{n} answer", "{n} answers", 8)
    agreed = day.words("agreement {agreement}", agreement=1)
    mine = day.words("Your answer: {answer}", answer=day.words("fully agree"))
    for phone in day.phones:
        statement = phone.page.locator(".found > ol > li").first
        expect(statement.locator("p.quiet")).to_have_text([f"{eight} · {agreed}"])
        expect(statement.locator(".yours")).to_have_text([mine])


def answers_again(day: HalfDay, step: StepContent) -> None:
    """Agree a step less with the first statement, all eight."""
    all_answer(day, step, AGREE)


def sees_the_shift(day: HalfDay, _step: StepContent) -> None:
    """See that the room moved, and where to."""
    day.shows_chart()
    moved = day.words("The room moved {steps} towards disagreeing.", steps=1)
    for phone in day.phones:
        change = phone.page.locator(".found > ol > li").first.locator(".change")
        expect(change).to_have_text([f"◀ {moved}"])


# -- values -----------------------------------------------------------------------------------


def rates(day: HalfDay, step: StepContent) -> None:
    """Find every value very important, and the practice a little way."""
    values = [one["id"] for one in step.setup["values"]]
    page = day.first.page
    page.locator(".rate-importance .rate-row button:nth-child(5)").first.tap()
    for number in range(len(values)):
        value = page.locator(".to-rate > li").nth(number)
        if number:
            tap_quickly(value.locator(".rate-importance .rate-row button").nth(4))
        tap_quickly(value.locator(".rate-today .rate-row button").nth(1))
    rated = day.words("{n} of {all} rated", n=len(values), all=len(values))
    expect(page.locator(".rated-count")).to_contain_text([rated])
    give = {"type": "values.rate", "step": step.id}
    for phone in day.others:
        important = [{**give, "value": v, "scale": "importance", "rating": 5} for v in values]
        today = [{**give, "value": v, "scale": "today", "rating": 2} for v in values]
        phone.posts(*important, *today)
    rating = "{complete} of {joined} have rated everything, {begun} have begun."
    day.all_tallied(rating, complete=8, joined=8, begun=8)


def sees_the_gaps(day: HalfDay, step: StepContent) -> None:
    """See the room's means beside one's own ratings."""
    day.shows_chart()
    told = "The room: importance {importance}, today {today}, gap {gap}. {people} people."
    means = day.words(told, importance=5, today=2, gap=3, people=8)
    for phone in day.phones:
        lines = phone.page.locator(".gap-list > li > p:not(.yours)")
        expect(lines).to_have_text([means] * len(step.setup["values"]))


def agrees(day: HalfDay, _step: StepContent) -> None:
    """Propose an agreement about the largest gap; the trainer says that it is one."""
    page = day.first.page
    page.locator(".suggestions button").first.tap()
    text = day.said("Elke maand een open overleg", "An open meeting every month")
    for name, words in (
        ("text", text),
        ("owner", day.said("De coördinator", "The coordinator")),
        ("rhythm", day.said("Elke maand", "Every month")),
    ):
        page.locator(f"#agreement-new-{name}").fill(words)
    page.locator(".action-form .primary").tap()
    day.cockpit(".agreements.is-proposed .primary").click()
    expect(day.screen(".agreements.is-agreed h3")).to_have_text([text])


STORIES: dict[tuple[str, str], Story] = {
    ("warm-up", "ask"): gives_a_word,
    ("warm-up", "show"): sees_the_cloud,
    ("statements", "answer"): answers_at_first,
    ("statements", "results"): sees_the_answers,
    ("statements-again", "answer"): answers_again,
    ("statements-again", "shift"): sees_the_shift,
    ("values", "rate"): rates,
    ("values", "gaps"): sees_the_gaps,
    ("values", "agreements"): agrees,
}
