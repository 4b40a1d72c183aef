"""The room's sums, worked out once for the answers there are.

Answers stay as they are once sums are shown, but every figure that somebody enters for a request
asks for a view: in a full room the same ten thousand answers would be added up over and over.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from workshop.activities.managing import results
from workshop.activities.managing.inventory import Inventory
from workshop.model.activity import Json

WORKSHOPS = 8
"""So many workshops may show sums at once before one is added up again."""


class _Source:
    """What sums are of. Two are equal when they hold the same objects: neither ever changes."""

    def __init__(self, inventory: Inventory, setup: Mapping[str, Any]) -> None:
        self.inventory = inventory
        self.setup = setup

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Source)
            and self.inventory.answers is other.inventory.answers
            and self.setup is other.setup
        )

    def __hash__(self) -> int:
        return hash((id(self.inventory.answers), id(self.setup)))


def summed(inventory: Inventory, setup: Mapping[str, Any]) -> Json:
    """Return {people, hours?, back?, fits?, tasks}, without what too few people answered.

    It is shared: whoever wants less of it takes a part, and changes nothing.
    """
    return _summed(_Source(inventory, setup))


@lru_cache(maxsize=WORKSHOPS)
def _summed(source: _Source) -> Json:
    all_ = results.room(source.inventory, source.setup)
    found = {
        "hours": results.hours(all_),
        "back": results.back(all_),
        "fits": results.fits(all_),
        "tasks": results.tasks(all_, source.inventory),
    }
    known = {key: value for key, value in found.items() if value is not None}
    return {"people": len(all_.practices), **known}
