"""What can be asked of a SWOT board."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.model.command import ActivityCommand, Command

Quadrant = Literal["strengths", "weaknesses", "opportunities", "threats"]
QUADRANTS: tuple[Quadrant, ...] = ("strengths", "weaknesses", "opportunities", "threats")

NOTE_LIMIT = 200
TITLE_LIMIT = 80
BOARD_LIMIT = 1500
OWN_LIMIT = 50
SUGGESTIONS_LIMIT = 200

Id = Annotated[str, Field(min_length=1, max_length=40)]
# Longer than the limit on purpose: the rules answer with the limit in a sentence.
Text = Annotated[str, Field(max_length=100_000)]
Suggested = Annotated[tuple[Id, ...], Field(min_length=2, max_length=BOARD_LIMIT)]


class AddNote(ActivityCommand):
    """Write a note; its id becomes the command's."""

    type: Literal["swot.note.add"] = "swot.note.add"
    quadrant: Quadrant
    text: Text


class EditNote(ActivityCommand):
    """Change the words of an own note."""

    type: Literal["swot.note.edit"] = "swot.note.edit"
    note: Id
    text: Text


class MoveNote(ActivityCommand):
    """Bring a note to another quadrant: its writer, or the trainer once notes are read."""

    type: Literal["swot.note.move"] = "swot.note.move"
    note: Id
    quadrant: Quadrant


class WithdrawNote(ActivityCommand):
    """Take back an own note."""

    type: Literal["swot.note.withdraw"] = "swot.note.withdraw"
    note: Id


class HideNote(ActivityCommand):
    """Take a note from the screens, or show it again (trainer)."""

    type: Literal["swot.note.hide"] = "swot.note.hide"
    note: Id
    hidden: bool


class MakeGroup(ActivityCommand):
    """Put cards of one quadrant together; whole groups may be among them."""

    type: Literal["swot.group.make"] = "swot.group.make"
    notes: Annotated[tuple[Id, ...], Field(min_length=1, max_length=200)]


class SplitGroup(ActivityCommand):
    """Take a group apart."""

    type: Literal["swot.group.split"] = "swot.group.split"
    group: Id


class ReleaseNote(ActivityCommand):
    """Take one note out of its group."""

    type: Literal["swot.group.release"] = "swot.group.release"
    note: Id


class RenameGroup(ActivityCommand):
    """Give a group a title."""

    type: Literal["swot.group.rename"] = "swot.group.rename"
    group: Id
    title: Text


class UndoGrouping(ActivityCommand):
    """Take back the last step of grouping: the trainer any, a participant their own."""

    type: Literal["swot.group.undo"] = "swot.group.undo"


class AcceptSuggestions(ActivityCommand):
    """Put cards together as was suggested, for one suggestion or many at once (trainer)."""

    type: Literal["swot.suggestions.accept"] = "swot.suggestions.accept"
    groups: Annotated[tuple[Suggested, ...], Field(min_length=1, max_length=SUGGESTIONS_LIMIT)]


class DismissSuggestion(ActivityCommand):
    """Have these notes not suggested together any more (trainer)."""

    type: Literal["swot.suggestion.dismiss"] = "swot.suggestion.dismiss"
    notes: Suggested


class PlaceDot(ActivityCommand):
    """Give one dot to a card (a note, or any note of a group)."""

    type: Literal["swot.dot.place"] = "swot.dot.place"
    note: Id


class TakeDot(ActivityCommand):
    """Take one own dot back from a card."""

    type: Literal["swot.dot.take"] = "swot.dot.take"
    note: Id


COMMANDS: tuple[type[Command], ...] = (
    AddNote,
    EditNote,
    MoveNote,
    WithdrawNote,
    HideNote,
    MakeGroup,
    SplitGroup,
    ReleaseNote,
    RenameGroup,
    UndoGrouping,
    AcceptSuggestions,
    DismissSuggestion,
    PlaceDot,
    TakeDot,
)
