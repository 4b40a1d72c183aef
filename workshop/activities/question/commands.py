"""What can be asked of a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from workshop.model.command import ActivityCommand, Command

LIMITS: Mapping[str, int] = {"words": 30, "text": 200, "keep": 200}
"""form -> characters of one answer"""
ROOM_LIMIT = 1500

LEAST = 1
MOST = 5

Id = Annotated[str, Field(min_length=1, max_length=64)]
# Longer than the limit on purpose: the rules answer with the limit in a sentence.
Text = Annotated[str, Field(max_length=100_000)]


class AddAnswer(ActivityCommand):
    """Give an answer; its id becomes the command's."""

    type: Literal["question.answer.add"] = "question.answer.add"
    text: Text


class EditAnswer(ActivityCommand):
    """Change the words of an own answer."""

    type: Literal["question.answer.edit"] = "question.answer.edit"
    answer: Id
    text: Text


class WithdrawAnswer(ActivityCommand):
    """Take back an own answer."""

    type: Literal["question.answer.withdraw"] = "question.answer.withdraw"
    answer: Id


class ShareAnswer(ActivityCommand):
    """Share an own answer that is kept to oneself with the room, or keep it again."""

    type: Literal["question.answer.share"] = "question.answer.share"
    answer: Id
    shared: bool


class HideAnswer(ActivityCommand):
    """Take an answer from the screens, or show it again (trainer)."""

    type: Literal["question.answer.hide"] = "question.answer.hide"
    answer: Id
    hidden: bool


class HideWord(ActivityCommand):
    """Take a word from the cloud, in all its spellings, or show it again (trainer)."""

    type: Literal["question.word.hide"] = "question.word.hide"
    word: Id
    hidden: bool


class Rate(ActivityCommand):
    """Rate a quick question from 1 to 5, or change that.

    The bounds are the rules' to refuse, with a sentence.
    """

    type: Literal["question.rate"] = "question.rate"
    quick: Id
    value: Annotated[int, Field(strict=True)]


COMMANDS: tuple[type[Command], ...] = (
    AddAnswer,
    EditAnswer,
    WithdrawAnswer,
    ShareAnswer,
    HideAnswer,
    HideWord,
    Rate,
)
