"""Which part somebody plays in the conversation now, by their role."""

from __future__ import annotations

from typing import Literal

from workshop.activities.support.commands import Role

Part = Literal["telling", "hearing", "watching"]
"""The practice tells, the patient hears, somebody watches."""


def part(role: Role, *, swapped: bool) -> Part:
    """Return the part of a role: A tells first, B once they have changed."""
    if role == "observer":
        return "watching"
    return "telling" if (role == "a") != swapped else "hearing"
