"""Every activity that takes input: its most frequent command, and whom that reaches."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import NAMESPACE_OID, uuid5

from bench import board
from bench.board import Command, command

Setup = Mapping[str, Any]
Reach = Literal["phones", "table", "answer"]
"""A patch goes to every phone, to those of the table, or to none: then the answer is all there is.

Trainer and projector are told of every command.
"""

TABLES = 12
INSIDE, OUTSIDE = ("strengths", "weaknesses"), ("opportunities", "threats")
CARDS = {quadrant: str(uuid5(NAMESPACE_OID, quadrant)) for quadrant in (*INSIDE, *OUTSIDE)}
BARRIER = str(uuid5(NAMESPACE_OID, "barrier"))
SEVERITIES = ("catastrophic", "major", "moderate", "minor")
INCIDENT = "Een uitslag bleef liggen tot de patiënt er zelf naar vroeg"


@dataclass(frozen=True, slots=True)
class Exercise:
    """An activity under load.

    `lead` gives what the trainer does first, `wish` the so-many-th command: both of a step and its
    content. No phone gives two in a row.
    """

    kind: str
    reach: Reach
    lead: Callable[[str, Setup], Sequence[Command]]
    wish: Callable[[str, Setup, int], Command]


def _open(phase: str) -> Callable[[str, Setup], Sequence[Command]]:
    return lambda step, _: [command("phase.open", step=step, phase=phase)]


def _one(things: Sequence[Any], number: int) -> Any:  # noqa: ANN401 - of the content
    return things[number % len(things)]


def _id(things: Sequence[Any], number: int) -> str:
    return str(_one(things, number)["id"])


# -- what the trainer does first --------------------------------------------------------------


def _lead_fishbone(step: str, setup: Setup) -> Sequence[Command]:
    return [
        *_open("causes")(step, setup),
        command("fishbone.incident.state", step=step, text=INCIDENT),
    ]


def _lead_strategy(step: str, setup: Setup) -> Sequence[Command]:
    cards = [
        {
            **command("strategy.card.add", step=step, quadrant=quadrant, text=board.TEXT.format(1)),
            "id": card,
        }
        for quadrant, card in CARDS.items()
    ]
    return [*_open("pick")(step, setup), *cards, *_open("score")(step, setup)]


def _lead_cheese(step: str, setup: Setup) -> Sequence[Command]:
    hole = setup["case"]["slices"][0]["holes"][0]["id"]
    text = "Uitslagen krijgen een vaste dag"
    named = command("cheese.barrier.name", step=step, hole=hole, text=text)
    return [*_open("barriers")(step, setup), {**named, "id": BARRIER}]


def _lead_change(step: str, setup: Setup) -> Sequence[Command]:
    return [
        *_open("severity")(step, setup),
        command("change.incident.state", step=step, text=INCIDENT),
    ]


def _lead_tables(step: str, setup: Setup) -> Sequence[Command]:
    split = command("tables.split", count=TABLES, seating="even", steps=[step])
    return [split, *_open("read")(step, setup)]


# -- what a phone sends -----------------------------------------------------------------------


def _answer(step: str, setup: Setup, number: int) -> Command:
    statement = _id(setup["statements"], number)
    return command("statements.answer", step=step, statement=statement, value=1 + number % 5)


def _word(step: str, setup: Setup, number: int) -> Command:
    return command("question.answer.add", step=step, text=_one(setup["rehearsal"], number))


def _rating(step: str, setup: Setup, number: int) -> Command:
    value = _id(setup["values"], number)
    return command("values.rate", step=step, value=value, scale="today", rating=1 + number % 5)


def _level(step: str, setup: Setup, number: int) -> Command:
    incident, level = _one(setup["order"], number), _one(("process", "knowledge"), number)
    return command("classify.level.choose", step=step, incident=incident, level=level)


def _guess(step: str, _: Setup, number: int) -> Command:
    return command("estimate.guess", step=step, value=number % 101)


def _cause(step: str, setup: Setup, number: int) -> Command:
    bone = _id(setup["sets"][0]["bones"], number)
    return command("fishbone.cause.add", step=step, bone=bone, text=board.TEXT.format(number))


def _score(step: str, _: Setup, number: int) -> Command:
    pairs = [f"{CARDS[inside]}:{CARDS[outside]}" for inside in INSIDE for outside in OUTSIDE]
    return command("strategy.score", step=step, pair=_one(pairs, number), score=number % 5 - 2)


def _task(step: str, setup: Setup, number: int) -> Command:
    task = _id([one for category in setup["categories"] for one in category["tasks"]], number)
    return command("managing.task.answer", step=step, task=task, now="doctor", hours=2.5)


def _support(step: str, _: Setup, __: int) -> Command:
    return command("cheese.barrier.support", step=step, barrier=BARRIER, supported=True)


def _place(step: str, _: Setup, number: int) -> Command:
    severity = _one(SEVERITIES, number)
    return command("change.severity.place", step=step, severity=severity, frequency="yearly")


def _pick(step: str, setup: Setup, number: int) -> Command:
    option = _id(setup["colleague"]["sentences"], number)
    return command("support.pick", step=step, poll="wanted", option=option, picked=True)


def _form(step: str, setup: Setup, number: int) -> Command:
    chosen = {one["id"]: _one(one["rehearsal"], number) for one in setup["questions"]}
    written = {one["id"] for one in setup["questions"] if one["kind"] in {"text", "when"}}
    return command(
        "intake.form.send",
        step=step,
        picks={key: [said] for key, said in chosen.items() if key not in written},
        texts={key: said for key, said in chosen.items() if key in written},
        seconds=dict.fromkeys(chosen, 4),
    )


def _note(step: str, _: Setup, number: int) -> Command:
    return board.note(step, number)


EXERCISES: Mapping[str, Exercise] = {
    "statements": Exercise("statements", "answer", _open("answer"), _answer),
    "question": Exercise("question", "phones", _open("ask"), _word),
    "values": Exercise("values", "phones", _open("rate"), _rating),
    "classify": Exercise("classify", "answer", _open("sort"), _level),
    "estimate": Exercise("estimate", "phones", _open("first"), _guess),
    "fishbone": Exercise("fishbone", "phones", _lead_fishbone, _cause),
    "strategy": Exercise("strategy", "phones", _lead_strategy, _score),
    "managing": Exercise("managing", "phones", _open("inventory"), _task),
    "cheese": Exercise("cheese", "answer", _lead_cheese, _support),
    "change": Exercise("change", "phones", _lead_change, _place),
    "support": Exercise("support", "answer", _open("choose"), _pick),
    "intake": Exercise("intake", "answer", _open("fill"), _form),
    # At the end: no other step is worked at by tables.
    "swot_tables": Exercise("swot", "table", _lead_tables, _note),
}
