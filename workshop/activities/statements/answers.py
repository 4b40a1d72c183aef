"""What everybody answered or skipped, and how each event changes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from workshop.activities.statements.commands import SCALE
from workshop.activities.statements.events import Answered, Skipped
from workshop.model.event import Event

Given = Mapping[str, Mapping[str, int]]
"""statement -> participant -> value"""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers, and who skipped which statement; nobody does both."""

    given: Given = field(default_factory=dict)
    skipped: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def counts(self, statement: str) -> list[int]:
        """Return how many gave each value of the scale, from "fully disagree" on: no names."""
        values = list(self.given.get(statement, {}).values())
        return [values.count(value) for value in SCALE]

    def has(self, statement: str, participant: str) -> bool:
        """Tell whether somebody answered or skipped a statement."""
        return participant in self.given.get(statement, {}) or participant in self.skipped.get(
            statement, ()
        )

    def complete(self, statements: Iterable[str]) -> int:
        """Return how many people answered or skipped every one of some statements."""
        return len(self.done(statements))

    def done(self, statements: Iterable[str]) -> frozenset[str]:
        """Return who answered or skipped every one of some statements."""
        done = [
            frozenset(self.given.get(one, {})) | self.skipped.get(one, frozenset())
            for one in statements
        ]
        return frozenset.intersection(*done)


def evolve(answers: Answers, event: Event) -> Answers:
    """Return the answers after an event."""
    match event:
        case Answered(statement=statement, participant=participant, value=value):
            before = _without(answers, statement, participant)
            given = {**before.given.get(statement, {}), participant: value}
            return Answers({**before.given, statement: given}, before.skipped)
        case Skipped(statement=statement, participant=participant):
            before = _without(answers, statement, participant)
            skipped = before.skipped.get(statement, frozenset()) | {participant}
            return Answers(before.given, {**before.skipped, statement: skipped})
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def forget(answers: Answers, participants: AbstractSet[str]) -> Answers:
    """Return the answers without those of some participants."""
    return Answers(
        {
            statement: {who: value for who, value in given.items() if who not in participants}
            for statement, given in answers.given.items()
        },
        {statement: who - participants for statement, who in answers.skipped.items()},
    )


def _without(answers: Answers, statement: str, participant: str) -> Answers:
    given, skipped = answers.given, answers.skipped
    if participant in given.get(statement, {}):
        kept = {who: value for who, value in given[statement].items() if who != participant}
        given = {**given, statement: kept}
    if participant in skipped.get(statement, ()):
        skipped = {**skipped, statement: skipped[statement] - {participant}}
    return Answers(given, skipped)
