"""Statements: everybody says alone how far they agree, then the room sees where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.statements.answers import Answers, evolve, forget
from workshop.activities.statements.commands import COMMANDS
from workshop.activities.statements.editing import completed, used
from workshop.activities.statements.events import EVENTS
from workshop.activities.statements.overview import given, quote
from workshop.activities.statements.rehearsal import rehearse
from workshop.activities.statements.rules import decide
from workshop.activities.statements.setup import Setup
from workshop.activities.statements.view import mine, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST = (Phase("answer"), Phase("results"))
AGAIN = (Phase("answer"), Phase("shift"))


class Statements:
    """A set of statements on a scale of five; asked again later, the shift of the room."""

    kind = "statements"
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
        """Return the phases: what is asked again ends in the shift."""
        return AGAIN if "repeats" in setup else FIRST

    def begin(self, setup: Mapping[str, Any]) -> Answers:  # noqa: ARG002
        """Return no answers yet."""
        return Answers()


ACTIVITY = Statements()
