"""What a trainer must leave in the content once the room answered, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from workshop.activities.statements.answers import Answers
from workshop.activities.statements.commands import SCALE
from workshop.model.activity import Json


def used(answers: Answers) -> AbstractSet[str]:
    """Return the paths of the statements that somebody answered or skipped."""
    found = [*answers.given.items(), *answers.skipped.items()]
    return frozenset(f"statements/{statement}" for statement, who in found if who)


def completed(setup: Mapping[str, Any]) -> Json:
    """Return a setup in which simulated participants have answers to every statement."""
    anything = {"first": list(SCALE), "second": list(SCALE)}
    statements = [{"rehearsal": anything, **one} for one in setup["statements"]]
    return {**setup, "statements": statements}
