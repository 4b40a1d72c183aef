"""What a trainer must leave in the content once the room answered, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from workshop.activities.question.answers import Answers
from workshop.activities.question.commands import LEAST, MOST
from workshop.model.activity import Json


def used(state: Answers) -> AbstractSet[str]:
    """Return the paths of the quick questions that somebody rated."""
    return frozenset(f"quick/{quick}" for own in state.ratings.values() for quick in own)


def completed(setup: Mapping[str, Any]) -> Json:
    """Return a setup in which simulated participants have ratings for every quick question."""
    if "quick" not in setup:
        return dict(setup)
    anything = list(range(LEAST, MOST + 1))
    return {**setup, "quick": [{"rehearsal": anything, **one} for one in setup["quick"]]}
