"""What people do on a board at random, beside the plainest bookkeeping that could be right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from tests.support.rooms import BOARD, CLOSE, NOW, QUADRANTS, created, folded, person
from workshop import views
from workshop.activities import ACTIVITIES
from workshop.activities.swot import commands
from workshop.activities.swot.board import Board
from workshop.activities.swot.suggesting import suggested
from workshop.model.actor import Actor
from workshop.model.command import Command, OpenPhase, OpenStep, StartRehearsal, StopRehearsal
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.rules import Circumstances, decide, simulated_id
from workshop.model.state import evolve

# Ids that would be known anywhere.
TRAINER = Actor("trainer", "trainer-canary")
REAL = [person(number) for number in range(3)]
SIMULATED = [Actor("participant", simulated_id(number)) for number in range(2)]
PEOPLE = [*REAL, *SIMULATED]
EVERYBODY = [*PEOPLE, TRAINER]
# When a command may do something, for participants and for the trainer.
OPEN_IN = {
    "swot.note.add": (("write", "read", "group"), ("read", "group")),
    "swot.note.edit": (("write", "read", "group"), ("write", "read", "group")),
    "swot.note.move": (("write", "read", "group"), ("read", "group")),
    "swot.note.withdraw": (("write", "read", "group"), ("write", "read", "group")),
    "swot.note.hide": ((), ("read", "group", "vote", "discuss", "background")),
    "swot.group.make": (("group",), ("group",)),
    "swot.group.split": (("group",), ("group",)),
    "swot.group.release": (("group",), ("group",)),
    "swot.group.rename": (("group",), ("group",)),
    "swot.group.undo": (("group",), ("group",)),
    "swot.suggestions.accept": ((), ("group",)),
    "swot.suggestion.dismiss": ((), ("group",)),
    "swot.dot.place": (("vote",), ()),
    "swot.dot.take": (("vote",), ()),
}

Groups = dict[str, list[str]]


class Deeds:
    """A workshop, and all that can be done on its board."""

    def __init__(self) -> None:
        super().__init__()
        self.happened: list[Event] = [created()]
        self.workshop = folded()
        self.numbers = 0
        self.undoable: list[tuple[str, Groups]] = []
        self.writer: dict[str, str] = {}  # text -> who wrote it

    # -- asking ---------------------------------------------------------------------------------

    @property
    def board(self) -> Board:
        board: Board = self.workshop.progress[BOARD].state
        return board

    @property
    def phase(self) -> str:
        return self.workshop.progress[BOARD].phase

    def groups(self) -> Groups:
        return {group.id: list(group.notes) for group in self.board.groups.values()}

    def new_id(self) -> UUID:
        self.numbers += 1
        return UUID(int=self.numbers)

    def ask(self, kind: type[Command], actor: Actor, **fields: Any) -> Sequence[Event]:
        """Have somebody ask something; give what happened, nothing when it is refused."""
        command = kind.model_validate({"id": self.new_id(), **fields})
        circumstances = Circumstances(NOW, 100)
        try:
            events = decide(self.workshop, command, actor, circumstances, ACTIVITIES)
        except Refused:
            return ()
        for event in events:
            self.workshop = evolve(self.workshop, event, ACTIVITIES)
        self.happened += events
        return events

    def on_board(self, kind: type[Command], actor: Actor, **fields: Any) -> Sequence[Event]:
        """Ask the board, and check that it listened only when it may."""
        locked = self.workshop.progress[BOARD].locked
        before, others = self.board.dots, self.seen_alone(actor)
        events = self.ask(kind, actor, step=BOARD, **fields)
        if all(event.PRIVATE for event in events):
            assert self.seen_alone(actor) == others
        if events:
            assert self.phase in OPEN_IN[kind.model_fields["type"].default][actor.is_trainer]
            assert actor.is_trainer or not locked
            assert actor.is_trainer or actor.id in self.workshop.participants
        if not kind.__name__.endswith(("Dot", "HideNote", "WithdrawNote")):
            assert self.board.dots == before
        return events

    def seen_alone(self, actor: Actor) -> list[dict[str, Any]]:
        """Give what each of the others alone may see."""
        others = [person for person in PEOPLE if person != actor]
        return [views.mine(self.workshop, person.id, ACTIVITIES) for person in others]

    def note(self, pick: int, likely: Iterable[str] = ()) -> str:
        """Give a note, more often than not one of the likely ones."""
        notes = (sorted(likely) if pick % 4 else []) or sorted(self.board.notes)
        return notes[pick % len(notes)] if notes else "no-note"

    def own(self, actor: Actor) -> list[str]:
        return [note.id for note in self.board.notes.values() if note.by == actor.id]

    def grouped(self) -> list[str]:
        return [note for group in self.groups().values() for note in group]

    def group(self, pick: int) -> str:
        groups = sorted(self.board.groups)
        return groups[pick % len(groups)] if groups else "no-group"

    # -- the trainer leads ----------------------------------------------------------------------

    def open_phase(self, phase: str) -> None:
        before = self.board
        self.ask(OpenPhase, TRAINER, step=BOARD, phase=phase)
        assert self.board == before

    def leave_and_come_back(self) -> None:
        before = self.workshop.progress
        self.ask(OpenStep, TRAINER, step=CLOSE)
        self.ask(OpenStep, TRAINER, step=BOARD)
        assert self.workshop.progress == before

    def start_rehearsal(self) -> None:
        self.ask(StartRehearsal, TRAINER, people=len(SIMULATED))

    def stop_rehearsal(self, *, remove: bool) -> None:
        before, theirs = self.board, {actor.id for actor in SIMULATED}
        if not self.ask(StopRehearsal, TRAINER, remove=remove) or not remove:
            assert self.board == before
            return
        gone = {note.id for note in before.notes.values() if note.by in theirs}
        self.leave(gone)
        self.undoable = [(by, groups) for by, groups in self.undoable if by not in theirs]
        assert set(self.board.notes) == set(before.notes) - gone
        assert given(self.board) == {
            (who, note): n
            for (who, note), n in given(before).items()
            if who not in theirs and note not in gone
        }
        assert not [who for who in theirs if who in repr(self.workshop)]

    # -- notes ----------------------------------------------------------------------------------

    def add(self, actor: Actor, quadrant: str) -> None:
        text = f"secret {self.numbers}"
        events = self.on_board(commands.AddNote, actor, quadrant=quadrant, text=text)
        if events:
            self.writer[text] = actor.id
            assert self.board.notes[str(UUID(int=self.numbers))].text == text

    def edit(self, actor: Actor, pick: int) -> None:
        note, text = self.note(pick, self.own(actor)), f"secret {self.numbers} again"
        before = self.board.notes.get(note)
        if self.on_board(commands.EditNote, actor, note=note, text=text):
            assert before is not None
            assert before.by == actor.id
            self.writer[text] = actor.id
            assert self.board.notes[note].text == text

    def move(self, actor: Actor, pick: int, quadrant: str) -> None:
        likely = self.grouped() if actor.is_trainer else self.own(actor)
        note = self.note(pick, likely)
        before = self.board.notes.get(note)
        if self.on_board(commands.MoveNote, actor, note=note, quadrant=quadrant):
            assert before is not None
            assert actor.is_trainer or before.by == actor.id
            assert self.board.notes[note].quadrant == quadrant
            assert self.board.group_of(note) is None
            self.leave({note})

    def withdraw(self, actor: Actor, pick: int) -> None:
        note, before = self.note(pick, self.own(actor)), self.board
        if self.on_board(commands.WithdrawNote, actor, note=note):
            assert before.notes[note].by == actor.id
            assert set(self.board.notes) == set(before.notes) - {note}
            self.dots_come_back(before, note)
            self.leave({note})

    def hide(self, actor: Actor, pick: int, *, hidden: bool) -> None:
        note, before = self.note(pick), self.board
        if self.on_board(commands.HideNote, actor, note=note, hidden=hidden):
            assert self.board.notes[note].hidden == hidden
            if hidden:
                self.dots_come_back(before, note)
            assert self.groups() == {g.id: list(g.notes) for g in before.groups.values()}

    def dots_come_back(self, before: Board, note: str) -> None:
        assert given(self.board) == {
            (who, what): n for (who, what), n in given(before).items() if what != note
        }

    # -- groups ---------------------------------------------------------------------------------

    def leave(self, notes: set[str]) -> None:
        """Take notes out of the groups that can come back."""
        self.undoable = [(by, without(groups, notes)) for by, groups in self.undoable]

    def regroup(self, kind: type[Command], actor: Actor, **fields: Any) -> bool:
        before = self.groups()
        changed = bool(self.on_board(kind, actor, **fields))
        if changed:
            self.undoable.append((actor.id, before))
        return changed

    def make_group(self, actor: Actor, picks: list[int]) -> None:
        notes = [self.note(pick) for pick in picks]
        cards = {card for note in notes for card in self.board.card_of(note)}
        if self.regroup(commands.MakeGroup, actor, notes=notes):
            assert set(self.groups()[str(UUID(int=self.numbers))]) == cards

    def make_group_of_a_quadrant(self, actor: Actor, picks: list[int]) -> None:
        quadrant = QUADRANTS[picks[0] % 2]
        shown = [n.id for n in self.board.visible().values() if n.quadrant == quadrant]
        if shown:
            chosen = [shown[pick % len(shown)] for pick in picks]
            self.regroup(commands.MakeGroup, actor, notes=chosen)

    def split(self, actor: Actor, pick: int) -> None:
        group, before = self.group(pick), self.groups()
        if self.regroup(commands.SplitGroup, actor, group=group):
            del before[group]
            assert self.groups() == before

    def release(self, actor: Actor, pick: int) -> None:
        note, before = self.note(pick, self.grouped()), self.groups()
        if self.regroup(commands.ReleaseNote, actor, note=note):
            assert self.groups() == without(before, {note}) != before

    def rename(self, actor: Actor, pick: int, title: str) -> None:
        group = self.group(pick)
        if self.regroup(commands.RenameGroup, actor, group=group, title=title):
            assert self.board.groups[group].title == title

    def accept(self, actor: Actor) -> None:
        """Take all that is suggested: all or what can be, in one step that can be undone."""
        found = suggested(self.board)
        cards = [
            [note for card in one["cards"] for note in self.on(card)] for one in found.values()
        ]
        if self.regroup(commands.AcceptSuggestions, actor, groups=cards or [["a", "b"]]):
            together = self.groups().values()
            assert all(any(set(notes) <= set(group) for group in together) for notes in cards)

    def dismiss(self, actor: Actor, pick: int) -> None:
        before = suggested(self.board)
        ids = sorted(before)
        if not ids:
            return
        gone = ids[pick % len(ids)]
        notes = [note for card in before[gone]["cards"] for note in self.on(card)]
        if self.on_board(commands.DismissSuggestion, actor, notes=notes):
            del before[gone]
            assert suggested(self.board) == before

    def on(self, card: str) -> list[str]:
        group = self.board.groups.get(card)
        shown = self.board.visible()
        return [card] if group is None else [note for note in group.notes if note in shown]

    def undo(self, actor: Actor) -> None:
        if self.on_board(commands.UndoGrouping, actor):
            by, groups = self.undoable.pop()
            assert actor.is_trainer or by == actor.id
            assert self.groups() == groups

    # -- dots -----------------------------------------------------------------------------------

    def place_dot(self, actor: Actor, pick: int) -> None:
        note, before = self.note(pick), self.board
        if self.on_board(commands.PlaceDot, actor, note=note):
            assert given(self.board) == given(before) + Counter({(actor.id, note): 1})

    def take_dot(self, actor: Actor, pick: int) -> None:
        note, before = self.note(pick, self.board.dots.get(actor.id, ())), self.board
        card = before.card_of(note)
        if self.on_board(commands.TakeDot, actor, note=note):
            ((who, taken),) = (given(before) - given(self.board)).elements()
            assert who == actor.id
            assert taken in card
            assert given(self.board) + Counter({(who, taken): 1}) == given(before)


def given(board: Board) -> Counter[tuple[str, str]]:
    """Return (who, note) -> dots."""
    return Counter({(who, note): n for who, own in board.dots.items() for note, n in own.items()})


def without(groups: Groups, notes: set[str]) -> Groups:
    left = {name: [n for n in group if n not in notes] for name, group in groups.items()}
    return {name: group for name, group in left.items() if len(group) > 1}
