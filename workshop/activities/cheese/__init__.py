"""Swiss cheese: an accident through aligned holes, and the barriers that would stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.cheese.board import Board, evolve, forget
from workshop.activities.cheese.commands import COMMANDS
from workshop.activities.cheese.editing import completed
from workshop.activities.cheese.events import EVENTS
from workshop.activities.cheese.overview import given, quote
from workshop.activities.cheese.rehearsal import rehearse
from workshop.activities.cheese.rules import decide
from workshop.activities.cheese.setup import Setup
from workshop.activities.cheese.view import mine, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (
    Phase("story"),
    Phase("picture"),
    Phase("barriers"),
    Phase("closed"),
    Phase("limits"),
)


class Cheese:
    """The slices of a practice's defences, and the holes in them."""

    kind = "cheese"
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
        """Return the phases of every Swiss cheese."""
        return PHASES

    def begin(self, setup: Mapping[str, Any]) -> Board:  # noqa: ARG002
        """Return a picture with no barriers yet."""
        return Board()


ACTIVITY = Cheese()
