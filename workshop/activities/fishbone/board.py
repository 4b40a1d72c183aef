"""What a fishbone holds: the incident, causes under causes, dots for two questions, actions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workshop.activities.dots import Dots
from workshop.activities.fishbone.commands import QUESTIONS, Question
from workshop.activities.fishbone.setup import Condition, Domain


@dataclass(frozen=True, slots=True)
class Incident:
    """The observable effect that is explained; `case` is the invented case it was taken from."""

    text: str
    by: str
    case: str | None = None


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause on a bone; `parent` is the cause it explains, `rank` the order of writing."""

    id: str
    bone: str
    text: str
    by: str
    rank: int
    parent: str | None = None
    condition: Condition | None = None
    domain: Domain | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """What somebody will do: which role, when, and how we will know; perhaps against a cause."""

    id: str
    by: str
    rank: int
    text: str
    role: str
    when: str
    measure: str
    cause: str | None = None


Causes = Mapping[str, Cause]


def _no_dots() -> Mapping[Question, Dots]:
    return {question: {} for question in QUESTIONS}


@dataclass(frozen=True, slots=True)
class Board:
    """All that one fishbone holds. Causes and actions stand in the order of their ranks.

    `written` causes and `proposed` actions count those that went as well.
    """

    set: str
    incident: Incident | None = None
    causes: Causes = field(default_factory=dict)
    dots: Mapping[Question, Dots] = field(default_factory=_no_dots)
    actions: Mapping[str, Action] = field(default_factory=dict)
    written: int = 0
    proposed: int = 0
