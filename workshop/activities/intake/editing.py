"""What goes with a question of the form when a trainer adds it or changes how it is answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workshop.activities.intake.commands import LIMITS
from workshop.activities.intake.setup import OFFERED, YES_OR_NO
from workshop.model.activity import Json

_TWO: Sequence[Json] = ({"id": "own-1", "text": "A"}, {"id": "own-2", "text": "B"})
"""A choice begins with two options to be reworded."""
_WORDS = "…"


def completed(setup: Mapping[str, Any]) -> Json:
    """Return a setup in which options and simulated answers fit the kind of every question."""
    return {**setup, "questions": [_completed(one) for one in setup["questions"]]}


def _completed(question: Mapping[str, Any]) -> Json:
    kept: Json = dict(question)
    if kept["kind"] in OFFERED:
        kept["options"] = kept.get("options") or list(_TWO)
    else:
        kept.pop("options", None)
    before = kept.get("rehearsal", ())
    longest = LIMITS.get(kept["kind"])
    if longest is None:
        known = [option["id"] for option in kept.get("options", ())] or list(YES_OR_NO)
        kept["rehearsal"] = [one for one in before if one in known] or known
    else:
        coded = {*YES_OR_NO, *(option["id"] for option in question.get("options", ()))}
        words = [one for one in before if len(one) <= longest and one not in coded]
        kept["rehearsal"] = words or [_WORDS]
    return kept
