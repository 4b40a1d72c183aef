"""What a SWOT board looks like: to the room, and to one participant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities import dots
from workshop.activities.swot import tables
from workshop.activities.swot.commands import QUADRANTS
from workshop.activities.swot.rules import READABLE, budget
from workshop.activities.swot.suggesting import suggested

if TYPE_CHECKING:
    from workshop.activities.swot.board import Board
    from workshop.model.activity import Json, Scene
    from workshop.model.actor import Audience

ASSIGNMENT = ("number", "subject", "about", "story", "remark", "dots", "quadrants")
RANKED = ("discuss", "background")


def view(scene: Scene, audience: Audience) -> Json:
    """Return the board for an audience.

    Until the phase "read" there are only counts; dots are counted for nobody before "discuss".
    Shape: {assignment: {...}, count: {quadrant: int}, writers: int, notes?: {id: {q, text, rank,
    hidden?, simulated?, table?}}, hidden?: {id: true}, groups?: {id: {title, notes: {id: order}}},
    undo?: true, suggestions?: {id: {quadrant, kind, title, cards: {card id: order}}}, voted?: int,
    tally?: {card id: dots}, by_table?: {card id: {table: dots}}, differing?: {card id: rank},
    scribed?: {table: people}, example?, background?}.
    """
    board: Board = scene.state
    seen: Json = {
        "assignment": {key: scene.setup[key] for key in ASSIGNMENT if key in scene.setup},
        "count": _counts(board),
        "writers": len({note.by for note in board.notes.values()}),
    }
    if scene.phase == "example":
        seen["example"] = scene.setup["example"]
    if scene.phase == "background":
        seen["background"] = scene.setup["background"]
    if scene.phase in READABLE:
        seen |= _read(scene, board, audience)
    if scene.phase == "vote" and audience != "participant":
        seen["voted"] = sum(1 for own in board.dots.values() if own)
    if scene.phase in RANKED:
        seen["tally"] = _tally(board)
        seen |= _of_tables(board)
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own notes and dots.

    Shape: {notes: {id: {q, text}}, dots: {id: n}, budget?: dots of a whole table, undo?}.
    """
    board: Board = scene.state
    own: Json = {
        "notes": {
            note.id: {"q": note.quadrant, "text": note.text}
            for note in board.notes.values()
            if note.by == participant
        },
        "dots": dict(board.dots.get(participant, {})),
    }
    if scene.people > 1:
        own["budget"] = budget(scene)
    if board.history and board.history[-1].by == participant:
        own["undo"] = True
    return own


def _counts(board: Board) -> dict[str, int]:
    counts: dict[str, int] = dict.fromkeys(QUADRANTS, 0)
    for note in board.notes.values():
        counts[note.quadrant] += 1
    return counts


def _read(scene: Scene, board: Board, audience: Audience) -> Json:
    notes: dict[str, Any] = {}
    # By their random ids: the order of writing would tell who was quick.
    for _, note in sorted(board.notes.items()):
        if note.hidden and audience != "trainer":
            continue
        shown: Json = {"q": note.quadrant, "text": note.text, "rank": note.rank}
        if note.hidden:
            shown["hidden"] = True
        if note.by in scene.simulated:
            shown["simulated"] = True
        if note.table is not None:
            shown["table"] = note.table
        notes[note.id] = shown
    seen: Json = {"notes": notes, "groups": _groups(board, audience)}
    hidden = {key: True for key in sorted(board.notes) if board.notes[key].hidden}
    if hidden:
        seen["hidden"] = hidden
    if audience == "trainer" and scene.phase == "group":
        if board.history:
            seen["undo"] = True
        if suggestions := suggested(board):
            seen["suggestions"] = suggestions
    return seen


def _groups(board: Board, audience: Audience) -> Json:
    groups: Json = {}
    for group in board.groups.values():
        shown = [n for n in group.notes if audience == "trainer" or not board.notes[n].hidden]
        groups[group.id] = {
            "title": group.title,
            "notes": {note: order for order, note in enumerate(shown)},
        }
    return groups


def _tally(board: Board) -> dict[str, int]:
    """Return the dots of each card that has any: of a group under the group's id."""
    counts = dots.tally(board.dots)
    totals = {card: dots.total(counts, notes) for card, notes in board.cards().items()}
    return {card: n for card, n in totals.items() if n}


def _of_tables(board: Board) -> Json:
    """Return what tables gave, once they came together: who sat where is in no other view."""
    if not board.seats:
        return {}
    counts = tables.by_table(board, board.cards())
    ranked = {card: rank for rank, card in enumerate(tables.differing(counts))}
    return {"by_table": counts, "differing": ranked, "scribed": dict(board.people)}
