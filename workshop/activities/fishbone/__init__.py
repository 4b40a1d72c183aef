"""Fishbone: state an incident, ask why and why again, vote on two questions, agree on actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.fishbone.board import Board
from workshop.activities.fishbone.commands import COMMANDS
from workshop.activities.fishbone.editing import completed, used
from workshop.activities.fishbone.events import EVENTS
from workshop.activities.fishbone.evolving import evolve, forget
from workshop.activities.fishbone.overview import given, quote
from workshop.activities.fishbone.rehearsal import rehearse
from workshop.activities.fishbone.rules import decide
from workshop.activities.fishbone.setup import Setup
from workshop.activities.fishbone.view import mine, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (
    Phase("incident"),
    Phase("example", optional=True),
    Phase("causes"),
    Phase("vote"),
    Phase("priorities"),
    Phase("actions"),
)


class Fishbone:
    """One incident and what made it possible."""

    kind = "fishbone"
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

    def phases(self, setup: Mapping[str, Any]) -> tuple[Phase, ...]:
        """Return the phases of a fishbone: an own one has no worked example."""
        return tuple(p for p in PHASES if p.name != "example" or p.name in setup)

    def begin(self, setup: Mapping[str, Any]) -> Board:
        """Return bones without causes: the first set is the default."""
        return Board(set=setup["sets"][0]["id"])


ACTIVITY = Fishbone()
