"""Whatever tables do: no note is lost, nobody votes twice, no board is seen at another table."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.support.rooms import BOARD, DOTS, TRAINER, person
from tests.workshop.model.tables.rooms import OTHER, PEOPLE, after, dot, fresh, note, split
from workshop.activities import ACTIVITIES
from workshop.model import command as commands
from workshop.model.actor import Actor
from workshop.model.refusals import Refused
from workshop.model.tables.commands import AssignTable, MergeTables, TakeTable, WriteForTable
from workshop.views import view

MOST_FOR_ONE = 3
boards = st.sampled_from([BOARD, OTHER])
people = st.integers(0, PEOPLE - 1).map(person)
tables = st.sampled_from(["1", "2", "3"])


class Room(RuleBasedStateMachine):
    """A room of five that goes apart and comes together."""

    def __init__(self) -> None:
        super().__init__()
        self.state = fresh()
        self.written: dict[str, tuple[str, str]] = {}

    def tries(self, command: commands.Command, actor: Actor = TRAINER) -> bool:
        """Carry out a command; refused, it changes nothing."""
        try:
            self.state = after(self.state, command, actor)
        except Refused:
            return False
        return True

    @rule(
        count=st.integers(2, 3),
        scribed=st.booleans(),
        steps=st.sampled_from([(BOARD,), (BOARD, OTHER)]),
        seating=st.sampled_from(["even", "choose"]),
    )
    @precondition(lambda self: self.state.tables is None or not self.state.tables.assigned)
    def split(self, **fields: Any) -> None:
        """Go to tables."""
        self.state = split(self.state, **fields)

    @rule()
    def merge(self) -> None:
        """Come together."""
        self.tries(MergeTables(id=uuid4()))

    @rule(table=tables, step=boards)
    def assign(self, table: str, step: str) -> None:
        """Give a table another board."""
        self.tries(AssignTable(id=uuid4(), table=table, step=step))

    @rule(who=people, table=tables)
    def sit(self, who: Actor, table: str) -> None:
        """Go to another table."""
        self.tries(TakeTable(id=uuid4(), table=table), who)

    @rule(who=people, n=st.integers(1, MOST_FOR_ONE))
    def scribe(self, who: Actor, n: int) -> None:
        """Write for a table."""
        self.tries(WriteForTable(id=uuid4(), people=n), who)

    @rule(step=boards, phase=st.sampled_from(["write", "read", "vote", "discuss"]))
    def phase(self, step: str, phase: str) -> None:
        """Go to a phase."""
        self.tries(commands.OpenPhase(id=uuid4(), step=step, phase=phase))

    @rule(who=people, step=boards)
    def write(self, who: Actor, step: str) -> None:
        """Write a note."""
        text = f"Note {len(self.written)}"
        wish = note(step, text)
        if self.tries(wish, who):
            self.written[str(wish.id)] = (step, text)

    @rule(who=people, data=st.data())
    def vote(self, who: Actor, data: st.DataObject) -> None:
        """Give a dot to any note there ever was."""
        if self.written:
            thing = data.draw(st.sampled_from(sorted(self.written)))
            self.tries(dot(thing, self.written[thing][0]), who)

    def boards_of(self, step: str) -> list[Any]:
        """Return everybody's board of a step, and those of its tables."""
        progress = self.state.progress[step]
        return [progress.state, *progress.tables.values()]

    @invariant()
    def every_note_is_there_once(self) -> None:
        """No note is lost or doubled."""
        found = [
            (key, (step, one.text))
            for step in (BOARD, OTHER)
            for board in self.boards_of(step)
            for key, one in board.notes.items()
        ]
        assert sorted(found) == sorted(self.written.items())

    @invariant()
    def nobody_has_more_dots_than_they_may(self) -> None:
        """Keep to the budget of one person, or of one table."""
        most = DOTS * MOST_FOR_ONE
        for step in (BOARD, OTHER):
            for board in self.boards_of(step):
                assert all(sum(own.values()) <= most for own in board.dots.values())
                assert all(note in board.notes for own in board.dots.values() for note in own)

    @invariant()
    def nobody_sees_another_tables_board(self) -> None:
        """Show a table its own notes and no others."""
        if self.state.apart is None:
            return
        for table, step in self.state.apart.assigned.items():
            own = self.state.progress[step].tables[table].notes
            seen = view(self.state, "participant", ACTIVITIES, table)["activity"].get("notes", {})
            assert seen.keys() <= own.keys()


TestRoom = Room.TestCase
TestRoom.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
