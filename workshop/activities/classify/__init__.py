"""Classify: sort incidents as process or knowledge, name their source, see how far we agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.classify.commands import COMMANDS
from workshop.activities.classify.editing import completed, used
from workshop.activities.classify.events import EVENTS
from workshop.activities.classify.overview import given, quote
from workshop.activities.classify.rehearsal import rehearse
from workshop.activities.classify.rules import decide
from workshop.activities.classify.setup import Setup
from workshop.activities.classify.sorting import Sorting, evolve, forget
from workshop.activities.classify.view import mine, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (Phase("sort"), Phase("agreement"), Phase("studies"), Phase("sources"))


class Classify:
    """A set of incidents that everybody sorts alone."""

    kind = "classify"
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
        """Return the phases of every sorting."""
        return PHASES

    def begin(self, setup: Mapping[str, Any]) -> Sorting:  # noqa: ARG002
        """Return no choices yet."""
        return Sorting()


ACTIVITY = Classify()
