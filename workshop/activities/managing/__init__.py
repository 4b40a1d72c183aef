"""Who manages what: the management of one's own practice, task by task, and who should do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.managing.commands import COMMANDS
from workshop.activities.managing.editing import completed
from workshop.activities.managing.events import EVENTS
from workshop.activities.managing.inventory import Inventory, evolve, forget
from workshop.activities.managing.overview import given, quote
from workshop.activities.managing.own import mine
from workshop.activities.managing.rehearsal import rehearse
from workshop.activities.managing.rules import decide
from workshop.activities.managing.setup import Setup
from workshop.activities.managing.view import view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (Phase("inventory"), Phase("hours"), Phase("roles"), Phase("request"))


class Managing:
    """Each participant's own practice; the room sees sums of it."""

    kind = "managing"
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
    completed = staticmethod(completed)

    def phases(self, setup: Mapping[str, Any]) -> tuple[Phase, ...]:  # noqa: ARG002
        """Return the phases of every inventory."""
        return PHASES

    def begin(self, setup: Mapping[str, Any]) -> Inventory:  # noqa: ARG002
        """Return an inventory that nobody began."""
        return Inventory()


ACTIVITY = Managing()
