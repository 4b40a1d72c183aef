"""Incidents: estimated, sorted, taken apart in a fishbone, and stopped by a barrier."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.half_day.day import HalfDay, Story, tap_quickly
from workshop.content import StepContent

LEVELS = ("process", "knowledge")
FEW = 5  # as many as it takes before an incident is shown


# -- the estimate -----------------------------------------------------------------------------


def guess(day: HalfDay, step: StepContent, value: int) -> None:
    """Guess the same, all eight; nobody sees a number."""
    day.first.page.locator("input[type=number]").fill(str(value))
    day.first.page.locator("form.guess .primary").tap()
    for phone in day.others:
        phone.posts({"type": "estimate.guess", "step": step.id, "value": value})
    day.all_tallied("{n} of {joined} have guessed.", n=8, joined=8)
    expect(day.screen(".stPlotlyChart")).to_have_count(0)


def guesses_first(day: HalfDay, step: StepContent) -> None:
    """Guess alone."""
    guess(day, step, 40)


def guesses_again(day: HalfDay, step: StepContent) -> None:
    """Guess once more, after talking it over."""
    guess(day, step, 75)


def talks_it_over(day: HalfDay, _step: StepContent) -> None:
    """See the first guesses."""
    day.shows_chart()
    day.first.sees("40%")


def compares(day: HalfDay, _step: StepContent) -> None:
    """See both rounds."""
    day.shows_chart()
    for share in ("40%", "75%"):
        day.first.sees(share)


def is_told(day: HalfDay, _step: StepContent) -> None:
    """See what was published, with its sources."""
    day.shows_chart()
    for reader in (day.projector, *day.phones):
        reader.sees("Makeham 2002")
        reader.sees("TAPS 2008")


# -- sorting ----------------------------------------------------------------------------------


def sorts(day: HalfDay, step: StepContent) -> None:
    """Have five of eight sort all incidents alike, by turns process and knowledge."""
    order = [str(one) for one in step.setup["order"]]
    origin = step.setup["origins"]["items"][0]["id"]
    choices = [
        choice
        for place, one in enumerate(order)
        for choice in (
            {"type": "classify.level.choose", "incident": one, "level": LEVELS[place % 2]},
            {"type": "classify.origin.choose", "incident": one, "origin": origin},
        )
    ]
    page = day.first.page
    page.locator(".choice-level .option-process").tap()
    page.locator(f".choice-origin .option-{origin}").tap()
    expect(page.locator(".places .place.done")).to_have_count(1)
    for phone in day.phones[:FEW]:
        begun = 2 if phone is day.first else 0
        phone.posts(*({**choice, "step": step.id} for choice in choices[begun:]))
    sorted_all = "{done} of {joined} have sorted all {n} incidents; {begun} have begun."
    day.all_tallied(sorted_all, done=FEW, joined=8, n=len(order), begun=FEW)


def agrees(day: HalfDay, _step: StepContent) -> None:
    """See that the room agrees on every incident."""
    day.shows_chart()
    band = day.words("almost perfect agreement")
    kappa = day.words(
        "Fleiss’ kappa is {kappa}: {band}.", kappa=day.said("1,00", "1.00"), band=band
    )
    for person in day.people:
        expect(person.page.locator(".finding")).to_contain_text([kappa])
    did_not = day.words("You did not sort this one.")
    day.phones[-1].sees(did_not)
    day.first.does_not_see(did_not)


def sees_the_sources(day: HalfDay, step: StepContent) -> None:
    """See the one source that was named."""
    day.shows_chart()
    name = step.setup["origins"]["items"][0]["name"]
    for person in day.people:
        expect(person.page.locator(".finding")).to_contain_text([name])


# -- the fishbone -----------------------------------------------------------------------------


def cause(day: HalfDay) -> str:
    """Return the cause that all find the most important."""
    return day.said("Niemand opende de inbox", "Nobody opened the inbox")


def deed(day: HalfDay) -> str:
    """Return what is to be done about it."""
    return day.said("Twee mensen volgen de inbox op", "Two people look after the inbox")


def states(day: HalfDay, _step: StepContent) -> None:
    """Have the trainer take an invented case."""
    case = day.cockpit(".cases details").first
    case.locator("summary").click()
    case.locator("button").click()
    for person in day.people:
        expect(person.page.locator(".effect:not(.missing)")).to_have_count(1)


def adds_causes(day: HalfDay, step: StepContent) -> None:
    """Add a cause with a finger and others in the meantime; the drawing on the projector grows."""
    drawing = day.screen("img.picture").last
    expect(drawing).to_be_visible()
    empty = str(drawing.get_attribute("src"))
    day.first.adds_cause(cause(day))
    bone = step.setup["sets"][0]["bones"][1]["id"]
    for number, phone in enumerate(day.others, start=1):
        text = day.said(f"Te weinig tijd, reden {number}", f"Too little time, reason {number}")
        add = {"type": "fishbone.cause.add", "step": step.id, "bone": bone, "text": text}
        phone.posts(add)
    eight = day.counted("{n} cause", "{n} causes", 8)
    expect(day.screen(".fish .ask .quiet")).to_have_text([eight])
    expect(drawing).not_to_have_attribute("src", empty)
    for person in (day.trainer, *day.phones):
        person.sees(cause(day))


def votes_twice(day: HalfDay, _step: StepContent) -> None:
    """Give a dot to the same cause on both questions, all eight."""
    for phone in day.phones:
        for place, question in enumerate(("cause", "change")):
            phone.page.locator(".tabs button").nth(place).tap()
            ballot = phone.page.locator(f".ballot.ask-{question}")
            name = day.words("Give a dot to: {text}", text=cause(day))
            button = ballot.get_by_role("button", name=name, exact=True)
            expect(button).to_be_enabled()
            tap_quickly(button)
    voted = day.words("{voted} of {joined} have voted.", voted=8, joined=8)
    expect(day.screen(".voted li p")).to_have_text([voted, voted])


def sets_priorities(day: HalfDay, _step: StepContent) -> None:
    """See what weighs heavily and can be changed."""
    day.shows_chart()
    for phone in day.phones:
        best = phone.page.locator(".ranked > li.best .note-text")
        expect(best).to_have_text([cause(day)])


def acts(day: HalfDay, _step: StepContent) -> None:
    """Make an action of the best cause."""
    page = day.first.page
    page.locator(".suggestions button").first.tap()
    for name, words in (
        ("text", deed(day)),
        ("role", owner(day)),
        ("when", day.said("Volgende week", "Next week")),
        ("measure", day.said("Elke dag een leeg postvak", "An empty inbox every day")),
    ):
        page.locator(f"#action-new-{name}").fill(words)
    page.locator(".action-form .primary").tap()
    expect(day.screen(".action-card h2")).to_have_text([deed(day)])


def owner(day: HalfDay) -> str:
    """Return who looks after it."""
    return day.said("De praktijkassistent", "The practice assistant")


# -- the Swiss cheese -------------------------------------------------------------------------


def tells(day: HalfDay, _step: StepContent) -> None:
    """Tell the example's story one step further."""
    day.cockpit(".picture-choice").first.click()
    told = day.screen(".cheese-told li")
    expect(told).to_have_count(1)
    further = day.words("Tell the next step")
    day.lead.get_by_role("button", name=further, exact=True).click()
    expect(told).to_have_count(2)


def names_a_barrier(day: HalfDay, _step: StepContent) -> None:
    """Name a barrier, support it, and close a hole with it."""
    text = day.said("De kast gaat vanzelf op slot", "The cabinet locks itself")
    page = day.first.page
    page.locator(".cheese-slices .add").first.tap()
    page.locator(".action-form textarea").fill(text)
    page.locator(".action-form .primary").tap()
    day.phones[1].page.locator(".cheese-support").tap()
    so_far = day.counted("{n} barrier so far.", "{n} barriers so far.", 1)
    support = day.words("{supporting} of {joined} support one or more.", supporting=1, joined=8)
    expect(day.screen(".cheese-body > .ask")).to_have_text([f"{so_far} {support}"])
    close = day.words("Close the hole with this")
    day.cockpit(".barrier-tools button").filter(has_text=close).click()
    expect(day.screen(".plug")).to_contain_text([text])


def stops_the_arrow(day: HalfDay, step: StepContent) -> None:
    """See that one hole is closed."""
    holes = sum(len(one["holes"]) for one in step.setup["case"]["slices"])
    told = day.words("{open} of {all} holes are open.", open=holes - 1, all=holes)
    for person in day.people:
        expect(person.page.locator(".lead.finding")).to_contain_text([told])


STORIES: dict[tuple[str, str], Story] = {
    ("estimate", "first"): guesses_first,
    ("estimate", "discuss"): talks_it_over,
    ("estimate", "second"): guesses_again,
    ("estimate", "compare"): compares,
    ("estimate", "reveal"): is_told,
    ("classify", "sort"): sorts,
    ("classify", "agreement"): agrees,
    ("classify", "sources"): sees_the_sources,
    ("fishbone", "incident"): states,
    ("fishbone", "causes"): adds_causes,
    ("fishbone", "vote"): votes_twice,
    ("fishbone", "priorities"): sets_priorities,
    ("fishbone", "actions"): acts,
    ("cheese", "story"): tells,
    ("cheese", "barriers"): names_a_barrier,
    ("cheese", "closed"): stops_the_arrow,
}
