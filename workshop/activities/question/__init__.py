"""Question: the room answers in words, sentences, ratings, or intentions kept to oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.question.answers import Answers, evolve, forget
from workshop.activities.question.commands import COMMANDS
from workshop.activities.question.editing import completed, used
from workshop.activities.question.events import EVENTS
from workshop.activities.question.overview import given, quote
from workshop.activities.question.rehearsal import rehearse
from workshop.activities.question.rules import decide
from workshop.activities.question.setup import Setup
from workshop.activities.question.view import mine, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (Phase("ask"), Phase("show"))


class Question:
    """One question, in one of four forms."""

    kind = "question"
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
        """Return the phases of every form."""
        return PHASES

    def begin(self, setup: Mapping[str, Any]) -> Answers:  # noqa: ARG002
        """Return no answers yet."""
        return Answers()


ACTIVITY = Question()
