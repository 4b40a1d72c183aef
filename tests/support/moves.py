"""How every command comes to succeed, and who may give it: one row for each type there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from annotated_types import MaxLen

from tests.support.live import Json
from tests.support.play import PEOPLE, Person, Play
from workshop.activities import ACTIVITIES
from workshop.activities.question.words import word_of
from workshop.model.command import Command, Join
from workshop.model.vocabulary import COMMANDS

# No field of an id is this long, and every field for people's own words is.
SHORTEST_TEXT = 200


def command_types() -> dict[str, type[Command]]:
    """Return every command that can be sent, by its type: of all activities there are."""
    special = (command for activity in ACTIVITIES.values() for command in activity.commands)
    return {
        command.model_fields["type"].default: command
        for command in (*COMMANDS, *special)
        if command is not Join
    }


def text_fields() -> set[tuple[str, str]]:
    """Return every (type, field) in which somebody writes their own words."""
    return {
        (type_, name)
        for type_, command in command_types().items()
        for name, info in command.model_fields.items()
        if any(isinstance(m, MaxLen) and m.max_length > SHORTEST_TEXT for m in info.metadata)
        and info.annotation is str
    }


@dataclass(frozen=True, slots=True)
class Move:
    """A command: who may give it, how others are refused, and how it comes to succeed.

    `prepare` does what must come before and returns the command's own fields.
    """

    allowed: frozenset[Person]
    refused: Mapping[Person, str]
    prepare: Callable[[Play], Json]


EVERYBODY: frozenset[Person] = frozenset(PEOPLE)
TRAINER: frozenset[Person] = frozenset({"trainer"})
PHONES: frozenset[Person] = frozenset({"phone", "other"})
OWNER: frozenset[Person] = frozenset({"phone"})
OWNER_OR_TRAINER: frozenset[Person] = frozenset({"phone", "trainer"})

BY_TRAINER: Mapping[Person, str] = {"phone": "trainer-only", "other": "trainer-only"}
BY_PHONES: Mapping[Person, str] = {"trainer": "participant-only"}


def _not_yours(thing: str) -> Mapping[Person, str]:
    return {"other": f"{thing}-not-yours", "trainer": f"{thing}-not-yours"}


def _after(type_: str, **fields: Any) -> Callable[[Play], Json]:
    """Return how to prepare a command that needs another one of the trainer's before it."""

    def prepare(play: Play) -> Json:
        play.does("trainer", type_, **fields)
        return {}

    return prepare


def _at(activity: str, phase: str, **fields: Any) -> Callable[[Play], Json]:
    return lambda play: {"step": play.go(activity, phase), **fields}


def _on(activity: str, phase: str, thing: str, **fields: Any) -> Callable[[Play], Json]:
    """Return how to prepare a command on a thing of the first phone's (note, group, cause...)."""

    def prepare(play: Play) -> Json:
        made = getattr(play, thing)()
        return {"step": play.go(activity, phase), thing: made, **fields}

    return prepare


def _with_text(prepare: Callable[[Play], Json], name: str = "text") -> Callable[[Play], Json]:
    return lambda play: {**prepare(play), name: play.text()}


def _note_to_group(play: Play) -> Json:
    notes = [play.note(), play.note("other")]
    return {"step": play.go("swot", "group"), "notes": notes}


def _note_in_a_group(play: Play) -> Json:
    notes = [play.note(), play.note("other"), play.note()]
    step = play.go("swot", "group")
    play.does("phone", "swot.group.make", step=step, notes=notes)
    return {"step": step, "note": notes[0]}


def _undo(play: Play) -> Json:
    play.group()
    return {"step": play.held.step("swot")}


def _dot(play: Play) -> Json:
    note = play.note()
    step = play.go("swot", "vote")
    play.does("phone", "swot.dot.place", step=step, note=note)
    return {"step": step, "note": note}


def _case(play: Play) -> Json:
    step = play.go("fishbone", "incident")
    return {"step": step, "case": play.state.steps[step].setup["cases"][0]["id"]}


def _bones(play: Play) -> Json:
    step = play.go("fishbone", "incident")
    return {"step": step, "set": play.state.steps[step].setup["sets"][1]["id"]}


def _cause_dot(play: Play) -> Json:
    cause = play.cause()
    step = play.go("fishbone", "vote")
    play.does("phone", "fishbone.dot.place", step=step, question="change", cause=cause)
    return {"step": step, "question": "change", "cause": cause}


def _rating(play: Play) -> Json:
    step = play.go("values", "rate")
    value = play.state.steps[step].setup["values"][0]["id"]
    return {"step": step, "value": value, "scale": "today", "rating": 2}


def _statement(play: Play) -> Json:
    step = play.go("statements", "answer")
    return {"step": step, "statement": play.state.steps[step].setup["statements"][0]["id"]}


def _answer(form: str, phase: str = "ask", **fields: Any) -> Callable[[Play], Json]:
    """Return how to prepare a command on an answer of the first phone's."""

    def prepare(play: Play) -> Json:
        answer = play.answer(form)
        return {"step": play.question(form, phase), "answer": answer, **fields}

    return prepare


def _shared_answer(play: Play) -> Json:
    fields = _answer("keep")(play)
    play.does("phone", "question.answer.share", **fields, shared=True)
    return {**fields, "step": play.question("keep", "show"), "hidden": True}


def _word(play: Play) -> Json:
    play.answer("words")
    word = word_of(play.texts[-1])
    return {"step": play.question("words", "show"), "word": word, "hidden": True}


def _quick(play: Play) -> Json:
    step = play.question("scale")
    return {"step": step, "quick": play.state.steps[step].setup["quick"][0]["id"], "value": 4}


def _sorting(play: Play) -> Json:
    step = play.go("classify", "sort")
    return {"step": step, "incident": play.state.steps[step].setup["order"][0]}


def _proposed(play: Play) -> Json:
    incident = play.proposal()
    return {"step": play.go("classify", "sort"), "incident": incident}


def _apart(**fields: Any) -> Callable[[Play], Json]:
    """Return how to prepare a command that needs the room at twelve tables: nobody at the last."""

    def prepare(play: Play) -> Json:
        _split(play)
        return fields

    return prepare


def _split(play: Play, *, scribed: bool = False) -> None:
    step = play.go("swot", "write")
    tables = {"count": 12, "seating": "even", "scribed": scribed, "steps": [step]}
    play.does("trainer", "tables.split", **tables)


def _to_park(play: Play) -> Json:
    note = play.note()
    return {"step": play.held.step("swot"), "thing": note}


def _parked(play: Play) -> str:
    return play.does("phone", "parking.write", text=play.text())


def _another(play: Play) -> str:
    return [step.id for step in play.state.steps.values() if step.activity == "swot"][-1]


def _scribe(play: Play) -> Json:
    _split(play, scribed=True)
    return {"people": 3}


MOVES: Mapping[str, Move] = {
    "step.open": Move(TRAINER, BY_TRAINER, lambda play: {"step": play.held.step("swot")}),
    "phase.open": Move(
        TRAINER, BY_TRAINER, lambda play: {"step": play.held.step("swot"), "phase": "write"}
    ),
    "step.lock": Move(
        TRAINER, BY_TRAINER, lambda play: {"step": play.held.step("swot"), "locked": True}
    ),
    "timer.start": Move(TRAINER, BY_TRAINER, lambda _: {"seconds": 60}),
    "timer.stop": Move(TRAINER, BY_TRAINER, _after("timer.start", seconds=60)),
    "timer.extend": Move(
        TRAINER, BY_TRAINER, lambda play: {"seconds": 60, **_after("timer.start", seconds=60)(play)}
    ),
    "rehearsal.start": Move(TRAINER, BY_TRAINER, lambda _: {"people": 3}),
    "rehearsal.stop": Move(
        TRAINER,
        BY_TRAINER,
        lambda play: {"remove": True, **_after("rehearsal.start", people=3)(play)},
    ),
    "workshop.rename": Move(TRAINER, BY_TRAINER, lambda play: {"title": play.text()}),
    "workshop.close": Move(TRAINER, BY_TRAINER, lambda _: {}),
    "workshop.reopen": Move(TRAINER, BY_TRAINER, _after("workshop.close")),
    # -- tables ---------------------------------------------------------------------------------
    "tables.split": Move(
        TRAINER,
        BY_TRAINER,
        lambda play: {"count": 3, "seating": "even", "steps": [play.held.step("swot")]},
    ),
    "tables.assign": Move(
        TRAINER, BY_TRAINER, lambda play: {**_apart(table="1")(play), "step": _another(play)}
    ),
    "tables.present": Move(TRAINER, BY_TRAINER, _apart(table="1")),
    "tables.merge": Move(TRAINER, BY_TRAINER, _apart()),
    "table.take": Move(PHONES, BY_PHONES, _apart(table="12")),
    "table.write": Move(PHONES, BY_PHONES, _scribe),
    # -- parking, and being ready ---------------------------------------------------------------
    "participant.ready": Move(PHONES, BY_PHONES, lambda _: {"ready": True}),
    "parking.park": Move(EVERYBODY, {}, _to_park),
    "parking.write": Move(EVERYBODY, {}, _with_text(lambda _: {})),
    "parking.settle": Move(
        TRAINER, BY_TRAINER, lambda play: {"parked": _parked(play), "settled": True}
    ),
    "parking.drop": Move(TRAINER, BY_TRAINER, lambda play: {"parked": _parked(play)}),
    # -- swot -----------------------------------------------------------------------------------
    "swot.note.add": Move(EVERYBODY, {}, _with_text(_at("swot", "read", quadrant="threats"))),
    "swot.note.edit": Move(OWNER, _not_yours("note"), _with_text(_on("swot", "read", "note"))),
    "swot.note.move": Move(
        OWNER_OR_TRAINER, _not_yours("note"), _on("swot", "read", "note", quadrant="strengths")
    ),
    "swot.note.withdraw": Move(OWNER, _not_yours("note"), _on("swot", "read", "note")),
    "swot.note.hide": Move(TRAINER, BY_TRAINER, _on("swot", "read", "note", hidden=True)),
    "swot.group.make": Move(EVERYBODY, {}, _note_to_group),
    "swot.group.split": Move(EVERYBODY, {}, _on("swot", "group", "group")),
    "swot.group.release": Move(EVERYBODY, {}, _note_in_a_group),
    "swot.group.rename": Move(EVERYBODY, {}, _with_text(_on("swot", "group", "group"), "title")),
    "swot.group.undo": Move(OWNER_OR_TRAINER, {"other": "nothing-to-undo"}, _undo),
    "swot.dot.place": Move(PHONES, BY_PHONES, _on("swot", "vote", "note")),
    "swot.dot.take": Move(OWNER, {"other": "dot-none", **BY_PHONES}, _dot),
    # -- estimate -------------------------------------------------------------------------------
    "estimate.guess": Move(PHONES, BY_PHONES, _at("estimate", "first", value=80)),
    # -- values ---------------------------------------------------------------------------------
    "values.rate": Move(PHONES, BY_PHONES, _rating),
    "values.agreement.propose": Move(
        EVERYBODY, {}, lambda play: {"step": play.go("values", "agreements"), **play.promise()}
    ),
    "values.agreement.edit": Move(
        TRAINER,
        BY_TRAINER,
        lambda play: {**_on("values", "agreements", "agreement")(play), **play.promise()},
    ),
    "values.agreement.decide": Move(
        TRAINER, BY_TRAINER, _on("values", "agreements", "agreement", status="agreed")
    ),
    # -- statements -----------------------------------------------------------------------------
    "statements.answer": Move(PHONES, BY_PHONES, lambda play: {**_statement(play), "value": 4}),
    "statements.skip": Move(PHONES, BY_PHONES, _statement),
    # -- question -------------------------------------------------------------------------------
    "question.answer.add": Move(
        PHONES, BY_PHONES, _with_text(lambda play: {"step": play.question("words")})
    ),
    "question.answer.edit": Move(OWNER, _not_yours("answer"), _with_text(_answer("words"))),
    "question.answer.withdraw": Move(OWNER, _not_yours("answer"), _answer("words")),
    "question.answer.share": Move(OWNER, _not_yours("answer"), _answer("keep", shared=True)),
    "question.answer.hide": Move(TRAINER, BY_TRAINER, _shared_answer),
    "question.word.hide": Move(TRAINER, BY_TRAINER, _word),
    "question.rate": Move(PHONES, BY_PHONES, _quick),
    # -- classify -------------------------------------------------------------------------------
    "classify.level.choose": Move(
        PHONES, BY_PHONES, lambda play: {**_sorting(play), "level": "process"}
    ),
    "classify.origin.choose": Move(
        PHONES, BY_PHONES, lambda play: {**_sorting(play), "origin": "records"}
    ),
    "classify.incident.propose": Move(EVERYBODY, {}, _with_text(_at("classify", "sort"))),
    "classify.incident.admit": Move(TRAINER, BY_TRAINER, _with_text(_proposed)),
    "classify.incident.decline": Move(TRAINER, BY_TRAINER, _proposed),
    "classify.incident.withdraw": Move(OWNER, _not_yours("incident"), _proposed),
    # -- fishbone -------------------------------------------------------------------------------
    "fishbone.incident.state": Move(EVERYBODY, {}, _with_text(_at("fishbone", "incident"))),
    "fishbone.incident.take": Move(EVERYBODY, {}, _case),
    "fishbone.bones.choose": Move(TRAINER, BY_TRAINER, _bones),
    "fishbone.cause.add": Move(
        EVERYBODY,
        {},
        _with_text(lambda play: {"step": play.incident(), "bone": play.bone()}),
    ),
    "fishbone.cause.edit": Move(
        OWNER, _not_yours("cause"), _with_text(_on("fishbone", "causes", "cause"))
    ),
    "fishbone.cause.mark": Move(
        OWNER_OR_TRAINER, _not_yours("cause"), _on("fishbone", "causes", "cause", domain="process")
    ),
    "fishbone.cause.move": Move(
        TRAINER,
        BY_TRAINER,
        lambda play: {**_on("fishbone", "causes", "cause")(play), "bone": play.bone(1)},
    ),
    "fishbone.cause.withdraw": Move(OWNER, _not_yours("cause"), _on("fishbone", "causes", "cause")),
    "fishbone.cause.hide": Move(
        TRAINER, BY_TRAINER, _on("fishbone", "causes", "cause", hidden=True)
    ),
    "fishbone.dot.place": Move(
        PHONES, BY_PHONES, _on("fishbone", "vote", "cause", question="cause")
    ),
    "fishbone.dot.take": Move(OWNER, {"other": "dot-none", **BY_PHONES}, _cause_dot),
    "fishbone.action.add": Move(
        EVERYBODY, {}, lambda play: {"step": play.go("fishbone", "actions"), **play.plan()}
    ),
    "fishbone.action.edit": Move(
        OWNER_OR_TRAINER,
        _not_yours("action"),
        lambda play: {**_on("fishbone", "actions", "action")(play), **play.plan()},
    ),
    "fishbone.action.withdraw": Move(
        OWNER_OR_TRAINER, _not_yours("action"), _on("fishbone", "actions", "action")
    ),
}
