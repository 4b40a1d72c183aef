"""Which of the five roles fits the hours that look for somebody: a rule of ours, in the open.

1. Hours look for somebody when a task should go to another role inside the practice. What goes to
   the doctor, to somebody outside or to nobody asks for no role.
2. They are added up by the kind of work, from support over executing and coordinating to leading.
3. From the heaviest kind down: the first at which that kind and the heavier ones together come to
   `share` percent of those hours names the role. Support: assistant. Executing: practice nurse.
   Coordinating: coordinator. Leading: practice manager.
4. A manager for fewer than `shared_below` hours a month is shared with other practices.

The roles are Semmekrot's (source semmekrot-practice-manager); kinds, order and figures are ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from workshop.activities.managing.commands import Role
from workshop.activities.managing.practice import Practice
from workshop.activities.managing.setup import WORKS, Work

Fit = Literal["assistant", "nurse", "coordinator", "manager", "shared"]
FITS: tuple[Fit, ...] = ("assistant", "nurse", "coordinator", "manager", "shared")

INSIDE: frozenset[Role] = frozenset({"assistant", "nurse", "coordinator", "manager"})
RUNGS: Mapping[Work, Fit] = {
    "support": "assistant",
    "execute": "nurse",
    "coordinate": "coordinator",
    "lead": "manager",
}


def kinds(practice: Practice, tasks: Mapping[str, Mapping[str, Any]]) -> dict[Work, float]:
    """Return the hours a month that look for somebody, by kind of work; every kind is there."""
    hours: dict[Work, float] = dict.fromkeys(WORKS, 0.0)
    for one in practice.moved:
        if one.wish in INSIDE:
            hours[tasks[one.task]["work"]] += one.hours
    return hours


def fit(hours: Mapping[Work, float], rule: Mapping[str, Any]) -> Fit | None:
    """Return the role that fits hours by kind of work, None when no hours look for anybody."""
    looking = sum(hours.values())
    if not looking:
        return None
    heavier = 0.0
    for work in reversed(WORKS):
        heavier += hours[work]
        if heavier * 100 >= rule["share"] * looking:
            break
    if work == "lead" and looking < rule["shared_below"]:
        return "shared"
    return RUNGS[work]


def ladder(hours: Mapping[Work, float]) -> dict[Fit, float]:
    """Return the hours that each rung could take over: its own kind of work and the lighter ones.

    It is the growth path: begin low, and see what the next rung adds.
    """
    reached = 0.0
    rungs: dict[Fit, float] = {}
    for work in WORKS:
        reached += hours[work]
        rungs[RUNGS[work]] = reached
    return rungs
