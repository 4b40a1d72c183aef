"""What the change costs or gives back a year: hours of the inventory times what was entered.

Amounts are whole cents: half an hour, times twelve months, is a whole number of hours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from workshop.activities.managing.commands import ROLES, Figure, Role
from workshop.activities.managing.practice import Practice

MONTHS = 12
COSTS: Mapping[Role, Figure] = {
    "doctor": "cost-doctor",
    "assistant": "cost-assistant",
    "nurse": "cost-nurse",
    "coordinator": "cost-coordinator",
    "manager": "cost-manager",
    "outside": "cost-outside",
}


@dataclass(frozen=True, slots=True)
class Change:
    """Hours a month more (or fewer) for a role; cents a year when its cost was entered."""

    hours: float
    cents: int | None


def changes(practice: Practice, figures: Mapping[Figure, int]) -> dict[Role, Change]:
    """Return each role whose hours change; nobody costs nothing, and is not among them."""
    today, wished = practice.today, practice.wished
    hours = {role: wished[role] - today[role] for role in ROLES if role in COSTS}
    return {
        role: Change(more, _cents(more, figures.get(COSTS[role])))
        for role, more in hours.items()
        if more
    }


def balance(found: Mapping[Role, Change]) -> int | None:
    """Return cents a year for all changes together, None as long as a cost is missing."""
    amounts = [change.cents for change in found.values()]
    known = [cents for cents in amounts if cents is not None]
    return sum(known) if known and len(known) == len(amounts) else None


def _cents(hours: float, cost: int | None) -> int | None:
    return None if cost is None else int(Fraction(hours) * cost * MONTHS)
