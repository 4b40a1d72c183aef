"""What can be asked of a strategy: the trainer picks and chooses, everybody scores and writes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.activities.swot.commands import NOTE_LIMIT, Quadrant
from workshop.model.command import ActivityCommand, Command

FieldName = Literal[
    "goal", "action", "owner", "means", "milestone", "measure", "risk", "evaluation"
]
FIELDS: tuple[FieldName, ...] = (
    "goal",
    "action",
    "owner",
    "means",
    "milestone",
    "measure",
    "risk",
    "evaluation",
)
Status = Literal["proposed", "chosen", "dropped"]

CARD_LIMIT = NOTE_LIMIT
PER_QUADRANT = 5
WORST, BEST = -2, 2
# Two cards and the question around them.
FOCUS_LIMIT = 600
FOCUSES_LIMIT = 60
OWN_FOCUSES_LIMIT = 5
CHOSEN_LIMIT = 5
FIELD_LIMIT = 300
SHEETS_LIMIT = 30
OWN_SHEETS_LIMIT = 5

Id = Annotated[str, Field(min_length=1, max_length=64)]
PairId = Annotated[str, Field(min_length=3, max_length=129)]
# Longer than the limit on purpose: the rules answer with the limit in a sentence.
Text = Annotated[str, Field(max_length=100_000)]


class AddCard(ActivityCommand):
    """Type a card that the board does not have (trainer); its id becomes the command's."""

    type: Literal["strategy.card.add"] = "strategy.card.add"
    quadrant: Quadrant
    text: Text


class TakeCard(ActivityCommand):
    """Take one more card of the board along (trainer)."""

    type: Literal["strategy.card.take"] = "strategy.card.take"
    card: Id


class EditCard(ActivityCommand):
    """Put a card in other words, here and not on the board (trainer)."""

    type: Literal["strategy.card.edit"] = "strategy.card.edit"
    card: Id
    text: Text


class DropCard(ActivityCommand):
    """Leave a card out after all (trainer)."""

    type: Literal["strategy.card.drop"] = "strategy.card.drop"
    card: Id


class ScorePair(ActivityCommand):
    """Say from -2 (hinders a lot) to 2 (helps a lot) what one card does for another.

    The bounds are the rules' to refuse, with a sentence.
    """

    type: Literal["strategy.score"] = "strategy.score"
    pair: PairId
    score: Annotated[int, Field(strict=True)]


class ProposeFocus(ActivityCommand):
    """Propose a focal point, about a pair or about none; a trainer's is chosen at once."""

    type: Literal["strategy.focus.propose"] = "strategy.focus.propose"
    text: Text
    pair: PairId | None = None


class EditFocus(ActivityCommand):
    """Put a focal point in other words (trainer)."""

    type: Literal["strategy.focus.edit"] = "strategy.focus.edit"
    focus: Id
    text: Text


class DecideFocus(ActivityCommand):
    """Choose a focal point, put it back among the proposals, or drop it (trainer)."""

    type: Literal["strategy.focus.decide"] = "strategy.focus.decide"
    focus: Id
    status: Status


class StartSheet(ActivityCommand):
    """Begin a project sheet for a focal point; its id becomes the command's."""

    type: Literal["strategy.sheet.start"] = "strategy.sheet.start"
    focus: Id


class WriteField(ActivityCommand):
    """Fill in one field of a sheet; `seen` is the version of the field that was read before."""

    type: Literal["strategy.sheet.write"] = "strategy.sheet.write"
    sheet: Id
    field: FieldName
    text: Text
    seen: Annotated[int, Field(strict=True, ge=0)] = 0


class HideSheet(ActivityCommand):
    """Take a sheet from the screens, or show it again (trainer)."""

    type: Literal["strategy.sheet.hide"] = "strategy.sheet.hide"
    sheet: Id
    hidden: bool


class ShowSheet(ActivityCommand):
    """Bring one sheet to the projector, or none: then it shows all in short (trainer)."""

    type: Literal["strategy.sheet.show"] = "strategy.sheet.show"
    sheet: Id | None = None


COMMANDS: tuple[type[Command], ...] = (
    AddCard,
    TakeCard,
    EditCard,
    DropCard,
    ScorePair,
    ProposeFocus,
    EditFocus,
    DecideFocus,
    StartSheet,
    WriteField,
    HideSheet,
    ShowSheet,
)
