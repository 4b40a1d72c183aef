"""What the room's practices come to, when enough people answered to stay unknown.

Fewer than `FEWEST` people are counted and never averaged, as in every other activity. Hours are
means, for only means of roles add up to the mean of all. A share is told as a median too: one large
practice would pull a mean with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from statistics import median
from typing import Any, TypeVar

from workshop.activities.fewest import FEWEST
from workshop.activities.managing.checks import categories_of, tasks_of
from workshop.activities.managing.commands import ROLES
from workshop.activities.managing.fitting import FITS, fit, kinds
from workshop.activities.managing.inventory import Inventory
from workshop.activities.managing.practice import Practice, practice
from workshop.activities.managing.setup import WORKS
from workshop.model.activity import Json

NO_FIT = "none"

Key = TypeVar("Key", bound=str)


@dataclass(frozen=True, slots=True)
class Room:
    """The practices that have at least one task that counts, and the content they are about."""

    setup: Mapping[str, Any]
    practices: tuple[Practice, ...]


def room(inventory: Inventory, setup: Mapping[str, Any]) -> Room:
    """Return the practices of everybody who counts."""
    tasks = tuple(tasks_of(setup))
    found = (practice(answers, tasks) for answers in inventory.answers.values())
    return Room(setup, tuple(one for one in found if one.counted))


def begun(inventory: Inventory) -> int:
    """Return how many people said anything of a task, or that they are through a category."""
    said = {person for person, answers in inventory.answers.items() if answers}
    return len(said | {person for person, through in inventory.finished.items() if through})


def through(inventory: Inventory, setup: Mapping[str, Any]) -> frozenset[str]:
    """Return who is through all categories."""
    wanted = frozenset(categories_of(setup))
    return frozenset(person for person, done in inventory.finished.items() if wanted <= done)


def hours(all_: Room) -> Json | None:
    """Return mean hours a month a practice: {today: {role: h}, wished: {...}, total}, or None."""
    if len(all_.practices) < FEWEST:
        return None
    return {
        "today": _means([one.today for one in all_.practices], ROLES),
        "wished": _means([one.wished for one in all_.practices], ROLES),
        "total": one_decimal(_mean([one.total for one in all_.practices])),
    }


def back(all_: Room) -> Json | None:
    """Return {people, share, median}: percent of doctors' hours here that they get back, or None.

    Of practices whose doctors spend any. `share` is of all their hours together, what comes to
    doctors taken off: it must agree with the mean hours that stand beside it.
    """
    shares = [one.share for one in all_.practices if one.share is not None]
    if len(shares) < FEWEST:
        return None
    spent = sum(one.today["doctor"] for one in all_.practices)
    kept = sum(one.wished["doctor"] for one in all_.practices)
    return {
        "people": len(shares),
        "share": percent(max(Fraction(0), Fraction(spent - kept) / Fraction(spent))),
        "median": percent(median(shares)),
    }


def fits(all_: Room) -> Json | None:
    """Return {people, roles: {role or "none": practices}, kinds: {work: mean hours}}, or None."""
    if len(all_.practices) < FEWEST:
        return None
    tasks = tasks_of(all_.setup)
    by_kind = [kinds(one, tasks) for one in all_.practices]
    counts = Counter(fit(one, all_.setup["rule"]) or NO_FIT for one in by_kind)
    return {
        "people": len(by_kind),
        "roles": {role: counts[role] for role in (*FITS, NO_FIT)},
        "kinds": _means(by_kind, WORKS),
    }


def tasks(all_: Room, inventory: Inventory) -> Json:
    """Return {task: {people, doctor, away, badly?: {people, count}}} where enough people answered.

    In so many practices a doctor does it, and somebody else than today should.
    """
    # Plain numbers: a full room has ten thousand answers, and every view asks.
    counts = {task: [0, 0, 0] for task in tasks_of(all_.setup)}
    for one in all_.practices:
        for task, now, wish, _ in one.counted:
            count = counts[task]
            count[0] += 1
            count[1] += now == "doctor"
            count[2] += now != wish
    seen: Json = {
        task: {"people": people, "doctor": doctor, "away": away}
        for task, (people, doctor, away) in counts.items()
        if people >= FEWEST
    }
    for task, (people, badly) in _going(inventory, seen).items():
        if people >= FEWEST:
            seen[task]["badly"] = {"people": people, "count": badly}
    return seen


def _going(inventory: Inventory, among: Iterable[str]) -> dict[str, list[int]]:
    """Return [people who said how it goes, people for whom it goes badly] of some tasks."""
    going = {task: [0, 0] for task in among}
    for answers in inventory.answers.values():
        for task, answer in answers.items():
            if answer.going is not None and task in going:
                count = going[task]
                count[0] += 1
                count[1] += answer.going == "badly"
    return going


def _means(practices: Sequence[Mapping[Key, float]], keys: Sequence[Key]) -> dict[Key, float]:
    return {key: one_decimal(_mean([one[key] for one in practices])) for key in keys}


def _mean(numbers: Sequence[float]) -> Fraction:
    return Fraction(sum(numbers)) / len(numbers)


def one_decimal(number: Fraction) -> float:
    """Return hours with one decimal; a half goes up."""
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return float(exact.quantize(Decimal("0.1"), ROUND_HALF_UP))


def percent(share: Fraction) -> int:
    """Return a share of 0 to 1 as whole percents; a half goes up."""
    exact = Decimal(100 * share.numerator) / Decimal(share.denominator)
    return int(exact.quantize(Decimal(1), ROUND_HALF_UP))
