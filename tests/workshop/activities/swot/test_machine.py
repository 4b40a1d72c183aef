"""Whatever a room does in whatever order, a board keeps its rules and its secrets.

A room of people, simulated ones among them, acts at random through the same commands as everybody.
Beside it stands the plainest bookkeeping that could be right.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.support.rooms import (
    BOARD,
    CLOSE,
    DOTS,
    NOW,
    QUADRANTS,
    created,
    folded,
    person,
)
from tests.workshop.activities.swot.boards import PHASES
from workshop import views
from workshop.activities import ACTIVITIES, dots
from workshop.activities.swot import commands
from workshop.activities.swot.board import Board
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.command import Command, Join, LockStep, OpenPhase, OpenStep
from workshop.model.command import StartRehearsal, StopRehearsal
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.rules import Circumstances, decide, simulated_id
from workshop.model.state import evolve
from workshop.store.codec import decode, encode

TRAINER = Actor("trainer", "trainer-canary")
REAL = [person(number) for number in range(3)]
SIMULATED = [Actor("participant", simulated_id(number)) for number in range(2)]
EVERYBODY = [*REAL, *SIMULATED, TRAINER]
BEFORE_READ = ("story", "example", "write")
RANKED = ("discuss", "background")
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
    "swot.dot.place": (("vote",), ()),
    "swot.dot.take": (("vote",), ()),
}
ACTORS = st.sampled_from(EVERYBODY)
PEOPLE = st.sampled_from([*REAL, *SIMULATED])
PICKS = st.integers(0, 11)

Groups = dict[str, list[str]]


class Swotting(RuleBasedStateMachine):
    """A workshop whose board people write on, group and vote on."""

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

    def ask(self, kind: type[Command], actor: Actor, **fields: Any) -> Sequence[Event]:  # noqa: ANN401
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

    def on_board(self, kind: type[Command], actor: Actor, **fields: Any) -> Sequence[Event]:  # noqa: ANN401
        """Ask the board, and check that it listened only when it may."""
        locked = self.workshop.progress[BOARD].locked
        given, before = dots.tally(self.board.dots), self.board.dots
        events = self.ask(kind, actor, step=BOARD, **fields)
        if events:
            assert self.phase in OPEN_IN[kind.model_fields["type"].default][actor.is_trainer]
            assert actor.is_trainer or not locked
            assert actor.is_trainer or actor.id in self.workshop.participants
        if not kind.__name__.endswith(("Dot", "HideNote", "WithdrawNote")):
            assert (dots.tally(self.board.dots), self.board.dots) == (given, before)
        return events

    def note(self, pick: int) -> str:
        notes = sorted(self.board.notes)
        return notes[pick % len(notes)] if notes else "no-note"

    def group(self, pick: int) -> str:
        groups = sorted(self.board.groups)
        return groups[pick % len(groups)] if groups else "no-group"

    # -- the trainer leads ----------------------------------------------------------------------

    @initialize(phase=st.sampled_from(["write", "group", "vote"]), picks=st.lists(PICKS, max_size=8))
    def begin_with_a_few_notes(self, phase: str, picks: list[int]) -> None:
        for actor in REAL:
            self.ask(Join, actor)
        self.ask(OpenPhase, TRAINER, step=BOARD, phase="write")
        for pick in picks:
            self.add(EVERYBODY[pick % 3], QUADRANTS[pick // 6])
        self.ask(OpenPhase, TRAINER, step=BOARD, phase=phase)

    @rule(phase=st.sampled_from([*PHASES, "write", "group", "group", "vote"]))
    def open_phase(self, phase: str) -> None:
        before = self.board
        self.ask(OpenPhase, TRAINER, step=BOARD, phase=phase)
        assert self.board == before

    @rule()
    def leave_and_come_back(self) -> None:
        before = self.workshop.progress
        self.ask(OpenStep, TRAINER, step=CLOSE)
        self.ask(OpenStep, TRAINER, step=BOARD)
        assert self.workshop.progress == before

    @rule(locked=st.sampled_from([True, False, False]))
    def lock(self, locked: bool) -> None:  # noqa: FBT001 - hypothesis calls by keyword
        self.ask(LockStep, TRAINER, step=BOARD, locked=locked)

    @rule()
    def start_rehearsal(self) -> None:
        self.ask(StartRehearsal, TRAINER, people=len(SIMULATED))

    @rule(remove=st.booleans())
    def stop_rehearsal(self, remove: bool) -> None:  # noqa: FBT001 - hypothesis calls by keyword
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

    @rule(actor=ACTORS, quadrant=st.sampled_from(QUADRANTS))
    def add(self, actor: Actor, quadrant: str) -> None:
        text = f"secret {self.numbers}"
        events = self.on_board(commands.AddNote, actor, quadrant=quadrant, text=text)
        if events:
            self.writer[text] = actor.id
            assert self.board.notes[str(UUID(int=self.numbers))].text == text

    @rule(actor=ACTORS, pick=PICKS)
    def edit(self, actor: Actor, pick: int) -> None:
        note, text = self.note(pick), f"secret {self.numbers} again"
        before = self.board.notes.get(note)
        if self.on_board(commands.EditNote, actor, note=note, text=text):
            assert before is not None
            assert before.by == actor.id
            self.writer[text] = actor.id
            assert self.board.notes[note].text == text

    @rule(actor=ACTORS, pick=PICKS, quadrant=st.sampled_from(QUADRANTS))
    def move(self, actor: Actor, pick: int, quadrant: str) -> None:
        note = self.note(pick)
        before = self.board.notes.get(note)
        if self.on_board(commands.MoveNote, actor, note=note, quadrant=quadrant):
            assert before is not None
            assert actor.is_trainer or before.by == actor.id
            assert self.board.notes[note].quadrant == quadrant
            assert self.board.group_of(note) is None
            self.leave({note})

    @rule(actor=ACTORS, pick=PICKS)
    def withdraw(self, actor: Actor, pick: int) -> None:
        note, before = self.note(pick), self.board
        if self.on_board(commands.WithdrawNote, actor, note=note):
            assert before.notes[note].by == actor.id
            assert set(self.board.notes) == set(before.notes) - {note}
            self.dots_come_back(before, note)
            self.leave({note})

    @rule(actor=st.sampled_from([TRAINER, TRAINER, REAL[0]]), pick=PICKS, hidden=st.booleans())
    def hide(self, actor: Actor, pick: int, hidden: bool) -> None:  # noqa: FBT001
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

    def regroup(self, kind: type[Command], actor: Actor, **fields: Any) -> bool:  # noqa: ANN401
        before = self.groups()
        changed = bool(self.on_board(kind, actor, **fields))
        if changed:
            self.undoable.append((actor.id, before))
        return changed

    @rule(actor=ACTORS, picks=st.lists(PICKS, min_size=1, max_size=4))
    def make_group(self, actor: Actor, picks: list[int]) -> None:
        notes = [self.note(pick) for pick in picks]
        cards = {card for note in notes for card in self.board.card_of(note)}
        if self.regroup(commands.MakeGroup, actor, notes=notes):
            assert set(self.groups()[str(UUID(int=self.numbers))]) == cards

    @precondition(lambda self: self.board.notes)
    @rule(actor=ACTORS, quadrant=st.sampled_from(QUADRANTS))
    def make_group_of_a_quadrant(self, actor: Actor, quadrant: str) -> None:
        shown = [n.id for n in self.board.visible().values() if n.quadrant == quadrant]
        if shown:
            self.regroup(commands.MakeGroup, actor, notes=shown[:3])

    @rule(actor=ACTORS, pick=PICKS)
    def split(self, actor: Actor, pick: int) -> None:
        group, before = self.group(pick), self.groups()
        if self.regroup(commands.SplitGroup, actor, group=group):
            del before[group]
            assert self.groups() == before

    @rule(actor=ACTORS, pick=PICKS)
    def release(self, actor: Actor, pick: int) -> None:
        note, before = self.note(pick), self.groups()
        if self.regroup(commands.ReleaseNote, actor, note=note):
            assert self.groups() == without(before, {note}) != before

    @rule(actor=ACTORS, pick=PICKS, title=st.sampled_from(["Team", "Time"]))
    def rename(self, actor: Actor, pick: int, title: str) -> None:
        group = self.group(pick)
        if self.regroup(commands.RenameGroup, actor, group=group, title=title):
            assert self.board.groups[group].title == title

    @rule(actor=ACTORS)
    def undo(self, actor: Actor) -> None:
        if self.on_board(commands.UndoGrouping, actor):
            by, groups = self.undoable.pop()
            assert actor.is_trainer or by == actor.id
            assert self.groups() == groups

    # -- dots -----------------------------------------------------------------------------------

    @rule(actor=PEOPLE, pick=PICKS)
    def place_dot(self, actor: Actor, pick: int) -> None:
        note, before = self.note(pick), self.board
        if self.on_board(commands.PlaceDot, actor, note=note):
            assert given(self.board) == given(before) + Counter({(actor.id, note): 1})

    @rule(actor=PEOPLE, pick=PICKS)
    def take_dot(self, actor: Actor, pick: int) -> None:
        card, before = self.board.card_of(self.note(pick)), self.board
        if self.on_board(commands.TakeDot, actor, note=self.note(pick)):
            ((who, note),) = (given(before) - given(self.board)).elements()
            assert who == actor.id
            assert note in card
            assert given(self.board) + Counter({(who, note): 1}) == given(before)

    @rule(actor=ACTORS, act=st.sampled_from([commands.PlaceDot, commands.TakeDot]))
    def trainer_never_votes(self, actor: Actor, act: type[Command]) -> None:
        if actor.is_trainer:
            assert self.on_board(act, actor, note=self.note(0)) == ()

    # -- what always holds ----------------------------------------------------------------------

    @invariant()
    def nobody_gives_more_dots_than_they_have(self) -> None:
        for actor in EVERYBODY:
            assert 0 <= dots.spent(self.board.dots, actor.id) <= DOTS

    @invariant()
    def dots_lie_on_notes_that_can_be_seen(self) -> None:
        assert {note for _, note in given(self.board)} <= set(self.board.visible())
        assert all(n > 0 for n in given(self.board).values())

    @invariant()
    def groups_are_apart_and_each_of_one_quadrant(self) -> None:
        notes = [note for group in self.groups().values() for note in group]
        assert len(notes) == len(set(notes))
        for group in self.groups().values():
            assert len(group) >= 2
            assert len({self.board.notes[note].quadrant for note in group}) == 1

    @invariant()
    def every_view_is_whole_and_names_nobody(self) -> None:
        for audience in AUDIENCES:
            seen = views.view(self.workshop, audience, ACTIVITIES)
            self.check(json.dumps(seen), {"": ""})
        for actor in [*REAL, *SIMULATED]:
            own = views.mine(self.workshop, actor.id, ACTIVITIES)
            self.check(json.dumps(own), {actor.id: ""}, alone=True)

    def check(self, sent: str, own: dict[str, str], *, alone: bool = False) -> None:
        assert "null" not in sent
        assert not [actor.id for actor in EVERYBODY if f'"{actor.id}"' in sent or actor.id in sent]
        if alone or self.phase in BEFORE_READ:
            others = (text for text, writer in self.writer.items() if writer not in own)
            assert not [text for text in others if f'"{text}"' in sent]

    @invariant()
    def only_the_trainer_sees_hidden_notes(self) -> None:
        scene = self.workshop.scene(BOARD)
        hidden = {note.id for note in self.board.notes.values() if note.hidden}
        for audience in AUDIENCES:
            seen = ACTIVITIES["swot"].view(scene, audience)
            if self.phase in BEFORE_READ:
                assert not {"notes", "groups", "hidden", "tally", "voted", "undo"} & seen.keys()
                continue
            shown = set(self.board.notes) if audience == "trainer" else set(self.board.visible())
            assert set(seen["notes"]) == shown
            assert set(seen.get("hidden", {})) == hidden
            assert {note for g in seen["groups"].values() for note in g["notes"]} <= shown

    @invariant()
    def dots_are_counted_for_nobody_before_they_are_discussed(self) -> None:
        scene = self.workshop.scene(BOARD)
        for audience in AUDIENCES:
            seen = ACTIVITIES["swot"].view(scene, audience)
            assert ("tally" in seen) == (self.phase in RANKED)
            total = sum(given(self.board).values())
            assert sum(seen.get("tally", {}).values()) == (total if "tally" in seen else 0)

    def teardown(self) -> None:
        again = folded(*map(reread, self.happened[1:]))
        assert again == self.workshop


def reread(event: Event) -> Event:
    return decode(*encode(event))


def given(board: Board) -> Counter[tuple[str, str]]:
    """Return (who, note) -> dots."""
    return Counter(
        {(who, note): n for who, own in board.dots.items() for note, n in own.items()}
    )


def without(groups: Groups, notes: set[str]) -> Groups:
    left = {name: [n for n in group if n not in notes] for name, group in groups.items()}
    return {name: group for name, group in left.items() if len(group) > 1}


TestSwotting = Swotting.TestCase
TestSwotting.settings = settings(max_examples=80, stateful_step_count=50)
