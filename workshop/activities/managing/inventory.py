"""What everybody said of their own practice, and how each event changes it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import TypeVar

from workshop.activities.managing import events
from workshop.activities.managing.commands import Figure, Going, Role
from workshop.model.event import Event

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody said of a task. Hours are halves, which a float holds exactly."""

    now: Role | None = None
    hours: float | None = None
    going: Going | None = None
    wish: Role | None = None


Answers = Mapping[str, Answer]
"""task -> answer"""


@dataclass(frozen=True, slots=True)
class Inventory:
    """Every participant's own practice; each mapping is by participant first."""

    answers: Mapping[str, Answers] = field(default_factory=dict)
    finished: Mapping[str, frozenset[str]] = field(default_factory=dict)
    figures: Mapping[str, Mapping[Figure, int]] = field(default_factory=dict)
    lines: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def evolve(inventory: Inventory, event: Event) -> Inventory:
    """Return the inventory after an event."""
    match event:
        case events.TaskAnswered():
            own = inventory.answers.get(event.participant, {})
            said = merged(own.get(event.task, Answer()), event)
            return _answered(inventory, event.participant, {**own, event.task: said})
        case events.TaskLeft():
            own = inventory.answers.get(event.participant, {})
            return _answered(inventory, event.participant, _without(own, event.task))
        case events.CategoryFinished():
            through = inventory.finished.get(event.participant, frozenset())
            change = frozenset({event.category})
            after = through | change if event.finished else through - change
            finished = {**inventory.finished, event.participant: after}
            return replace(inventory, finished=finished)
        case events.FigureEntered():
            entered = _without(inventory.figures.get(event.participant, {}), event.figure)
            if event.amount is not None:
                entered = {**entered, event.figure: event.amount}
            return replace(inventory, figures={**inventory.figures, event.participant: entered})
        case events.LineWritten():
            lines = {**inventory.lines.get(event.participant, {}), event.line: event.text}
            return replace(inventory, lines={**inventory.lines, event.participant: lines})
        case events.LineWithdrawn():
            lines = _without(inventory.lines[event.participant], event.line)
            return replace(inventory, lines={**inventory.lines, event.participant: lines})
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def merged(answer: Answer, said: events.TaskAnswered) -> Answer:
    """Return an answer with the parts that were said now in place of what they were."""
    return Answer(
        now=answer.now if said.now is None else said.now,
        hours=answer.hours if said.hours is None else said.hours,
        going=answer.going if said.going is None else said.going,
        wish=answer.wish if said.wish is None else said.wish,
    )


def forget(inventory: Inventory, participants: AbstractSet[str]) -> Inventory:
    """Return the inventory without the practices of some participants."""
    return Inventory(
        answers=_of_others(inventory.answers, participants),
        finished=_of_others(inventory.finished, participants),
        figures=_of_others(inventory.figures, participants),
        lines=_of_others(inventory.lines, participants),
    )


def _answered(inventory: Inventory, participant: str, own: Answers) -> Inventory:
    return replace(inventory, answers={**inventory.answers, participant: own})


Key = TypeVar("Key", bound=str)


def _without(parts: Mapping[Key, Part], gone: str) -> dict[Key, Part]:
    return {key: part for key, part in parts.items() if key != gone}


def _of_others(parts: Mapping[str, Part], participants: AbstractSet[str]) -> dict[str, Part]:
    return {key: part for key, part in parts.items() if key not in participants}
