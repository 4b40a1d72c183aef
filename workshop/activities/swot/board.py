"""The board: notes, groups and dots, and how each event changes them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from workshop.activities import dots
from workshop.activities.swot import events

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from workshop.activities.swot.commands import Quadrant
    from workshop.model.event import Event

HISTORY = 100


@dataclass(frozen=True, slots=True)
class Note:
    """A note; `rank` orders the late ones, early ones all have 0 so that order tells no writer.

    `table` is where it was written, once the tables came together.
    """

    id: str
    quadrant: Quadrant
    text: str
    by: str
    rank: int
    hidden: bool = False
    table: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Notes of one quadrant that belong together, at least two."""

    id: str
    title: str
    notes: tuple[str, ...]


Groups = dict[str, Group]


@dataclass(frozen=True, slots=True)
class Undo:
    """The groups as they were before somebody changed them."""

    by: str
    groups: Groups


@dataclass(frozen=True, slots=True)
class Board:
    """All that one SWOT board holds.

    Once tables came together: `seats` is who voted at which table, `people` for how many one phone
    voted at a table.
    """

    notes: Mapping[str, Note] = field(default_factory=dict)
    groups: Groups = field(default_factory=dict)
    dots: dots.Dots = field(default_factory=dict)
    history: tuple[Undo, ...] = ()
    late: int = 0
    dismissed: tuple[frozenset[str], ...] = ()
    seats: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, int] = field(default_factory=dict)

    def group_of(self, note: str) -> Group | None:
        """Return the group a note is in, if any."""
        return next((g for g in self.groups.values() if note in g.notes), None)

    def card_of(self, note: str) -> tuple[str, ...]:
        """Return all notes of the card (a note alone, or a whole group) that a note is on."""
        group = self.group_of(note)
        return (note,) if group is None else group.notes

    def cards(self) -> dict[str, tuple[str, ...]]:
        """Return the notes of every card: of a group under the group's id."""
        grouped = {note for group in self.groups.values() for note in group.notes}
        alone = {note: (note,) for note in sorted(self.notes) if note not in grouped}
        return {**alone, **{group.id: group.notes for group in self.groups.values()}}

    def visible(self) -> dict[str, Note]:
        """Return the notes that are not hidden."""
        return {key: note for key, note in self.notes.items() if not note.hidden}


def evolve(board: Board, event: Event) -> Board:
    """Return the board after an event."""
    match event:
        case events.NoteAdded():
            rank = 0 if event.early else board.late + 1
            note = Note(event.note, event.quadrant, event.text, event.by, rank)
            late = max(board.late, rank)
            return replace(board, notes={**board.notes, note.id: note}, late=late)
        case events.NoteEdited():
            return _with_note(board, replace(board.notes[event.note], text=event.text))
        case events.NoteMoved():
            moved = _with_note(board, replace(board.notes[event.note], quadrant=event.quadrant))
            return _ungrouped(moved, {event.note})
        case events.NoteWithdrawn():
            return _without_notes(board, {event.note})
        case events.NoteHidden():
            shown = _with_note(board, replace(board.notes[event.note], hidden=event.hidden))
            kept = dots.hand_back(board.dots, {event.note}) if event.hidden else board.dots
            return replace(shown, dots=kept)
        case events.GroupMade():
            rest = _released(board.groups, set(event.notes))
            group = Group(event.group, event.title, event.notes)
            return _regrouped(board, event.by, {**rest, group.id: group})
        case events.GroupSplit():
            groups = {key: g for key, g in board.groups.items() if key != event.group}
            return _regrouped(board, event.by, groups)
        case events.NoteReleased():
            return _regrouped(board, event.by, _released(board.groups, {event.note}))
        case events.GroupRenamed():
            group = replace(board.groups[event.group], title=event.title)
            return _regrouped(board, event.by, {**board.groups, group.id: group})
        case events.GroupsMade():
            rest = _released(board.groups, {note for made in event.groups for note in made.notes})
            fresh = {m.group: Group(m.group, m.title, m.notes) for m in event.groups}
            return _regrouped(board, event.by, {**rest, **fresh})
        case events.SuggestionDismissed():
            return replace(board, dismissed=(*board.dismissed, frozenset(event.notes)))
        case events.GroupingUndone():
            return _undone(board)
        case events.DotPlaced():
            return replace(board, dots=dots.place(board.dots, event.participant, event.note))
        case events.DotTaken():
            return replace(board, dots=dots.take(board.dots, event.participant, event.note))
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def forget(board: Board, participants: AbstractSet[str]) -> Board:
    """Return the board without the notes and dots of some participants."""
    theirs = {key for key, note in board.notes.items() if note.by in participants}
    left = _without_notes(replace(board, dots=dots.without(board.dots, participants)), theirs)
    history = tuple(undo for undo in left.history if undo.by not in participants)
    return replace(left, history=history)


def _with_note(board: Board, note: Note) -> Board:
    return replace(board, notes={**board.notes, note.id: note})


def _without_notes(board: Board, gone: AbstractSet[str]) -> Board:
    left = replace(
        board,
        notes={key: note for key, note in board.notes.items() if key not in gone},
        dots=dots.hand_back(board.dots, gone),
    )
    return _ungrouped(left, gone)


def _ungrouped(board: Board, notes: AbstractSet[str]) -> Board:
    """Take notes that are gone, or now of another quadrant, out of all groups, undone ones too."""
    return replace(
        board,
        groups=_released(board.groups, notes),
        history=tuple(replace(u, groups=_released(u.groups, notes)) for u in board.history),
    )


def _released(groups: Groups, notes: AbstractSet[str]) -> Groups:
    """Return the groups without some notes; a group of fewer than two is none."""
    if not any(notes & set(group.notes) for group in groups.values()):
        return groups
    smaller = (
        replace(g, notes=tuple(n for n in g.notes if n not in notes)) for g in groups.values()
    )
    return {group.id: group for group in smaller if len(group.notes) > 1}


def _regrouped(board: Board, by: str, groups: Groups) -> Board:
    history = (*board.history, Undo(by, board.groups))[-HISTORY:]
    return replace(board, groups=groups, history=history)


def _undone(board: Board) -> Board:
    *history, last = board.history
    return replace(board, groups=last.groups, history=tuple(history))
