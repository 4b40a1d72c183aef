"""Whatever a room does in whatever order, a board keeps its rules and its secrets.

A room of people, simulated ones among them, acts at random through the same commands as everybody.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.support.rooms import BOARD, QUADRANTS, folded
from tests.workshop.activities.swot import always
from tests.workshop.activities.swot.boards import PHASES
from tests.workshop.activities.swot.deeds import EVERYBODY, OPEN_IN, PEOPLE, REAL, TRAINER, Deeds
from workshop.activities.swot.commands import COMMANDS
from workshop.model.actor import Actor
from workshop.model.command import Join, LockStep, OpenPhase
from workshop.store.codec import decode, encode

ACTORS = st.sampled_from(EVERYBODY)
SOMEBODY = st.sampled_from(PEOPLE)
PICKS = st.integers(0, 11)


def during(*phases: str) -> Callable[[Swotting], bool]:
    return lambda swotting: swotting.phase in phases


class Swotting(Deeds, RuleBasedStateMachine):
    """A workshop whose board people write on, group and vote on."""

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

    @rule(what=st.integers(0, 9), phase=st.sampled_from(PHASES), actor=SOMEBODY, pick=PICKS)
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

    def lock_for_a_moment(self, actor: Actor, pick: int) -> None:
        self.ask(LockStep, TRAINER, step=BOARD, locked=True)
        self.try_anything(actor, pick)
        self.ask(LockStep, TRAINER, step=BOARD, locked=False)

    @rule(actor=ACTORS, pick=PICKS)
    def try_anything(self, actor: Actor, pick: int) -> None:
        """At any moment, the right and the wrong ones; `on_board` knows which are right."""
        note, group, before = self.note(pick), self.group(pick), self.board
        others = [name for name in OPEN_IN if self.phase not in OPEN_IN[name][actor.is_trainer]]
        fields: dict[str, Any] = {"note": note, "notes": [note, note], "group": group, "text": "x"}
        fields |= {"title": "x", "quadrant": "threats", "hidden": True, "groups": [[note, note]]}
        for kind in COMMANDS:
            known = {key: fields[key] for key in fields.keys() & kind.model_fields.keys()}
            locked = self.workshop.progress[BOARD].locked and not actor.is_trainer
            if kind.model_fields["type"].default in others or locked:
                assert self.on_board(kind, actor, **known) == ()
        assert self.board == before

    @rule(seed=st.integers(0, 2**32))
    def spend_a_busy_minute(self, seed: int) -> None:
        """Do what the rules do, so many times that boards get full of groups and dots."""
        random = Random(seed)
        for _ in range(25):
            actor = random.choice([*EVERYBODY, TRAINER])
            picks = [random.randrange(12) for _ in range(3)]
            quadrant = QUADRANTS[picks[1] // 6]
            match self.phase:
                case "write":
                    self.write(random.choice([0, 0, 0, 1, 2, 3]), actor, picks[0], quadrant)
                case "group":
                    self.arrange(random.randrange(12), actor, picks)
                case "vote":
                    self.vote(picks[2] % 3 == 0, random.choice(PEOPLE), picks[0])
                case _:
                    self.hide(TRAINER, picks[0], hidden=picks[1] % 2 == 0)
            if random.random() < 0.3:
                self.write(random.choice([0, 1, 2, 2, 3]), actor, picks[0], quadrant)
            if random.random() < 0.1:
                self.hide(TRAINER, picks[0], hidden=picks[1] % 2 == 0)
            if random.random() < 0.06:
                self.lead(random.randrange(10), random.choice(PHASES), REAL[0], picks[0])
            always.check(self)

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
    @rule(what=st.integers(0, 11), actor=ACTORS, picks=st.lists(PICKS, min_size=2, max_size=4))
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
            case 10:
                self.accept(actor)
            case 11:
                self.dismiss(actor, picks[0])
            case _:
                self.make_group_of_a_quadrant(actor, picks)

    @precondition(during("vote"))
    @rule(back=st.booleans(), actor=SOMEBODY, pick=PICKS)
    def vote(self, back: bool, actor: Actor, pick: int) -> None:  # noqa: FBT001
        if back:
            self.take_dot(actor, pick)
        else:
            self.place_dot(actor, pick)

    @precondition(during("read", "group", "vote", "discuss"))
    @rule(actor=st.sampled_from([TRAINER, TRAINER, REAL[0]]), pick=PICKS, hidden=st.booleans())
    def hide_or_show(self, actor: Actor, pick: int, hidden: bool) -> None:  # noqa: FBT001
        self.hide(actor, pick, hidden=hidden)

    @invariant()
    def all_is_well(self) -> None:
        always.check(self)

    def teardown(self) -> None:
        reread = (decode(*encode(event)) for event in self.happened[1:])
        assert folded(*reread) == self.workshop


TestSwotting = Swotting.TestCase
# Shrinking a busy minute takes many; its seed says as much.
TestSwotting.settings = settings(
    max_examples=30,
    stateful_step_count=15,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    report_multiple_bugs=False,
)
