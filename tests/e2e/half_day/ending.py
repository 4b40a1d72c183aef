"""After an incident, what changes, and the end of the day."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.half_day.day import HalfDay, Story, tap_quickly
from tests.e2e.half_day.incidents import deed, owner
from workshop.content import StepContent

RATING = 4


# -- from the incident to a change ------------------------------------------------------------


def places(day: HalfDay, step: StepContent) -> None:
    """Place the incident in the first cell, all eight."""
    scales = day.first.page.locator("fieldset.kinds")
    for number in range(2):
        scales.nth(number).locator(".kind").first.tap()
    matrix = step.setup["matrix"]
    severity, frequency = matrix["severities"][0]["id"], matrix["frequencies"][0]["id"]
    place = {"type": "change.severity.place", "severity": severity, "frequency": frequency}
    for phone in day.others:
        phone.posts({**place, "step": step.id})
    day.all_tallied("{people} of {joined} have placed it.", people=8, joined=8)
    expect(day.screen(".matrix .people")).to_have_count(0)


def settles(day: HalfDay, step: StepContent) -> None:
    """See where the room has it; the trainer taps the cell that it agrees on."""
    eight = day.counted("{n} person placed it.", "{n} people placed it.", 8)
    for person in day.people:
        expect(person.page.locator(".fish .lead")).to_contain_text([eight])
        expect(person.page.locator(".matrix .people [aria-hidden]")).to_have_text(["8×"])
    day.cockpit(".matrix button.cell").first.click()
    named = step.setup["matrix"]["severities"][0]["name"]
    for person in day.people:
        expect(person.page.locator(".settled")).to_contain_text([named])


def takes_over(day: HalfDay, _step: StepContent) -> None:
    """Take over the action of the fishbone, and agree on its days."""
    day.cockpit(".offers button").first.click()
    expect(day.screen(".action-card h2")).to_have_text([deed(day)])
    day.cockpit(".action-card .tool[data-opens]").first.click()
    form = day.cockpit(".action-form")
    form.locator("input[name=date]").fill("2027-01-11")
    form.locator("input[name=follow_up]").fill("2027-03-01")
    form.locator(".primary").click()
    days = day.said("11 januari 2027|1 maart 2027", "January 11, 2027|March 1, 2027").split("|")
    for person in day.people:
        told = person.page.locator(".action-card dd")
        for number, words in enumerate((owner(day), *days)):
            expect(told.nth(number)).to_have_text(words)


def knows(day: HalfDay, _step: StepContent) -> None:
    """Say that one knows it, all eight."""
    for phone in day.phones:
        known = phone.page.locator(".knowing button").first
        if phone is day.first:
            known.tap()
        else:
            tap_quickly(known)
    day.all_tallied("{people} of {joined} have answered about every action.", people=8, joined=8)


def is_known(day: HalfDay, _step: StepContent) -> None:
    """See that all know it."""
    answers = ("I know", "I know where to look", "I do not know")
    told = [f"{n} {day.words(one)}" for n, one in zip((8, 0, 0), answers, strict=True)]
    for person in day.people:
        expect(person.page.locator(".knows-counts > li")).to_have_text(told)


# -- for who was there ------------------------------------------------------------------------


def chooses(day: HalfDay, _step: StepContent) -> None:
    """Choose the first answer, all eight."""
    for phone in day.phones:
        first = phone.page.locator(".pick").first
        if phone is day.first:
            first.tap()
        else:
            tap_quickly(first)
        expect(first).to_have_attribute("aria-pressed", "true")
    eight = day.counted("{n} person has answered.", "{n} people have answered.", 8)
    expect(day.screen(".tally-line")).to_have_text([eight])


def sees_what_was_chosen(day: HalfDay, _step: StepContent) -> None:
    """See how often it was chosen."""
    for person in day.people:
        counts = person.page.locator(".bars strong > [aria-hidden]")
        expect(counts.filter(has_text="8")).to_have_text(["8"])


def turns_to(day: HalfDay, step: StepContent) -> None:
    """See where to turn."""
    for person in day.people:
        shown = person.page.locator(".places-to-turn > li")
        expect(shown).to_have_count(len(step.setup["turn"]["places"]))


def sits_in_pairs(day: HalfDay, _step: StepContent) -> None:
    """Take a role each; halfway they swap."""
    an, bo = day.phones[:2]
    for number, phone in enumerate((an, bo)):
        phone.page.locator(".role").nth(number).tap()
    tells, hears = day.words("You tell, for the practice"), day.words("You are the patient")
    expect(an.page.locator(".part-card h2")).to_contain_text([tells])
    expect(bo.page.locator(".part-card h2")).to_contain_text([hears])
    two = day.counted("{n} person has chosen a role.", "{n} people have chosen a role.", 2)
    expect(day.cockpit(".tally-line")).to_have_text([two])
    day.lead.get_by_role("button", name=day.words("Swap roles"), exact=True).click()
    expect(an.page.locator(".part-card h2")).to_contain_text([hears])
    expect(bo.page.locator(".part-card h2")).to_contain_text([tells])


# -- the end ----------------------------------------------------------------------------------


def comes_back(day: HalfDay, _step: StepContent) -> None:
    """See what was parked hours ago; the trainer gives it its turn."""
    for person in day.people:
        expect(person.page.locator(".lot .note-text")).to_have_text([day.parked])
    turn = day.words("Had its turn: {text}", text=day.parked)
    day.lead.get_by_role("button", name=turn, exact=True).click()
    for person in day.people:
        expect(person.page.locator(".lot .note.settled")).to_have_count(1)


def private(day: HalfDay) -> str:
    """Return what one keeps to oneself."""
    return day.said("Ik bel mijn collega terug", "I call my colleague back")


def shared(day: HalfDay) -> str:
    """Return what another shares with the room."""
    return day.said("Ik zet incidenten op de agenda", "I put incidents on the agenda")


def means_to(day: HalfDay, _step: StepContent) -> None:
    """Write what one will do on Monday; one keeps it, one shares it."""
    an, bo = day.phones[:2]
    an.writes(private(day))
    bo.writes(shared(day))
    bo.button("Share with the room: {text}", text=shared(day)).tap()
    expect(bo.page.locator(".badge.is-shared")).to_have_count(1)
    written = day.words("{writers} of {joined} have written.", writers=2, joined=8)
    n = day.counted("{n} is shared with the room.", "{n} are shared with the room.", 1)
    for person in (day.trainer, day.projector):
        expect(person.page.locator(".tally-line")).to_have_text([f"{written} {n}"])


def sees_what_is_shared(day: HalfDay, _step: StepContent) -> None:
    """See what was shared; what was kept only its writer sees."""
    for person in day.people:
        expect(person.page.locator(".wall .note-text")).to_have_text([shared(day)])
        if person is not day.first:
            person.does_not_see(private(day))
    day.first.sees(private(day))


def rates(day: HalfDay, step: StepContent) -> None:
    """Rate every quick question with a four, all eight."""
    questions = step.setup["quick"]
    page = day.first.page
    for number in range(len(questions)):
        page.locator("fieldset.quick").nth(number).locator(".rate").nth(RATING - 1).tap()
    rate = {"type": "question.rate", "step": step.id, "value": RATING}
    for phone in day.others:
        phone.posts(*({**rate, "quick": one["id"]} for one in questions))
    day.all_tallied("{n} of {joined} have answered every question.", n=8, joined=8)


def sees_the_ratings(day: HalfDay, step: StepContent) -> None:
    """See what was chosen most often."""
    eight = day.counted("{n} answer.", "{n} answers.", 8)
    most = day.words("Most often: {labels}.", labels=step.setup["labels"][RATING - 1])
    for person in day.people:
        told = person.page.locator(".result p.quiet")
        expect(told).to_have_text([f"{eight} {most}"] * len(step.setup["quick"]))


def ends(day: HalfDay) -> None:
    """End: the phones say thank you, and the library keeps all of it, to be read."""
    trainer = day.trainer
    expect(trainer.page.locator(".st-key-next button").last).to_be_disabled()
    trainer.button("End").last.click()
    trainer.button("End the workshop").last.click()
    for phone in day.phones:
        expect(phone.page.locator(".closed h1")).to_have_text([day.words("Thank you")])
    expect(trainer.button("Reopen").last).to_be_visible()
    trainer.page.get_by_role("link", name=day.words("Library")).last.click()
    trainer.button("Look back").first.click()
    trainer.page.wait_for_url("**/cockpit**")
    expect(trainer.page.locator(".room-lookback h1")).to_have_text([day.steps[-1].title])
    for key in ("next", "back", "lock", "close"):
        expect(trainer.page.locator(f".st-key-{key} button")).to_have_count(0)
    board = next(step for step in day.steps if step.id == "working-together")
    trainer.page.get_by_text(board.title, exact=True).last.click()
    looked = trainer.page.locator(".room-lookback")
    expect(looked.locator("h1")).to_have_text([board.title])
    expect(looked.locator("button, textarea")).to_have_count(0)


STORIES: dict[tuple[str, str], Story] = {
    ("change", "severity"): places,
    ("change", "placed"): settles,
    ("change", "actions"): takes_over,
    ("change", "practice"): knows,
    ("change", "known"): is_known,
    ("support", "choose"): chooses,
    ("support", "results"): sees_what_was_chosen,
    ("support", "turn"): turns_to,
    ("support", "pairs"): sits_in_pairs,
    ("support", "debrief"): chooses,
    ("support", "hardest"): sees_what_was_chosen,
    ("support", "aftercare"): turns_to,
    ("parking", "show"): comes_back,
    ("monday", "ask"): means_to,
    ("monday", "show"): sees_what_is_shared,
    ("quick-questions", "ask"): rates,
    ("quick-questions", "show"): sees_the_ratings,
}
