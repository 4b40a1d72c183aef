"""Values: rate a vision twice, see where today lags behind, and agree on what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.values.commands import COMMANDS
from workshop.activities.values.editing import completed, used
from workshop.activities.values.events import EVENTS
from workshop.activities.values.overview import given, quote
from workshop.activities.values.rehearsal import rehearse
from workshop.activities.values.rules import decide
from workshop.activities.values.setup import Setup
from workshop.activities.values.view import mine, view
from workshop.activities.values.vision import Vision, evolve, forget
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (Phase("rate"), Phase("gaps"), Phase("agreements"))


class Values:
    """A practice's vision, rated by the room."""

    kind = "values"
    Setup = Setup
    commands = COMMANDS
    events = EVENTS
    decide = staticmethod(decide)
    evolve = staticmethod(evolve)
    view = staticmethod(view)
    mine = staticmethod(mine)
    given = staticmethod(given)
    quote = staticmethod(quote)
    forget = staticmethod(forget)
    rehearse = staticmethod(rehearse)
    used = staticmethod(used)
    completed = staticmethod(completed)

    def phases(self, setup: Mapping[str, Any]) -> tuple[Phase, ...]:  # noqa: ARG002
        """Return the phases of every vision."""
        return PHASES

    def begin(self, setup: Mapping[str, Any]) -> Vision:  # noqa: ARG002
        """Return a vision that nobody rated yet."""
        return Vision()


ACTIVITY = Values()
