"""Causes under causes: who is below whom, and what stays whole when one goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace

from workshop.activities.fishbone.board import Cause, Causes


def below(causes: Causes, cause: str) -> frozenset[str]:
    """Return the ids of a cause and of all causes under it, however deep."""
    return _reached(causes, [causes[cause]])


def visible(causes: Causes) -> Causes:
    """Return the causes that are not hidden, nor under a hidden one, in their order."""
    shown = {key: cause for key, cause in causes.items() if not cause.hidden}
    reached = _reached(shown, [cause for cause in shown.values() if cause.parent is None])
    return {key: cause for key, cause in shown.items() if key in reached}


def without(causes: Causes, gone: AbstractSet[str]) -> Causes:
    """Return the causes without some; what was under those moves up.

    What could not be seen because a cause above it was hidden stays hidden when that one goes.
    """
    return {key: _lifted(cause, causes, gone) for key, cause in causes.items() if key not in gone}


def _lifted(cause: Cause, causes: Causes, gone: AbstractSet[str]) -> Cause:
    parent, hidden = cause.parent, cause.hidden
    while parent is not None and parent in gone:
        above = causes[parent]
        parent, hidden = above.parent, hidden or above.hidden
    return replace(cause, parent=parent, hidden=hidden)


def _reached(causes: Causes, start: Iterable[Cause]) -> frozenset[str]:
    under: dict[str | None, list[Cause]] = defaultdict(list)
    for cause in causes.values():
        under[cause.parent].append(cause)
    reached: set[str] = set()
    waiting = list(start)
    while waiting:
        cause = waiting.pop()
        reached.add(cause.id)
        waiting += under[cause.id]
    return frozenset(reached)
