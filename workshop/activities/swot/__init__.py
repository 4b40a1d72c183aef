"""SWOT: write alone, read together, group, vote with dots, discuss what came out on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.swot.board import Board, evolve, forget
from workshop.activities.swot.commands import COMMANDS
from workshop.activities.swot.events import EVENTS
from workshop.activities.swot.overview import given, quote
from workshop.activities.swot.rehearsal import rehearse
from workshop.activities.swot.rules import decide
from workshop.activities.swot.setup import Setup
from workshop.activities.swot.tables import leave, made, merge
from workshop.activities.swot.view import mine, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (
    Phase("story"),
    Phase("example", optional=True),
    Phase("write"),
    Phase("read"),
    Phase("group"),
    Phase("vote"),
    Phase("discuss"),
    Phase("background"),
)
TOLD = ("example", "background")


class Swot:
    """One SWOT assignment."""

    kind = "swot"
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
    merge = staticmethod(merge)
    leave = staticmethod(leave)
    made = staticmethod(made)

    def phases(self, setup: Mapping[str, Any]) -> tuple[Phase, ...]:
        """Return the phases of a board: an own assignment has no example and no background."""
        return tuple(p for p in PHASES if p.name not in TOLD or p.name in setup)

    def begin(self, setup: Mapping[str, Any]) -> Board:  # noqa: ARG002
        """Return an empty board."""
        return Board()


ACTIVITY = Swot()
