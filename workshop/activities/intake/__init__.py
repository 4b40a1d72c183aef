"""Intake: the room fills in a form as patients who do not exist, then judges the form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.intake.commands import COMMANDS
from workshop.activities.intake.editing import completed
from workshop.activities.intake.events import EVENTS
from workshop.activities.intake.forms import Forms, evolve, forget
from workshop.activities.intake.rehearsal import rehearse
from workshop.activities.intake.rules import decide
from workshop.activities.intake.setup import Setup
from workshop.activities.intake.view import given, mine, quote, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (Phase("fill"), Phase("results"), Phase("drop"), Phase("verdict"))


class Intake:
    """A working intake form, and what the room thinks of it."""

    kind = "intake"
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
        """Return the phases of every form."""
        return PHASES

    def begin(self, setup: Mapping[str, Any]) -> Forms:  # noqa: ARG002
        """Return no forms yet."""
        return Forms()


ACTIVITY = Intake()
