"""What simulated participants do on a SWOT board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.activities import dots
from workshop.activities.swot.commands import QUADRANTS
from workshop.activities.swot.rules import budget

if TYPE_CHECKING:
    from random import Random

    from workshop.activities.swot.board import Board
    from workshop.model.activity import Json, Scene

NOTES_EACH = 3
GROUPS_EACH = 1
WORD = 6


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    board: Board = scene.state
    if scene.phase == "write":
        return _write(scene, board, participant, random)
    if scene.phase == "group":
        return _group(board, participant)
    if scene.phase == "vote":
        return _vote(scene, board, participant, random)
    return None


def _write(scene: Scene, board: Board, participant: str, random: Random) -> Json | None:
    written = {note.text for note in board.notes.values()}
    if sum(note.by == participant for note in board.notes.values()) >= NOTES_EACH:
        return None
    texts = [
        (quadrant, text)
        for quadrant in QUADRANTS
        for text in scene.setup.get("rehearsal", {}).get(quadrant, ())
        if text not in written
    ]
    if not texts:
        return None
    quadrant, text = random.choice(texts)
    return {"type": "swot.note.add", "quadrant": quadrant, "text": text}


def _group(board: Board, participant: str) -> Json | None:
    if sum(undo.by == participant for undo in board.history) >= GROUPS_EACH:
        return None
    alone = [note for note in board.visible().values() if board.group_of(note.id) is None]
    for index, first in enumerate(alone):
        for second in alone[index + 1 :]:
            if first.quadrant == second.quadrant and _words(first.text) & _words(second.text):
                return {"type": "swot.group.make", "notes": [first.id, second.id]}
    return None


def _words(text: str) -> set[str]:
    words = (word.strip(".,;:!?()'\"").casefold() for word in text.split())
    return {word for word in words if len(word) >= WORD}


def _vote(scene: Scene, board: Board, participant: str, random: Random) -> Json | None:
    notes = sorted(board.visible())
    if not notes or dots.spent(board.dots, participant) >= budget(scene):
        return None
    # Some cards are liked by many, so that the ranking has a top.
    return {"type": "swot.dot.place", "note": notes[int(len(notes) * random.random() ** 2)]}
