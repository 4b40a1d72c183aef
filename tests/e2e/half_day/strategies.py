"""From the dots of the first board to a strategy."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.half_day.boards import group, strength, threat
from tests.e2e.half_day.day import HalfDay, Story, tap_quickly
from workshop.content import StepContent


def picks(day: HalfDay, _step: StepContent) -> None:
    """See the cards with the dots of the board."""
    texts = day.screen(".picked .note-text")
    expect(texts).to_have_text([group(day), strength(day, 7), threat(day, 0)])


def scores(day: HalfDay, _step: StepContent) -> None:
    """Score both pairs: the first phone with a finger, the others quickly."""
    for phone in day.phones:
        pairs = phone.page.locator(".pairs > li")
        expect(pairs).to_have_count(2)
        for pair in range(2):
            most = pairs.nth(pair).locator(".rate-row button").last
            if phone is day.first:
                most.tap()
            else:
                tap_quickly(most)
        expect(phone.page.locator(".pairs > li.is-rated")).to_have_count(2)
    day.all_tallied(
        "{complete} of {joined} have scored {handful} pairs or more, {begun} have begun.",
        complete=8,
        joined=8,
        handful=2,
        begun=8,
    )


def reads_the_matrix(day: HalfDay, _step: StepContent) -> None:
    """See the means of the room."""
    day.shows_chart()
    mean = day.many(
        "Mean {mean} of {n} answer: {words}.", "Mean {mean} of {n} answers: {words}.", 8
    )
    told = mean.format(n=8, mean=day.said("2,0", "2.0"), words=day.words("helps us a lot"))
    expect(day.first.page.locator(".cells .cell-words > p:not(.quiet)")).to_have_text([told, told])


def chooses_a_focus(day: HalfDay, _step: StepContent) -> None:
    """Take what the matrix points at first."""
    day.cockpit(".suggestions button").first.click()
    expect(day.screen(".focal-points > li")).to_have_count(1)
    expect(day.screen(".focal-points > li")).to_contain_text([group(day)])


def writes_a_sheet(day: HalfDay, _step: StepContent) -> None:
    """Begin a sheet, say its goal, and look at it together."""
    goal = day.said("Elke week een besluit", "A decision every week")
    page = day.first.page
    page.locator(".project .add").tap()
    page.locator(".project details.sheet summary").tap()
    page.locator(".project details.sheet .primary").tap()
    form = page.locator("form.sheet-form")
    form.locator("textarea").first.fill(goal)
    form.locator(".primary").tap()
    day.phones[1].sees(day.words("Sheet {n}", n=1))
    show = day.words("On the projector")
    day.cockpit(".agreement-tools button").filter(has_text=show).click()
    expect(day.screen(".sheet-alone .sheet-words dd").first).to_have_text(goal)


STORIES: dict[tuple[str, str], Story] = {
    ("strategy", "pick"): picks,
    ("strategy", "score"): scores,
    ("strategy", "matrix"): reads_the_matrix,
    ("strategy", "focus"): chooses_a_focus,
    ("strategy", "project"): writes_a_sheet,
}
