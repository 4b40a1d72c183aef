"""Who wrote or voted, and the words of a card: for the trainer's overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.activities.swot.rules import READABLE, VOTING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from workshop.activities.swot.board import Board
    from workshop.model.activity import Scene


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who has given what this phase asks of everybody; None when it asks nothing."""
    board: Board = scene.state
    if scene.phase == "write":
        return {note.by for note in board.notes.values()}
    if scene.phase in VOTING:
        return {participant for participant, own in board.dots.items() if own}
    return None


def quote(scene: Scene, thing: str) -> str | None:
    """Return the words of a thing that all may see now, or None."""
    board: Board = scene.state
    if scene.phase not in READABLE:
        return None
    if thing in board.groups:
        shown = [board.notes[note] for note in board.groups[thing].notes]
        visible = [note.text for note in shown if not note.hidden]
        return board.groups[thing].title or next(iter(visible), None)
    note = board.visible().get(thing)
    return None if note is None else note.text
