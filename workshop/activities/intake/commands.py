"""What can be asked of an intake form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from workshop.model.command import ActivityCommand, Command

LIMITS: Mapping[str, int] = {"text": 140, "when": 40}
"""kind of question -> characters of an answer in words"""
MOST_QUESTIONS = 12
MOST_OPTIONS = 7
LONGEST = 600
"""seconds that one question can be said to have taken"""

Id = Annotated[str, Field(min_length=1, max_length=64)]
# Longer than the limit on purpose: the rules answer with the limit in a sentence.
Text = Annotated[str, Field(max_length=100_000)]
Picks = Annotated[tuple[Id, ...], Field(max_length=MOST_OPTIONS)]
Seconds = Annotated[int, Field(strict=True, ge=0, le=86_400)]


class SendForm(ActivityCommand):
    """Hand in the form of somebody who does not exist, or hand it in anew.

    Shapes: picks {question: options}, texts {question: words}, seconds {question: time spent on
    it}. A question without an answer is left out.
    """

    type: Literal["intake.form.send"] = "intake.form.send"
    picks: Annotated[dict[Id, Picks], Field(max_length=MOST_QUESTIONS)]
    texts: Annotated[dict[Id, Text], Field(max_length=MOST_QUESTIONS)]
    seconds: Annotated[dict[Id, Seconds], Field(max_length=MOST_QUESTIONS)]


class HideAnswer(ActivityCommand):
    """Take an answer in words from the screens, or show it again (trainer)."""

    type: Literal["intake.answer.hide"] = "intake.answer.hide"
    answer: Id
    hidden: bool


class ChooseDrop(ActivityCommand):
    """Say which question one would drop; without one: none of them."""

    type: Literal["intake.drop.choose"] = "intake.drop.choose"
    question: Id | None = None


COMMANDS: tuple[type[Command], ...] = (SendForm, HideAnswer, ChooseDrop)
