"""When the day began: what was tried at the desk the day before is not the room's time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.model.event import StepOpened

if TYPE_CHECKING:
    from workshop.model.state import Workshop

LONGEST = 6 * 3_600_000
"""milliseconds: no room stays so long at one step, so what comes after it is another day"""


def times(w: Workshop, opened: StepOpened) -> tuple[int | None, int | None]:
    """Return when the room first moved on, and since when it is here, after it went to a step.

    Going to the first step before anything else of a day is not yet moving on.
    """
    at = opened.at
    same = w.moved is not None and (at is None or w.since is None or at - w.since <= LONGEST)
    if same:
        return w.moved, at
    first = next((step.id for step in w.steps.values() if not step.skipped), None)
    return (None, None) if opened.step == first else (at, at)
