"""Cards of a board that may belong together: for the trainer, who decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING

from workshop.activities.swot.commands import QUADRANTS, TITLE_LIMIT
from workshop.similar.suggestion import Suggestion, suggestions
from workshop.similar.title import title

if TYPE_CHECKING:
    from workshop.activities.swot.board import Board, Group, Note
    from workshop.model.activity import Json


def suggested(board: Board) -> Json:
    """Return what may belong together, of notes that are not hidden and not yet together.

    Shape: {id: {quadrant, kind: "same" | "alike", title, cards: {note or group id: order}}}. An id
    tells which notes they are, so that a suggestion stays itself while the rest of the board moves.
    """
    visible = board.visible()
    quadrants: dict[str, list[Note]] = {quadrant: [] for quadrant in QUADRANTS}
    for note in visible.values():
        quadrants[note.quadrant].append(note)
    groups: dict[str, list[tuple[str, ...]]] = {quadrant: [] for quadrant in QUADRANTS}
    group_of = {note: group for group in board.groups.values() for note in group.notes}
    for group in board.groups.values():
        shown = tuple(note for note in group.notes if note in visible)
        if shown:
            groups[visible[shown[0]].quadrant].append(shown)
    return {
        _id(found): {"quadrant": quadrant, **_shown(board, found, group_of)}
        for quadrant, notes in quadrants.items()
        for found in suggestions(
            tuple((note.id, note.text) for note in notes), tuple(groups[quadrant])
        )
        if not is_dismissed(board, found.texts)
    }


def is_dismissed(board: Board, notes: Sequence[str]) -> bool:
    """Tell whether the trainer did not want notes together; one more note makes it another case."""
    return any(gone.issuperset(notes) for gone in board.dismissed)


def name_for(board: Board, notes: Sequence[str]) -> str:
    """Return a title for the group of some notes: the words they share, or "".

    Where all wrote the very same, what they wrote.
    """
    texts = tuple(board.notes[note].text for note in sorted(notes))
    same = len({text.casefold() for text in texts}) == 1
    name = texts[0] if same and len(texts[0]) <= TITLE_LIMIT else title(texts)
    return name if len(name) <= TITLE_LIMIT else ""


def _id(found: Suggestion) -> str:
    return blake2b("\n".join(found.texts).encode(), digest_size=8).hexdigest()


def _shown(board: Board, found: Suggestion, group_of: Mapping[str, Group]) -> Json:
    cards: dict[str, int] = {}
    named = ""
    for note in found.texts:
        group = group_of.get(note)
        cards.setdefault(note if group is None else group.id, len(cards))
        named = named or ("" if group is None else group.title)
    return {"kind": found.kind, "title": named or name_for(board, found.texts), "cards": cards}
