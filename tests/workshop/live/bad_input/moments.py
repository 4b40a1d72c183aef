"""Wrong moments and wrong content: what the rules of the workshop and its activities refuse."""

from __future__ import annotations

from functools import partial
from typing import Any

from tests.support.moves import MOVES
from tests.support.play import Person, Play
from tests.workshop.live.bad_input.arranging import setup_of
from tests.workshop.live.bad_input.case import Arrange, Ask, after, cases_of, instead, moved
from tests.workshop.live.bad_input.of_boards import MOMENTS as OF_BOARDS
from tests.workshop.live.bad_input.of_incidents import MOMENTS as OF_INCIDENTS
from tests.workshop.live.bad_input.of_opinions import MOMENTS as OF_OPINIONS
from workshop.activities.change import commands as change
from workshop.activities.cheese import commands as cheese
from workshop.activities.classify import commands as classify
from workshop.activities.fishbone import commands as fishbone
from workshop.activities.managing import commands as managing
from workshop.activities.question import commands as question
from workshop.activities.strategy import commands as strategy
from workshop.activities.swot import commands as swot
from workshop.activities.values import commands as values
from workshop.model.command import MAX_TITLE
from workshop.model.parking import commands as parking
from workshop.model.planning.limits import MAX_STEPS
from workshop.model.planning.limits import MAX_TITLE as STEP_TITLE

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
    ("change.incident.state", "text", change.INCIDENT_LIMIT),
    ("change.action.add", "text", change.TEXT_LIMIT),
    ("change.action.add", "owner", change.OWNER_LIMIT),
    ("change.action.add", "measure", change.MEASURE_LIMIT),
    ("change.action.edit", "text", change.TEXT_LIMIT),
    ("change.action.edit", "owner", change.OWNER_LIMIT),
    ("change.action.edit", "measure", change.MEASURE_LIMIT),
    ("change.procedure.describe", "place", change.PLACE_LIMIT),
    ("cheese.hole.add", "defence", cheese.DEFENCE_LIMIT),
    ("cheese.hole.add", "text", cheese.HOLE_LIMIT),
    ("cheese.barrier.name", "text", cheese.BARRIER_LIMIT),
    ("classify.incident.propose", "text", classify.INCIDENT_LIMIT),
    ("classify.incident.admit", "text", classify.INCIDENT_LIMIT),
    ("managing.line.write", "text", managing.TEXT_LIMIT),
    ("strategy.card.add", "text", strategy.CARD_LIMIT),
    ("strategy.card.edit", "text", strategy.CARD_LIMIT),
    ("strategy.focus.propose", "text", strategy.FOCUS_LIMIT),
    ("strategy.focus.edit", "text", strategy.FOCUS_LIMIT),
    ("strategy.sheet.write", "text", strategy.FIELD_LIMIT),
    ("question.answer.add", "text", question.LIMITS["words"]),
    ("question.answer.edit", "text", question.LIMITS["words"]),
    ("workshop.rename", "title", MAX_TITLE),
    ("plan.step.rewrite", "title", STEP_TITLE),
    ("parking.write", "text", parking.TEXT_LIMIT),
)


def _locked(play: Play) -> Ask:
    fields = MOVES["swot.note.add"].prepare(play)
    play.does("trainer", "step.lock", step=fields["step"], locked=True)
    return partial(play.asks, "phone", "swot.note.add", **fields)


def _other_activity(play: Play) -> Ask:
    fields = MOVES["swot.note.add"].prepare(play) | {"step": play.held.step("card")}
    return partial(play.asks, "phone", "swot.note.add", **fields)


def _edited(activity: str, **changes: Any) -> Arrange:
    """Return a case where a step's content is as it was, but for some of its parts."""

    def arrange(play: Play) -> Ask:
        step = play.held.step(activity)
        setup = setup_of(play, activity) | changes
        return partial(play.asks, "trainer", "plan.step.set-up", step=step, setup=setup)

    return arrange


def _answered(play: Play) -> Ask:
    fields = MOVES["statements.answer"].prepare(play)
    play.does("phone", "statements.answer", **fields)
    kept = setup_of(play, "statements")["statements"][1:]
    return _edited("statements", statements=kept)(play)


def _form_of_what_was_answered(play: Play) -> Ask:
    play.answer("words")
    return _edited("question", form="text")(play)


def _written_in(play: Play) -> Ask:
    play.note()
    step = play.held.step("swot")
    play.go("card", "show")
    return partial(play.asks, "trainer", "plan.step.remove", step=step)


def _full_sheet(play: Play) -> Ask:
    fields = MOVES["plan.step.duplicate"].prepare(play)
    while len(play.state.steps) < MAX_STEPS:
        play.does("trainer", "plan.step.duplicate", **fields)
    return partial(play.asks, "trainer", "plan.step.duplicate", **fields)


def _skipped(play: Play) -> Ask:
    fields = MOVES["plan.step.remove"].prepare(play)
    play.does("trainer", "plan.step.skip", **fields, skipped=True)
    return partial(play.asks, "trainer", "step.open", **fields)


def _where_the_room_is(play: Play) -> Ask:
    step = play.go("card", "show")
    return partial(play.asks, "trainer", "plan.step.skip", step=step, skipped=True)


def _first_asked(type_: str) -> Arrange:
    """Return a case on statements that a later step asks again."""

    def arrange(play: Play) -> Ask:
        step = play.held.step("statements")
        again = {**setup_of(play, "statements"), "repeats": step}
        wished = {"activity": "statements", "title": "x", "minutes": 5, "say": ["x"]}
        play.does("trainer", "plan.step.add", plan={**wished, "setup": again})
        return partial(play.asks, "trainer", type_, step=step)

    return arrange


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

_GENERAL = cases_of(
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
    # -- the run sheet ----------------------------------------------------------------------
    ("step-unknown: to edit", instead("plan.step.move", "trainer", step="elsewhere")),
    ("step-current: skipped", _where_the_room_is),
    ("step-skipped: to go to", _skipped),
    ("step-in-use: a note is in it", _written_in),
    ("step-needed: asked again later", _first_asked("plan.step.remove")),
    ("step-order: after what asks it again", _first_asked("plan.step.move")),
    ("steps-too-many: one more than the most", _full_sheet),
    ("activity-unknown: none of ours", instead("plan.step.add", "trainer", plan={
        "activity": "magic", "title": "x", "minutes": 5, "say": ["x"], "setup": {}})),
    ("minutes-out-of-range: none", instead("plan.step.retime", "trainer", minutes=0)),
    ("minutes-out-of-range: a day", instead("plan.step.retime", "trainer", minutes=1440)),
    ("command-invalid: half a minute", instead("plan.step.retime", "trainer", minutes=0.5)),
    ("command-invalid: content that is a text",
     instead("plan.step.set-up", "trainer", setup="text")),
    ("say-missing: nothing to say", instead("plan.step.rewrite", "trainer", say=[])),
    ("lines-too-many: to ask", instead("plan.step.rewrite", "trainer", ask=["x"] * 9)),
    ("text-too-long: a sentence to say", instead("plan.step.rewrite", "trainer", say=["x" * 301])),
    ("content-missing: no question", _edited("statements", question="\u200b")),
    ("content-too-long: a question", _edited("statements", question="x" * 301)),
    ("content-too-many: dots", _edited("swot", dots=11)),
    ("content-too-few: no statements", _edited("statements", statements=[])),
    ("content-wrong: a key nobody reads", _edited("statements", colour="red")),
    ("content-in-use: an answered statement", _answered),
    ("content-fixed: an answered question", _form_of_what_was_answered),
)  # fmt: skip

MOMENTS = (*_GENERAL, *OF_BOARDS, *OF_OPINIONS, *OF_INCIDENTS)
