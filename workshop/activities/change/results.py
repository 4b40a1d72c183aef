"""What a room's placements and answers add up to, when enough people gave one.

Below `FEWEST` only their number is told: of two people each works out the other's place from the
counts, and of three or four it takes little guessing. Everybody keeps their own on their own phone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import get_args

from workshop.activities.change.commands import Knows
from workshop.activities.change.matrix import CLASSES
from workshop.activities.change.plan import Plan
from workshop.activities.fewest import FEWEST
from workshop.model.activity import Json

ANSWERS: tuple[Knows, ...] = get_args(Knows)


def placed(plan: Plan) -> Json:
    """Return {people} of fewer than `FEWEST`, else {people, cells, classes}.

    `cells` has only the cells where anybody placed it: {frequency: {severity: people}};
    `classes` has all four: {"1": people, ...}.
    """
    people = len(plan.placed)
    if people < FEWEST:
        return {"people": people}
    cells: dict[str, dict[str, int]] = {}
    for cell, count in Counter(plan.placed.values()).items():
        cells.setdefault(cell.frequency, {})[cell.severity] = count
    classes = Counter(cell.score for cell in plan.placed.values())
    return {
        "people": people,
        "cells": cells,
        "classes": {str(score): classes[score] for score in CLASSES},
    }


def known(plan: Plan, action: str) -> Json:
    """Return {people} of fewer than `FEWEST` answers, else {people, knows, finds, no}."""
    answers = Counter(own[action] for own in plan.knows.values() if action in own)
    people = answers.total()
    if people < FEWEST:
        return {"people": people}
    return {"people": people, **{answer: answers[answer] for answer in ANSWERS}}


def complete(plan: Plan) -> frozenset[str]:
    """Return the participants who answered about every action, when there are any."""
    return frozenset(who for who, own in plan.knows.items() if _answered_all(plan, own))


def _answered_all(plan: Plan, own: Mapping[str, Knows]) -> bool:
    return bool(plan.actions) and plan.actions.keys() <= own.keys()
