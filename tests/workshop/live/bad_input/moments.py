"""Wrong moments and wrong content: what the rules of the workshop and its activities refuse."""

from __future__ import annotations

from functools import partial

from tests.support.live import Json
from tests.support.moves import MOVES
from tests.support.play import Person, Play
from tests.workshop.live.bad_input.case import Arrange, Ask, after, cases_of, instead, moved
from workshop.activities.classify import commands as classify
from workshop.activities.fishbone import commands as fishbone
from workshop.activities.question import commands as question
from workshop.activities.swot import commands as swot
from workshop.activities.values import commands as values
from workshop.model.command import MAX_TITLE
from workshop.model.parking import commands as parking

NOBODY = "00000000-0000-4000-8000-000000000000"

# What is empty to a reader, whatever it is made of.
EMPTY = {
    "nothing": "",
    "spaces": " \t\r\n\u00a0\u2003 ",
    "control characters": "\x00\x07\x1b\x7f\x85",
    "direction overrides": "\u202e\u2066\u200f\u061c",
    "zero-width": "\u200b\u200c\u200d\u2060\ufeff",
    "private and unassigned": "\ue000\U000e0001\U000f0000",
    "combining alone": "\u0301\u0308",
    "blank letters": "\u3164\u2800\uffa0",
}

# (command, field, limit) of every text that people write.
LIMITS = (
    ("swot.note.add", "text", swot.NOTE_LIMIT),
    ("swot.note.edit", "text", swot.NOTE_LIMIT),
    ("swot.group.rename", "title", swot.TITLE_LIMIT),
    ("fishbone.incident.state", "text", fishbone.INCIDENT_LIMIT),
    ("fishbone.cause.add", "text", fishbone.CAUSE_LIMIT),
    ("fishbone.cause.edit", "text", fishbone.CAUSE_LIMIT),
    ("fishbone.action.add", "text", fishbone.ACTION_LIMIT),
    ("fishbone.action.add", "role", fishbone.ROLE_LIMIT),
    ("fishbone.action.add", "when", fishbone.WHEN_LIMIT),
    ("fishbone.action.add", "measure", fishbone.MEASURE_LIMIT),
    ("fishbone.action.edit", "text", fishbone.ACTION_LIMIT),
    ("fishbone.action.edit", "role", fishbone.ROLE_LIMIT),
    ("fishbone.action.edit", "when", fishbone.WHEN_LIMIT),
    ("fishbone.action.edit", "measure", fishbone.MEASURE_LIMIT),
    ("values.agreement.propose", "text", values.TEXT_LIMIT),
    ("values.agreement.propose", "owner", values.OWNER_LIMIT),
    ("values.agreement.propose", "rhythm", values.RHYTHM_LIMIT),
    ("values.agreement.edit", "text", values.TEXT_LIMIT),
    ("values.agreement.edit", "owner", values.OWNER_LIMIT),
    ("values.agreement.edit", "rhythm", values.RHYTHM_LIMIT),
    ("classify.incident.propose", "text", classify.INCIDENT_LIMIT),
    ("classify.incident.admit", "text", classify.INCIDENT_LIMIT),
    ("question.answer.add", "text", question.LIMITS["words"]),
    ("question.answer.edit", "text", question.LIMITS["words"]),
    ("workshop.rename", "title", MAX_TITLE),
    ("parking.write", "text", parking.TEXT_LIMIT),
)


def _spent(play: Play) -> Ask:
    fields = MOVES["swot.dot.place"].prepare(play)
    budget = _setup(play, "swot")["dots"]
    for _ in range(budget):
        play.does("phone", "swot.dot.place", **fields)
    return partial(play.asks, "phone", "swot.dot.place", **fields)


def _spent_on_one_question(play: Play) -> Ask:
    fields = MOVES["fishbone.dot.place"].prepare(play)
    for _ in range(_setup(play, "fishbone")["dots"]["cause"]):
        play.does("phone", "fishbone.dot.place", **fields)
    return partial(play.asks, "phone", "fishbone.dot.place", **fields)


def _setup(play: Play, activity: str) -> Json:
    return dict(play.state.steps[play.held.step(activity)].setup)


def _board_of_ones_own_full(play: Play) -> Ask:
    for _ in range(swot.OWN_LIMIT):
        play.note()
    return instead("swot.note.add")(play)


def _causes_of_ones_own(play: Play) -> Ask:
    for _ in range(fishbone.OWN_CAUSES_LIMIT):
        play.cause()
    return instead("fishbone.cause.add")(play)


def _actions_of_ones_own(play: Play) -> Ask:
    for _ in range(fishbone.OWN_ACTIONS_LIMIT):
        play.action()
    return instead("fishbone.action.add")(play)


def _agreements_of_ones_own(play: Play) -> Ask:
    for _ in range(values.OWN_AGREEMENTS_LIMIT):
        play.agreement()
    return instead("values.agreement.propose")(play)


def _incidents_of_ones_own(play: Play) -> Ask:
    for _ in range(classify.OWN_LIMIT):
        play.proposal()
    return instead("classify.incident.propose")(play)


def _asked(type_: str, form: str, phase: str, person: Person = "phone") -> Arrange:
    """Return a case where all is as it should be, but for the phase a question is in."""

    def arrange(play: Play) -> Ask:
        fields = MOVES[type_].prepare(play)
        play.question(form, phase)
        return partial(play.asks, person, type_, **fields)

    return arrange


def _words_of_ones_own(play: Play) -> Ask:
    for _ in range(play.state.steps[play.question("words")].setup["limit"]):
        play.answer()
    return instead("question.answer.add")(play)


def _word_again(play: Play) -> Ask:
    play.answer()
    step, text = play.question("words"), play.texts[-1].upper()
    return partial(play.asks, "phone", "question.answer.add", step=step, text=text)


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


def _under_itself(play: Play) -> Ask:
    top = play.cause()
    below = play.cause(parent=top)
    fields = {"step": play.held.step("fishbone"), "cause": top, "bone": play.bone()}
    return partial(play.asks, "trainer", "fishbone.cause.move", parent=below, **fields)


def _bones_in_use(play: Play) -> Ask:
    play.cause()
    return instead("fishbone.bones.choose", "trainer")(play)


def _stated_already(play: Play) -> Ask:
    play.incident()
    return instead("fishbone.incident.state")(play)


def _no_incident(play: Play) -> Ask:
    step = play.go("fishbone", "causes")
    fields = {"step": step, "bone": play.bone(), "text": play.text()}
    return partial(play.asks, "phone", "fishbone.cause.add", **fields)


def _locked(play: Play) -> Ask:
    fields = MOVES["swot.note.add"].prepare(play)
    play.does("trainer", "step.lock", step=fields["step"], locked=True)
    return partial(play.asks, "phone", "swot.note.add", **fields)


def _other_activity(play: Play) -> Ask:
    fields = MOVES["swot.note.add"].prepare(play) | {"step": play.held.step("card")}
    return partial(play.asks, "phone", "swot.note.add", **fields)


def _taken_back_twice(play: Play) -> Ask:
    fields = MOVES["swot.note.withdraw"].prepare(play)
    play.does("phone", "swot.note.withdraw", **fields)
    return partial(play.asks, "phone", "swot.note.withdraw", **fields)


def _worded(type_: str, field: str, text: str) -> Arrange:
    person: Person = "phone" if "phone" in MOVES[type_].allowed else "trainer"
    return instead(type_, person, **{field: text})


TEXTS = cases_of(
    *((f"text-empty: {what}", instead("swot.note.add", text=text)) for what, text in EMPTY.items()),
    *(
        (f"text-empty: {field} of {type_}", _worded(type_, field, " \u200b "))
        for type_, field, _ in LIMITS
    ),
    *(
        (f"text-too-long: {size} for {field} of {type_}",
         _worded(type_, field, "x" * (limit + 1 if size == "one more" else 10_000)))
        for type_, field, limit in LIMITS
        for size in ("one more", "ten thousand")
    ),
    ("text-too-long: characters of four bytes", instead("swot.note.add", text="🩺" * 201)),
)  # fmt: skip

MOMENTS = cases_of(
    ("step-unknown: of the run sheet", instead("step.open", "trainer", step="elsewhere")),
    ("step-unknown: of an activity", instead("swot.note.add", step="elsewhere")),
    ("phase-unknown: of a step", instead("phase.open", "trainer", phase="elsewhere")),
    ("wrong-phase: a note while the story is told", moved("swot.note.add", "swot", "story")),
    ("wrong-phase: a note while the room votes", moved("swot.note.add", "swot", "vote")),
    ("wrong-phase: a dot before the vote", moved("swot.dot.place", "swot", "group")),
    ("wrong-phase: a dot after the vote", moved("swot.dot.place", "swot", "discuss")),
    ("wrong-phase: a dot taken back after the vote", moved("swot.dot.take", "swot", "discuss")),
    ("wrong-phase: a group while all read", moved("swot.group.make", "swot", "read")),
    ("wrong-phase: hiding what nobody reads", moved("swot.note.hide", "swot", "write", "trainer")),
    ("wrong-phase: a guess while all talk", moved("estimate.guess", "estimate", "discuss")),
    ("wrong-phase: a dot before the fishbone's vote",
     moved("fishbone.dot.place", "fishbone", "causes")),
    ("locked: a note", _locked),
    ("timer-none: to extend", after(
        ("timer.stop", {}), then="timer.extend", person="trainer")),
    ("already-running: a rehearsal", after(
        ("rehearsal.start", {"people": 2}), then="rehearsal.start", person="trainer")),
    ("not-running: a rehearsal", after(
        ("rehearsal.stop", {"remove": True}), then="rehearsal.stop", person="trainer")),
    ("participant-only: a trainer's dot", instead("swot.dot.place", "trainer")),
    ("participant-only: a trainer's guess", instead("estimate.guess", "trainer")),
    ("command-unknown: a note on a card", _other_activity),
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
    # -- estimate ---------------------------------------------------------------------------
    ("guess-out-of-range: more than all", instead("estimate.guess", value=101)),
    ("guess-out-of-range: less than nothing", instead("estimate.guess", value=-1)),
    ("guess-out-of-range: more than a number should be",
     instead("estimate.guess", value=10**30)),
    ("command-invalid: a guess in words", instead("estimate.guess", value="80")),
    ("command-invalid: half a guess", instead("estimate.guess", value=80.5)),
    # -- values -----------------------------------------------------------------------------
    ("value-unknown: none of ours", instead("values.rate", value="elsewhere")),
    ("answer-out-of-range: a sixth of five", instead("values.rate", rating=6)),
    ("answer-out-of-range: none of five", instead("values.rate", rating=0)),
    ("command-invalid: a rating in words", instead("values.rate", rating="4")),
    ("command-invalid: a scale there never was", instead("values.rate", scale="tomorrow")),
    ("wrong-phase: a rating when all see the gaps", moved("values.rate", "values", "gaps")),
    ("participant-only: a trainer's rating", instead("values.rate", "trainer")),
    ("wrong-phase: an agreement before its time",
     moved("values.agreement.propose", "values", "gaps")),
    ("agreement-unknown: nobody's",
     instead("values.agreement.decide", "trainer", agreement=NOBODY)),
    ("trainer-only: a participant decides", instead("values.agreement.decide")),
    ("agreements-too-many: of one person", _agreements_of_ones_own),
    # -- question ---------------------------------------------------------------------------
    ("answer-unknown: nobody's", instead("question.answer.edit", answer=NOBODY)),
    ("answer-unknown: a word nobody gave", instead("question.word.hide", "trainer", word=NOBODY)),
    ("answer-not-yours: another's", instead("question.answer.share", "other")),
    ("answers-too-many: of one person", _words_of_ones_own),
    ("word-given: in another spelling", _word_again),
    ("statement-unknown: no quick question of ours", instead("question.rate", quick="elsewhere")),
    ("answer-out-of-range: a rating of nothing", instead("question.rate", value=0)),
    ("answer-out-of-range: a sixth rating", instead("question.rate", value=6)),
    ("command-invalid: a rating in a word", instead("question.rate", value="4")),
    ("wrong-phase: a rating when all are shown", _asked("question.rate", "scale", "show")),
    ("wrong-phase: hiding what nobody sees",
     _asked("question.answer.hide", "keep", "ask", "trainer")),
    ("participant-only: a trainer's word", instead("question.answer.add", "trainer")),
    # -- statements -------------------------------------------------------------------------
    ("statement-unknown: none of ours", instead("statements.answer", statement="elsewhere")),
    ("statement-unknown: skipped", instead("statements.skip", statement="elsewhere")),
    ("answer-out-of-range: less than the least", instead("statements.answer", value=0)),
    ("answer-out-of-range: more than the most", instead("statements.answer", value=6)),
    ("answer-out-of-range: much more", instead("statements.answer", value=10**30)),
    ("command-invalid: an answer in words", instead("statements.answer", value="4")),
    ("command-invalid: half an answer", instead("statements.answer", value=3.5)),
    ("wrong-phase: an answer when all see the results",
     moved("statements.answer", "statements", "results")),
    ("wrong-phase: skipping what all see", moved("statements.skip", "statements", "results")),
    ("participant-only: a trainer's answer", instead("statements.answer", "trainer")),
    # -- classify ---------------------------------------------------------------------------
    ("case-unknown: none to sort", instead("classify.level.choose", incident="elsewhere")),
    ("case-unknown: proposed by nobody",
     instead("classify.incident.admit", "trainer", incident=NOBODY)),
    ("origin-unknown: not in the list", instead("classify.origin.choose", origin="elsewhere")),
    ("command-invalid: a box there never was", instead("classify.level.choose", level="luck")),
    ("wrong-phase: sorting what all see", moved("classify.level.choose", "classify", "agreement")),
    ("wrong-phase: a source when all see the sources",
     moved("classify.origin.choose", "classify", "sources")),
    ("wrong-phase: an incident after the sorting",
     moved("classify.incident.propose", "classify", "studies")),
    ("participant-only: a trainer's sorting", instead("classify.level.choose", "trainer")),
    ("trainer-only: a participant admits", instead("classify.incident.admit")),
    ("incident-not-yours: another's", instead("classify.incident.withdraw", "other")),
    ("incidents-too-many: of one person", _incidents_of_ones_own),
    # -- fishbone ---------------------------------------------------------------------------
    ("case-unknown: none of ours", instead("fishbone.incident.take", case="elsewhere")),
    ("set-unknown: none of ours", instead("fishbone.bones.choose", "trainer", set="elsewhere")),
    ("incident-stated: by somebody else", _stated_already),
    ("incident-missing: a cause of nothing", _no_incident),
    ("bone-unknown: none of this set", instead("fishbone.cause.add", bone="elsewhere")),
    ("bones-in-use: causes lie on them", _bones_in_use),
    ("cause-unknown: nobody's", instead("fishbone.cause.edit", cause=NOBODY)),
    ("cause-not-yours: another's words", instead("fishbone.cause.edit", "other")),
    ("cause-loop: under itself", _under_itself),
    ("causes-too-many: of one person", _causes_of_ones_own),
    ("dots-spent: on one of the questions", _spent_on_one_question),
    ("action-unknown: nobody's", instead("fishbone.action.withdraw", action=NOBODY)),
    ("action-not-yours: another's", instead("fishbone.action.withdraw", "other")),
    ("actions-too-many: of one person", _actions_of_ones_own),
)  # fmt: skip
