"""Support: what an incident does to the carer, who helps, and how to tell the patient openly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.support.circle import Circle, evolve, forget
from workshop.activities.support.commands import COMMANDS
from workshop.activities.support.events import EVENTS
from workshop.activities.support.overview import given, quote
from workshop.activities.support.rehearsal import rehearse
from workshop.activities.support.rules import decide
from workshop.activities.support.setup import Setup
from workshop.activities.support.view import mine, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (
    Phase("stages"),
    Phase("choose"),
    Phase("results"),
    Phase("turn"),
    Phase("pairs"),
    Phase("debrief"),
    Phase("hardest"),
    Phase("aftercare"),
)


class Support:
    """Second victim and first victim: nobody is asked for a case of their own."""

    kind = "support"
    Setup = Setup
    commands = COMMANDS
    events = EVENTS
    decide = staticmethod(decide)
    evolve = staticmethod(evolve)
    view = staticmethod(view)
    mine = staticmethod(mine)
    forget = staticmethod(forget)
    given = staticmethod(given)
    quote = staticmethod(quote)
    rehearse = staticmethod(rehearse)

    def phases(self, setup: Mapping[str, Any]) -> tuple[Phase, ...]:  # noqa: ARG002
        """Return the phases, alike for every content."""
        return PHASES

    def begin(self, setup: Mapping[str, Any]) -> Circle:  # noqa: ARG002
        """Return a circle in which nobody chose anything yet."""
        return Circle()


ACTIVITY = Support()
