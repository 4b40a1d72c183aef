"""How heavily an incident weighs: a lookup in a published matrix, not a product.

The scores are those of the NHG's "Inschatting ernst incident", part of its procedure for reporting
incidents safely in general practice (source `nhg-matrix` in data/sources.yaml).
"""

from __future__ import annotations

from typing import Literal, get_args

Severity = Literal["catastrophic", "major", "moderate", "minor"]
Frequency = Literal["weekly", "monthly", "yearly", "rarer"]

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The columns, from the left."""
FREQUENCIES: tuple[Frequency, ...] = get_args(Frequency)
"""The rows, from the top; "rarer" is less than once a year."""

_SCORES: dict[Frequency, tuple[int, int, int, int]] = {
    "weekly": (4, 3, 3, 2),
    "monthly": (4, 3, 2, 1),
    "yearly": (4, 2, 1, 1),
    "rarer": (3, 2, 1, 1),
}
CLASSES = (1, 2, 3, 4)
"""The scores there are; 4 weighs most."""


def class_of(severity: Severity, frequency: Frequency) -> int:
    """Return the score of a cell, 1 to 4, as published."""
    return _SCORES[frequency][SEVERITIES.index(severity)]
