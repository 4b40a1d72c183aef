"""Whatever a room does in whatever order, a board keeps its rules and its secrets.

A room of people, simulated ones among them, acts at random through the same commands as everybody.
Beside it stands the plainest bookkeeping that could be right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from random import Random
from typing import Any
from uuid import UUID

import orjson
from hypothesis import Phase, settings
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
from workshop.model.actor import AUDIENCES, Actor, Audience
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

# Nobody's id may ever be sent, and no text before it may be read.
CANARY = re.compile("|".join(actor.id for actor in EVERYBODY).encode())
SECRET = re.compile(rb"secret \d+(?: again)?")

Groups = dict[str, list[str]]


def during(*phases: str) -> Callable[[Swotting], bool]:
    return lambda swotting: swotting.phase in phases



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

    @initialize(
        phase=st.sampled_from(["write", "group", "group", "vote"]),
        picks=st.lists(PICKS, min_size=5, max_size=9),
    )
    def begin_with_a_few_notes(self, phase: str, picks: list[int]) -> None:
        for actor in REAL:
            self.ask(Join, actor)
        self.start_rehearsal()
        self.ask(OpenPhase, TRAINER, step=BOARD, phase="write")
        for pick in picks:
            self.add(EVERYBODY[pick % 5], QUADRANTS[pick // 6])
        self.ask(OpenPhase, TRAINER, step=BOARD, phase=phase)

    @rule(what=st.integers(0, 9), phase=st.sampled_from(PHASES), actor=PEOPLE, pick=PICKS)
    def lead(self, what: int, phase: str, actor: Actor, pick: int) -> None:
        match what:
            case 0:
                self.leave_and_come_back()
            case 1:
                self.lock_for_a_moment(actor, pick)
            case 2:
                self.start_rehearsal()
            case 3:
                self.stop_rehearsal(remove=pick % 2 == 0)
            case 4 | 5:
                self.open_phase(phase)
            case _:
                self.open_phase(("write", "group", "group", "vote")[pick % 4])

    def open_phase(self, phase: str) -> None:
        before = self.board
        self.ask(OpenPhase, TRAINER, step=BOARD, phase=phase)
        assert self.board == before

    def leave_and_come_back(self) -> None:
        before = self.workshop.progress
        self.ask(OpenStep, TRAINER, step=CLOSE)
        self.ask(OpenStep, TRAINER, step=BOARD)
        assert self.workshop.progress == before

    def lock_for_a_moment(self, actor: Actor, pick: int) -> None:
        self.ask(LockStep, TRAINER, step=BOARD, locked=True)
        self.try_anything(actor, pick)
        self.ask(LockStep, TRAINER, step=BOARD, locked=False)

    @rule(actor=ACTORS, pick=PICKS)
    def try_anything(self, actor: Actor, pick: int) -> None:
        """At any moment, the right and the wrong ones; `on_board` knows which are right."""
        note, group, before = self.note(pick), self.group(pick), self.board
        others = [name for name in OPEN_IN if self.phase not in OPEN_IN[name][actor.is_trainer]]
        for kind in ACTIVITIES["swot"].commands:
            fields = {"note": note, "notes": [note], "group": group, "text": "x", "title": "x"}
            fields |= {"quadrant": "threats", "hidden": True}
            known = {key: fields[key] for key in fields.keys() & kind.model_fields.keys()}
            locked = self.workshop.progress[BOARD].locked and not actor.is_trainer
            if kind.model_fields["type"].default in others or locked:
                assert self.on_board(kind, actor, **known) == ()
        assert self.board == before

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

    @rule(seed=st.integers(0, 2**32))
    def spend_a_busy_minute(self, seed: int) -> None:
        """Do what the rules do, so many times that boards get full of groups and dots."""
        random = Random(seed)
        for _ in range(25):
            actor, picks = random.choice([*EVERYBODY, TRAINER]), [random.randrange(12) for _ in range(3)]
            match self.phase:
                case "write":
                    self.write(random.choice([0, 0, 0, 1, 2, 3]), actor, picks[0], QUADRANTS[picks[1] // 6])
                case "group":
                    self.arrange(random.randrange(10), actor, picks)
                case "vote":
                    self.vote(picks[2] % 3 == 0, random.choice([*REAL, *SIMULATED]), picks[0])
                case _:
                    self.hide(TRAINER, picks[0], picks[1] % 2 == 0)
            if random.random() < 0.3:
                self.write(random.choice([0, 1, 2, 2, 3]), actor, picks[0], QUADRANTS[picks[1] // 6])
            if random.random() < 0.1:
                self.hide(TRAINER, picks[0], picks[1] % 2 == 0)
            if random.random() < 0.06:
                self.lead(random.randrange(10), random.choice(PHASES), REAL[0], picks[0])
            self.check_everything()

    @precondition(during("write", "read", "group"))
    @rule(what=st.integers(0, 3), actor=ACTORS, pick=PICKS, quadrant=st.sampled_from(QUADRANTS))
    def write(self, what: int, actor: Actor, pick: int, quadrant: str) -> None:
        match what:
            case 0:
                self.add(actor, quadrant)
            case 1:
                self.edit(actor, pick)
            case 2:
                self.move(actor, pick, quadrant)
            case _:
                self.withdraw(actor, pick)

    @precondition(during("group"))
    @rule(what=st.integers(0, 9), actor=ACTORS, picks=st.lists(PICKS, min_size=2, max_size=4))
    def arrange(self, what: int, actor: Actor, picks: list[int]) -> None:
        match what:
            case 0:
                self.split(actor, picks[0])
            case 1 | 2:
                self.release(actor, picks[0])
            case 3:
                self.rename(actor, picks[0], f"Title {picks[1]}")
            case 4 | 5:
                self.undo(actor)
            case 6:
                self.make_group(actor, picks)
            case _:
                self.make_group_of_a_quadrant(actor, picks)

    @precondition(during("vote"))
    @rule(back=st.booleans(), actor=PEOPLE, pick=PICKS)
    def vote(self, back: bool, actor: Actor, pick: int) -> None:  # noqa: FBT001
        if back:
            self.take_dot(actor, pick)
        else:
            self.place_dot(actor, pick)

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

    @precondition(during("read", "group", "vote", "discuss"))
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

    # -- what always holds ----------------------------------------------------------------------

    @invariant()
    def check_everything(self) -> None:
        self.nobody_gives_more_dots_than_they_have()
        self.dots_lie_on_notes_that_can_be_seen()
        self.groups_are_apart_and_each_of_one_quadrant()
        self.every_view_is_whole_and_names_nobody()

    def nobody_gives_more_dots_than_they_have(self) -> None:
        for actor in EVERYBODY:
            assert 0 <= dots.spent(self.board.dots, actor.id) <= DOTS

    def dots_lie_on_notes_that_can_be_seen(self) -> None:
        assert {note for _, note in given(self.board)} <= set(self.board.visible())
        assert all(n > 0 for n in given(self.board).values())

    def groups_are_apart_and_each_of_one_quadrant(self) -> None:
        assert len(self.grouped()) == len(set(self.grouped()))
        for group in self.groups().values():
            assert len(group) >= 2
            assert len({self.board.notes[note].quadrant for note in group}) == 1

    def every_view_is_whole_and_names_nobody(self) -> None:
        everybodys = set() if self.phase in BEFORE_READ else set(self.writer)
        for audience in AUDIENCES:
            seen = views.view(self.workshop, audience, ACTIVITIES)
            check_sent(orjson.dumps(seen), everybodys)
            self.check_activity(audience, seen["activity"])
        for actor in [*REAL, *SIMULATED]:
            own = {text for text, writer in self.writer.items() if writer == actor.id}
            check_sent(orjson.dumps(views.mine(self.workshop, actor.id, ACTIVITIES)), own)

    def check_activity(self, audience: Audience, seen: dict[str, Any]) -> None:
        """Only the trainer sees hidden notes, and nobody sees dots before they are discussed."""
        if self.workshop.current != BOARD or self.phase in BEFORE_READ:
            assert not {"notes", "groups", "hidden", "tally", "voted", "undo"} & seen.keys()
            return
        shown = set(self.board.notes) if audience == "trainer" else set(self.board.visible())
        assert set(seen["notes"]) == shown
        assert set(seen.get("hidden", {})) == set(self.board.notes) - set(self.board.visible())
        assert {note for group in seen["groups"].values() for note in group["notes"]} <= shown
        assert ("tally" in seen) == (self.phase in RANKED)
        if "tally" in seen:
            assert sum(seen["tally"].values()) == sum(given(self.board).values())

    def teardown(self) -> None:
        again = folded(*map(reread, self.happened[1:]))
        assert again == self.workshop


def check_sent(sent: bytes, readable: set[str]) -> None:
    assert b"null" not in sent
    assert CANARY.search(sent) is None
    assert {text.decode() for text in SECRET.findall(sent)} <= readable


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
# Shrinking a busy minute takes many; its seed says as much.
TestSwotting.settings = settings(
    max_examples=40,
    stateful_step_count=15,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    report_multiple_bugs=False,
)
