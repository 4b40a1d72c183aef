"""What may happen on a SWOT board, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid5

from workshop.activities import dots
from workshop.activities.swot import commands, events
from workshop.activities.swot.suggesting import is_dismissed, name_for
from workshop.model.refusals import Refused
from workshop.model.text import checked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop.activities.swot.board import Board, Group, Note
    from workshop.model.activity import Scene
    from workshop.model.actor import Actor
    from workshop.model.command import Command
    from workshop.model.event import Event

WRITING = ("write", "read", "group")
GROUPING = ("group",)
VOTING = ("vote",)
# Before notes are read, nobody but their writer can touch them: not even the trainer knows them.
READABLE = ("read", "group", "vote", "discuss", "background")


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen on the board, or raise Refused."""
    board: Board = scene.state
    match command:
        case commands.AddNote():
            return _add(scene, command, actor)
        case commands.EditNote():
            note = _own_note(scene, command.note, actor)
            text = checked(command.text, commands.NOTE_LIMIT)
            edited = events.NoteEdited(step=scene.step, note=note.id, text=text)
            return () if text == note.text else (edited,)
        case commands.MoveNote():
            return _move(scene, command, actor)
        case commands.WithdrawNote():
            note = _own_note(scene, command.note, actor)
            return (events.NoteWithdrawn(step=scene.step, note=note.id),)
        case commands.HideNote():
            _require_trainer(actor)
            _require_phase(scene, READABLE)
            note = _note(board, command.note)
            if note.hidden == command.hidden:
                return ()
            return (events.NoteHidden(step=scene.step, note=note.id, hidden=command.hidden),)
        case commands.MakeGroup():
            return _group(scene, command, actor)
        case commands.SplitGroup():
            _require_phase(scene, GROUPING)
            group = _group_named(board, command.group)
            return (events.GroupSplit(step=scene.step, group=group.id, by=actor.id),)
        case commands.ReleaseNote():
            _require_phase(scene, GROUPING)
            if board.group_of(_visible_note(board, command.note).id) is None:
                raise Refused("group-unknown")
            return (events.NoteReleased(step=scene.step, note=command.note, by=actor.id),)
        case commands.RenameGroup():
            _require_phase(scene, GROUPING)
            group = _group_named(board, command.group)
            title = checked(command.title, commands.TITLE_LIMIT)
            renamed = events.GroupRenamed(step=scene.step, group=group.id, title=title, by=actor.id)
            return () if title == group.title else (renamed,)
        case commands.UndoGrouping():
            return _undo(scene, actor)
        case commands.AcceptSuggestions():
            return _accept(scene, command, actor)
        case commands.DismissSuggestion():
            return _dismiss(scene, command, actor)
        case commands.PlaceDot():
            return _place_dot(scene, command, actor)
        case commands.TakeDot():
            return _take_dot(scene, command, actor)
        case _:
            raise Refused("command-unknown")


def budget(scene: Scene) -> int:
    """Return how many dots a phone has: for each person that it votes for, as many."""
    dots_each: int = scene.setup["dots"]
    return dots_each * scene.people


def _require_phase(scene: Scene, phases: tuple[str, ...]) -> None:
    if scene.phase not in phases:
        raise Refused("wrong-phase")


def _require_trainer(actor: Actor) -> None:
    if not actor.is_trainer:
        raise Refused("trainer-only")


def _note(board: Board, note: str) -> Note:
    try:
        return board.notes[note]
    except KeyError:
        raise Refused("note-unknown") from None


def _visible_note(board: Board, note: str) -> Note:
    found = _note(board, note)
    if found.hidden:
        raise Refused("note-unknown")
    return found


def _own_note(scene: Scene, note: str, actor: Actor) -> Note:
    found = _note(scene.state, note)
    if found.by != actor.id:
        raise Refused("note-not-yours")
    _require_phase(scene, WRITING)
    return found


def _group_named(board: Board, group: str) -> Group:
    try:
        return board.groups[group]
    except KeyError:
        raise Refused("group-unknown") from None


def _add(scene: Scene, command: commands.AddNote, actor: Actor) -> Sequence[Event]:
    board: Board = scene.state
    _require_phase(scene, READABLE[:2] if actor.is_trainer else WRITING)
    text = checked(command.text, commands.NOTE_LIMIT)
    if len(board.notes) >= commands.BOARD_LIMIT:
        raise Refused("notes-too-many", limit=commands.BOARD_LIMIT)
    if sum(note.by == actor.id for note in board.notes.values()) >= commands.OWN_LIMIT:
        raise Refused("notes-too-many", limit=commands.OWN_LIMIT)
    added = events.NoteAdded(
        step=scene.step,
        note=str(command.id),
        quadrant=command.quadrant,
        text=text,
        by=actor.id,
        early=scene.phase == "write",
    )
    return (added,)


def _move(scene: Scene, command: commands.MoveNote, actor: Actor) -> Sequence[Event]:
    if actor.is_trainer:
        _require_phase(scene, READABLE[:2])
        note = _note(scene.state, command.note)
    else:
        note = _own_note(scene, command.note, actor)
    if note.quadrant == command.quadrant:
        return ()
    return (events.NoteMoved(step=scene.step, note=note.id, quadrant=command.quadrant),)


def _group(scene: Scene, command: commands.MakeGroup, actor: Actor) -> Sequence[Event]:
    _require_phase(scene, GROUPING)
    notes, title = _together(scene.state, command.notes)
    made = events.GroupMade(
        step=scene.step, group=str(command.id), notes=notes, title=title, by=actor.id
    )
    return (made,)


def _together(board: Board, asked: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Return the notes of the cards that some notes are on, and the title of the largest group."""
    chosen: dict[str, None] = {}
    for note in asked:
        chosen.update(dict.fromkeys(board.card_of(_visible_note(board, note).id)))
    if len({board.notes[note].quadrant for note in chosen}) > 1:
        raise Refused("group-mixed")
    cards = {board.card_of(note) for note in chosen}
    if len(cards) < 2:  # noqa: PLR2004 - two cards make a group
        raise Refused("group-too-small")
    merged = [g for g in (board.group_of(card[0]) for card in cards) if g is not None and g.title]
    title = max(merged, key=lambda g: (len(g.notes), g.id)).title if merged else ""
    return tuple(chosen), title


def _accept(scene: Scene, command: commands.AcceptSuggestions, actor: Actor) -> Sequence[Event]:
    """Make the groups that can still be made; refuse only when none can."""
    board: Board = scene.state
    _require_trainer(actor)
    _require_phase(scene, GROUPING)
    made: list[events.Made] = []
    taken: set[str] = set()
    reason = Refused("group-too-small")
    for number, asked in enumerate(command.groups):
        try:
            notes, title = _together(board, asked)
        except Refused as refused:
            # Somebody grouped, hid or withdrew in the meantime; the others still hold.
            reason = refused
            continue
        if taken.isdisjoint(notes):
            taken.update(notes)
            id_ = str(uuid5(command.id, str(number)))
            title = title or name_for(board, notes)
            made.append(events.Made(group=id_, notes=notes, title=title))
    if not made:
        raise reason
    return (events.GroupsMade(step=scene.step, groups=tuple(made), by=actor.id),)


def _dismiss(scene: Scene, command: commands.DismissSuggestion, actor: Actor) -> Sequence[Event]:
    board: Board = scene.state
    _require_trainer(actor)
    _require_phase(scene, GROUPING)
    notes = tuple(dict.fromkeys(_visible_note(board, note).id for note in command.notes))
    if is_dismissed(board, notes):
        return ()
    return (events.SuggestionDismissed(step=scene.step, notes=notes),)


def _undo(scene: Scene, actor: Actor) -> Sequence[Event]:
    board: Board = scene.state
    _require_phase(scene, GROUPING)
    if not board.history or not (actor.is_trainer or board.history[-1].by == actor.id):
        raise Refused("nothing-to-undo")
    return (events.GroupingUndone(step=scene.step),)


def _place_dot(scene: Scene, command: commands.PlaceDot, actor: Actor) -> Sequence[Event]:
    board: Board = scene.state
    if actor.is_trainer:
        raise Refused("participant-only")
    _require_phase(scene, VOTING)
    note = _visible_note(board, command.note)
    if dots.spent(board.dots, actor.id) >= budget(scene):
        raise Refused("dots-spent")
    return (events.DotPlaced(step=scene.step, note=note.id, participant=actor.id),)


def _take_dot(scene: Scene, command: commands.TakeDot, actor: Actor) -> Sequence[Event]:
    board: Board = scene.state
    if actor.is_trainer:
        raise Refused("participant-only")
    _require_phase(scene, VOTING)
    card = board.card_of(_note(board, command.note).id)
    own = board.dots.get(actor.id, {})
    # A dot may lie on any note of the group: those were cards of their own when it was given.
    given = next((note for note in (command.note, *card) if own.get(note)), None)
    if given is None:
        raise Refused("dot-none")
    return (events.DotTaken(step=scene.step, note=given, participant=actor.id),)
