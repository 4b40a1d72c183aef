"""Wrong moments and wrong content at boards, tables and the parking lot."""

from __future__ import annotations

from functools import partial

from tests.support.moves import MOVES
from tests.support.play import Person, Play
from tests.workshop.live.bad_input.arranging import NOBODY, setup_of
from tests.workshop.live.bad_input.case import Ask, after, cases_of, instead, moved
from workshop.activities.strategy import commands as strategy
from workshop.activities.swot import commands as swot
from workshop.model.parking import commands as parking


def _spent(play: Play) -> Ask:
    fields = MOVES["swot.dot.place"].prepare(play)
    budget = setup_of(play, "swot")["dots"]
    for _ in range(budget):
        play.does("phone", "swot.dot.place", **fields)
    return partial(play.asks, "phone", "swot.dot.place", **fields)


def _board_of_ones_own_full(play: Play) -> Ask:
    for _ in range(swot.OWN_LIMIT):
        play.note()
    return instead("swot.note.add")(play)


def _parked_by_one(play: Play) -> Ask:
    for _ in range(parking.OWN_LIMIT):
        play.does("phone", "parking.write", text=play.text())
    return instead("parking.write")(play)


def _parking_full(play: Play) -> Ask:
    for _ in range(parking.ROOM_LIMIT):
        play.does("trainer", "parking.write", text=play.text())
    return instead("parking.write")(play)


def _apart(play: Play, **fields: object) -> str:
    step = play.go("swot", "read")
    split = {"count": 2, "seating": "even", "steps": [step], **fields}
    play.does("trainer", "tables.split", **split)
    return step


def _note(play: Play, step: str, person: Person = "phone") -> Ask:
    return partial(
        play.asks, person, "swot.note.add", step=step, quadrant="threats", text=play.text()
    )


def _undivided(play: Play) -> Ask:
    step = play.held.step("estimate")
    return instead("tables.split", "trainer", steps=[step])(play)


def _seat_too_early(play: Play) -> Ask:
    return partial(play.asks, "phone", "table.take", table="1")


def _split_twice(play: Play) -> Ask:
    step = _apart(play)
    again = {"count": 3, "seating": "even", "steps": [step]}
    return partial(play.asks, "trainer", "tables.split", **again)


def _trainer_at_no_table(play: Play) -> Ask:
    return _note(play, _apart(play), "trainer")


def _without_a_table(play: Play, type_: str = "swot.note.add") -> Ask:
    step = _apart(play, seating="choose", scribed=True)
    if type_ == "table.write":
        return partial(play.asks, "phone", type_, people=3)
    return _note(play, step)


def _at_another_board(play: Play) -> Ask:
    steps = [plan.id for plan in play.state.steps.values() if plan.activity == "swot"]
    _apart(play, steps=steps)
    seats = play.state.tables.seats if play.state.tables else {}
    theirs = steps[int(seats[play.actor("phone").id]) - 1]
    return _note(play, next(step for step in steps if step != theirs))


def _not_the_scribe(play: Play) -> Ask:
    return _note(play, _apart(play, scribed=True))


def _no_scribes(play: Play) -> Ask:
    _apart(play)
    return partial(play.asks, "phone", "table.write", people=3)


def _mixed(play: Play) -> Ask:
    notes = [play.note(quadrant="threats"), play.note(quadrant="strengths")]
    step = play.go("swot", "group")
    return partial(play.asks, "phone", "swot.group.make", step=step, notes=notes)


def _one_twice(play: Play) -> Ask:
    note = play.note()
    step = play.go("swot", "group")
    return partial(play.asks, "phone", "swot.group.make", step=step, notes=[note, note])


def _hidden(play: Play) -> Ask:
    note = play.note()
    step = play.held.step("swot")
    play.does("trainer", "swot.note.hide", step=step, note=note, hidden=True)
    play.go("swot", "vote")
    return partial(play.asks, "phone", "swot.dot.place", step=step, note=note)


def _taken_back_twice(play: Play) -> Ask:
    fields = MOVES["swot.note.withdraw"].prepare(play)
    play.does("phone", "swot.note.withdraw", **fields)
    return partial(play.asks, "phone", "swot.note.withdraw", **fields)


def _sixth_card(play: Play) -> Ask:
    for _ in range(strategy.PER_QUADRANT):
        play.card("threats")
    return instead("strategy.card.add", "trainer", quadrant="threats")(play)


def _focal_points_of_ones_own(play: Play) -> Ask:
    for _ in range(strategy.OWN_FOCUSES_LIMIT):
        play.focus()
    return instead("strategy.focus.propose")(play)


def _sixth_focal_point(play: Play) -> Ask:
    for _ in range(strategy.CHOSEN_LIMIT):
        play.focus("trainer")
    return instead("strategy.focus.decide", "trainer")(play)


def _sheets_of_ones_own(play: Play) -> Ask:
    fields = MOVES["strategy.sheet.start"].prepare(play)
    for _ in range(strategy.OWN_SHEETS_LIMIT):
        play.does("phone", "strategy.sheet.start", **fields)
    return partial(play.asks, "phone", "strategy.sheet.start", **fields)


MOMENTS = cases_of(
    # -- swot -------------------------------------------------------------------------------
    ("note-unknown: nobody's", instead("swot.note.edit", note=NOBODY)),
    ("note-unknown: withdrawn already", _taken_back_twice),
    ("note-unknown: hidden", _hidden),
    ("note-not-yours: another's words", instead("swot.note.edit", "other")),
    ("note-not-yours: another's words, by the trainer", instead("swot.note.edit", "trainer")),
    ("notes-too-many: of one person", _board_of_ones_own_full),
    ("group-unknown: nobody's", instead("swot.group.split", group=NOBODY)),
    ("group-too-small: one card twice", _one_twice),
    ("group-mixed: of two quadrants", _mixed),
    ("nothing-to-undo: another's", instead("swot.group.undo", "other")),
    ("dots-spent: one more than the budget", _spent),
    ("dot-none: where one gave none", instead("swot.dot.take", "other")),
    # -- tables -----------------------------------------------------------------------------
    ("step-unknown: tables at a step that is not there",
     instead("tables.split", "trainer", steps=[NOBODY])),
    ("step-unknown: a table at a step that is not there",
     instead("tables.assign", "trainer", step=NOBODY)),
    ("step-undivided: tables at a step that is for all", _undivided),
    ("table-unknown: a seat that is not there", instead("table.take", table="99")),
    ("table-unknown: a table that is not there presents",
     instead("tables.present", "trainer", table="99")),
    ("tables-together: merged twice",
     after(("tables.merge", {}), then="tables.merge", person="trainer")),
    ("tables-together: a seat before there are tables", _seat_too_early),
    ("tables-apart: split twice", _split_twice),
    ("tables-apart: a trainer at the boards of all", _trainer_at_no_table),
    ("table-none: a note before a table is chosen", _without_a_table),
    ("table-none: a scribe without a table", partial(_without_a_table, type_="table.write")),
    ("table-elsewhere: a note for another table's board", _at_another_board),
    ("scribe-only: a note by who does not write", _not_the_scribe),
    ("wrong-phase: a scribe where everybody writes", _no_scribes),
    ("command-invalid: thirteen tables", instead("tables.split", "trainer", count=13)),
    ("command-invalid: one table", instead("tables.split", "trainer", count=1)),
    ("command-invalid: no step", instead("tables.split", "trainer", steps=[])),
    ("command-invalid: nobody at a table", instead("table.write", people=0)),
    # -- parking ----------------------------------------------------------------------------
    ("step-unknown: parked from a step that is not there", instead("parking.park", step=NOBODY)),
    ("thing-unknown: parked what is not there", instead("parking.park", thing=NOBODY)),
    ("thing-unknown: parked before it may be read",
     moved("parking.park", "swot", "write", "trainer")),
    ("thing-unknown: settled what is not parked",
     instead("parking.settle", "trainer", parked=NOBODY)),
    ("thing-unknown: dropped what is not parked",
     instead("parking.drop", "trainer", parked=NOBODY)),
    ("answers-too-many: parked by one person", _parked_by_one),
    ("parking-full: more than a room can talk about", _parking_full),
    # -- strategy ---------------------------------------------------------------------------
    ("card-unknown: nobody's", instead("strategy.card.edit", "trainer", card=NOBODY)),
    ("card-unknown: not on the board", instead("strategy.card.take", "trainer", card=NOBODY)),
    ("cards-too-many: a sixth in a quadrant", _sixth_card),
    ("trainer-only: a participant picks", instead("strategy.card.add")),
    ("pair-unknown: not in the matrix", instead("strategy.score", pair=f"{NOBODY}:{NOBODY}")),
    ("pair-unknown: a question about nothing",
     instead("strategy.focus.propose", pair=f"{NOBODY}:{NOBODY}")),
    ("answer-out-of-range: a third plus", instead("strategy.score", score=3)),
    ("command-invalid: a score in words", instead("strategy.score", score="2")),
    ("wrong-phase: a score when all see the matrix", moved("strategy.score", "strategy", "matrix")),
    ("participant-only: a trainer's score", instead("strategy.score", "trainer")),
    ("trainer-only: a participant chooses", instead("strategy.focus.decide")),
    ("focus-unknown: nobody's", instead("strategy.focus.decide", "trainer", focus=NOBODY)),
    ("focuses-too-many: of one person", _focal_points_of_ones_own),
    ("focuses-chosen: a sixth", _sixth_focal_point),
    ("sheet-unknown: nobody's", instead("strategy.sheet.write", sheet=NOBODY)),
    ("sheets-too-many: of one person", _sheets_of_ones_own),
    ("command-invalid: a field there never was", instead("strategy.sheet.write", field="mood")),
)  # fmt: skip
