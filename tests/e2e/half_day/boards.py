"""The SWOT boards: at two tables first, brought together, and on to a strategy."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.half_day.day import HalfDay, Story, tap_quickly
from workshop.content import StepContent

TABLES = {"1": slice(0, 4), "2": slice(4, 8)}


def strength(day: HalfDay, number: int) -> str:
    """Return what the phone of a number writes as a strength."""
    return day.said(f"Vast overleg, dag {number + 1}", f"A fixed meeting, day {number + 1}")


def threat(day: HalfDay, number: int) -> str:
    """Return what the phone of a number writes as a threat."""
    return day.said(
        f"Volle wachtkamers, week {number + 1}", f"Full waiting rooms, week {number + 1}"
    )


# -- the first board, at two tables -----------------------------------------------------------


def gets_tables_ready(day: HalfDay, _step: StepContent) -> None:
    """Say how many tables there will be; the tables begin when the writing does."""
    page = day.trainer.page
    day.trainer.button("Tables").last.click()
    count = page.locator(".st-key-tables-count input").last
    count.fill("2")
    count.press("Enter")
    chooses = day.words("Everybody chooses a table")
    page.locator(".st-key-tables-seating").get_by_text(chooses, exact=True).last.click()
    page.keyboard.press("Escape")


def writes_at_tables(day: HalfDay, _step: StepContent) -> None:
    """Have everybody choose a table, and each table write on a board of its own."""
    day.trainer.button("Tables").last.click()
    # What was chosen is known to the button by now: the cockpit has gone on since.
    day.trainer.page.locator(".st-key-tables-split button").last.click()
    expect(day.screen(".table-card")).to_have_count(2)
    day.apart = True
    for table, phones in TABLES.items():
        for phone in day.phones[phones]:
            phone.page.locator(".seat-choice").nth(int(table) - 1).tap()
            named = day.words("Table {n}", n=table)
            expect(phone.page.locator(".seat-name")).to_have_text([named])
    four = day.counted("{n} phone", "{n} phones", 4)
    expect(day.cockpit(".table-card > .quiet")).to_have_text([four, four])

    for number, phone in enumerate(day.phones):
        phone.writes(strength(day, number))
    for number, phone in ((0, day.phones[0]), (4, day.phones[4])):
        phone.chooses("Threats")
        phone.writes(threat(day, number))
    expect(day.screen(".table-card .made strong")).to_have_text(["5", "5"])
    for person in (*day.people[:2], day.phones[1]):
        person.does_not_see(strength(day, 0))


def reads_apart_and_comes_together(day: HalfDay, _step: StepContent) -> None:
    """Read at the tables, look at one table's board, and bring the boards together."""
    ours, theirs = strength(day, 3), strength(day, 4)
    for phone in day.phones[TABLES["1"]]:
        phone.sees(ours)
        phone.does_not_see(theirs)
    for phone in day.phones[TABLES["2"]]:
        phone.sees(theirs)
        phone.does_not_see(ours)
    day.projector.does_not_see(ours)

    two_minutes = day.words("Two minutes for table {n}", n="1")
    day.lead.get_by_role("button", name=two_minutes, exact=True).click()
    presents = day.words("Table {n} presents", n="1")
    expect(day.screen(".presenting")).to_have_text([presents])
    expect(day.screen(".timer")).to_have_count(1)
    for person in day.people[:2]:
        person.sees(ours)
        person.does_not_see(theirs)
    for phone in day.phones[TABLES["2"]]:
        phone.does_not_see(ours)

    together = day.words("Bring the tables together")
    day.lead.get_by_role("button", name=together, exact=True).click()
    day.apart = False
    for person in day.people:
        person.sees(ours)
        person.sees(theirs)
    expect(day.screen(".q-strengths .of-table [aria-hidden]")).to_have_count(8)
    day.trainer.page.locator(".st-key-stop-timer button").last.click()
    expect(day.screen(".timer")).to_have_count(0)


def groups_what_belongs_together(day: HalfDay, _step: StepContent) -> None:
    """Group two notes, one of each table, and give the group a name."""
    page = day.first.page
    for number in (0, 4):
        page.get_by_role("button", name=strength(day, number)).first.tap()
    day.first.button("Group").tap()
    expect(day.screen(".note.group li")).to_have_count(2)
    day.first.button("Name").tap()
    naming = page.locator(".note.group form.field")
    naming.locator("textarea").fill(group(day))
    naming.locator(".primary").tap()
    expect(day.screen(".group-title")).to_have_text([group(day)])


def group(day: HalfDay) -> str:
    """Return the name of the group."""
    return day.said("Vast overleg", "Fixed meetings")


def votes(day: HalfDay, _step: StepContent) -> None:
    """Give three dots to the group, one to a note and one to a threat, each of all eight."""
    chosen = [group(day)] * 3 + [strength(day, 7), threat(day, 0)]
    for phone in day.phones:
        for text in chosen:
            button = phone.button("Give a dot to: {text}", text=text)
            if phone is day.first:
                button.tap()
            else:
                tap_quickly(button)
        left = phone.page.locator(".voting .actions strong")
        expect(left).to_have_text([day.counted("{n} dot left", "{n} dots left", 0)])
    day.all_tallied("{voted} of {joined} have voted.", voted=8, joined=8)
    expect(day.screen(".score")).to_have_count(0)


def discusses_and_parks(day: HalfDay, _step: StepContent) -> None:
    """See what weighs most; the trainer keeps a threat for the end with one tap."""
    for place in ("q-strengths", "q-threats"):
        shown = day.screen(f".{place} .notes > li").first.locator(".score > [aria-hidden]")
        expect(shown).to_have_text("24" if place == "q-strengths" else "8")
    day.parked = threat(day, 0)
    park = day.words("Park for the end: {text}", text=day.parked)
    day.lead.get_by_role("button", name=park, exact=True).click()
    lot = day.trainer.page.locator(".st-key-parking summary")
    expect(lot).to_contain_text([f"{day.words('Parking lot')} · 1"])


# -- the boards after it ----------------------------------------------------------------------


def writes(day: HalfDay, step: StepContent) -> None:
    """Write alone; nobody sees anything but how many."""
    day.first.writes(strength(day, 0))
    for number, phone in enumerate(day.others, start=1):
        add = {"type": "swot.note.add", "quadrant": "strengths", "text": strength(day, number)}
        phone.posts({**add, "step": step.id})
    expect(day.screen(".q-strengths .count")).to_have_text(["8"])
    day.projector.does_not_see(strength(day, 0))


def writes_and_is_ready(day: HalfDay, step: StepContent) -> None:
    """Write, and tell the trainer with a tap that one is ready."""
    writes(day, step)
    for number, phone in enumerate(day.phones[:2], start=1):
        phone.page.locator(".foot .ready").tap()
        ready = day.counted("{n} ready", "{n} ready", number)
        expect(day.cockpit(".badge").filter(has_text=ready)).to_have_text([ready])
    day.projector.does_not_see(day.counted("{n} ready", "{n} ready", 2))
    all_have = day.words("All have answered")
    expect(day.cockpit(".badge").filter(has_text=all_have)).to_have_count(1)


def reads(day: HalfDay, _step: StepContent) -> None:
    """Read what all wrote."""
    for person in day.people:
        expect(person.page.locator(".q-strengths .notes > li.note")).to_have_count(8)


def votes_alone(day: HalfDay, _step: StepContent) -> None:
    """Have one of eight vote."""
    day.first.gives_dot(strength(day, 0))
    day.all_tallied("{voted} of {joined} have voted.", voted=1, joined=8)


def is_asked_before_leaving(day: HalfDay, step: StepContent) -> None:
    """Have the trainer asked whether to leave those behind who have not voted, and stay."""
    votes_alone(day, step)
    following = day.steps[day.steps.index(step) + 1]
    day.trainer.page.locator(f".st-key-step-{following.id} button").last.click()
    question = day.trainer.page.locator(".st-key-jump")
    expect(question).to_contain_text([day.words("Not everybody has answered yet.")])
    day.trainer.page.locator(".st-key-jump-stay button").last.click()
    expect(question).to_have_count(0)


def ranks(day: HalfDay, _step: StepContent) -> None:
    """See what weighs most."""
    first = day.screen(".q-strengths .notes > li").first
    expect(first.locator(".score > [aria-hidden]")).to_have_text("1")
    expect(first.locator(".note-text")).to_have_text(strength(day, 0))


STORIES: dict[tuple[str, str], Story] = {
    ("working-together", "story"): gets_tables_ready,
    ("working-together", "write"): writes_at_tables,
    ("working-together", "read"): reads_apart_and_comes_together,
    ("working-together", "group"): groups_what_belongs_together,
    ("working-together", "vote"): votes,
    ("working-together", "discuss"): discusses_and_parks,
    ("delegating", "write"): writes_and_is_ready,
    ("delegating", "vote"): is_asked_before_leaving,
    ("swot", "write"): writes,
    ("swot", "read"): reads,
    ("swot", "vote"): votes_alone,
    ("swot", "discuss"): ranks,
}
