"""Whatever people do in whatever order, a fishbone stays whole and tells no names."""

from __future__ import annotations

import json

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import ANY, THREE, TRAINER, uuid
from tests.workshop.activities.fishbone.scenes import PLAN, SETUP, Room
from workshop.activities.fishbone import ACTIVITY, tree
from workshop.activities.fishbone.commands import QUESTIONS
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.refusals import Refused

PHASES = [phase.name for phase in ACTIVITY.phases(SETUP)]
ACTORS = st.sampled_from([*THREE, TRAINER])
ASKED = st.sampled_from(QUESTIONS)
# Few numbers, so that what is asked for is often there; and some that never are.
CAUSES = st.integers(1, 12)
PARENTS = st.none() | CAUSES
BONES = st.sampled_from(["people", "rules", "tasks", "cod"])


class Exploring(RuleBasedStateMachine):
    """A room that tries everything, also what is not allowed."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room("incident", stated=False)
        self.number = 0

    def attempt(self, actor: Actor, kind: str, number: int = ANY, /, **fields: object) -> None:
        before = self.room.state
        try:
            self.room.do(actor, kind, number, **fields)
        except Refused:
            assert self.room.state is before

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.room.at(phase)

    @rule(actor=ACTORS, text=st.sampled_from(["It broke", "", "It rang"]))
    def state_incident(self, actor: Actor, text: str) -> None:
        self.attempt(actor, "incident.state", text=text)

    @rule(actor=ACTORS, case=st.sampled_from(["fridge", "letter", "flood"]))
    def take_case(self, actor: Actor, case: str) -> None:
        self.attempt(actor, "incident.take", case=case)

    @rule(actor=ACTORS, bones=st.sampled_from(["practice", "book"]))
    def choose_bones(self, actor: Actor, bones: str) -> None:
        self.attempt(actor, "bones.choose", set=bones)

    @rule(actor=ACTORS, parent=PARENTS, bone=BONES)
    def add(self, actor: Actor, parent: int | None, bone: str) -> None:
        self.room.at("causes")
        self.number += 1
        above = None if parent is None else uuid(parent)
        text = f"Cause {self.number}"
        self.attempt(actor, "cause.add", self.number, bone=bone, parent=above, text=text)

    @rule(actor=ACTORS, cause=CAUSES, condition=st.sampled_from([None, "active", "none"]))
    def mark(self, actor: Actor, cause: int, condition: str | None) -> None:
        self.attempt(actor, "cause.mark", cause=uuid(cause), condition=condition)

    @rule(actor=ACTORS, cause=CAUSES)
    def edit(self, actor: Actor, cause: int) -> None:
        self.attempt(actor, "cause.edit", cause=uuid(cause), text="Other words")

    @rule(cause=CAUSES, bone=BONES, parent=PARENTS)
    def move(self, cause: int, bone: str, parent: int | None) -> None:
        above = None if parent is None else uuid(parent)
        self.attempt(TRAINER, "cause.move", cause=uuid(cause), bone=bone, parent=above)

    @rule(actor=ACTORS, cause=CAUSES)
    def withdraw(self, actor: Actor, cause: int) -> None:
        self.attempt(actor, "cause.withdraw", cause=uuid(cause))

    @rule(cause=CAUSES, hidden=st.booleans())
    def hide(self, cause: int, hidden: bool) -> None:  # noqa: FBT001 - hypothesis gives it by name
        self.attempt(TRAINER, "cause.hide", cause=uuid(cause), hidden=hidden)

    @rule(actor=ACTORS, question=ASKED, cause=CAUSES)
    def place(self, actor: Actor, question: str, cause: int) -> None:
        self.room.at("vote")
        self.attempt(actor, "dot.place", question=question, cause=uuid(cause))

    @rule(actor=ACTORS, question=ASKED, cause=CAUSES)
    def take(self, actor: Actor, question: str, cause: int) -> None:
        self.attempt(actor, "dot.take", question=question, cause=uuid(cause))

    @rule(actor=ACTORS, cause=PARENTS)
    def act(self, actor: Actor, cause: int | None) -> None:
        self.room.at("actions")
        self.number += 1
        against = None if cause is None else uuid(cause)
        self.attempt(actor, "action.add", 1000 + self.number, cause=against, **PLAN)

    @rule(actor=ACTORS, action=st.integers(1001, 1020), cause=PARENTS)
    def rewrite(self, actor: Actor, action: int, cause: int | None) -> None:
        against = None if cause is None else uuid(cause)
        self.attempt(actor, "action.edit", action=uuid(action), cause=against, **PLAN)

    @rule(actor=ACTORS, action=st.integers(1001, 1020))
    def drop(self, actor: Actor, action: int) -> None:
        self.attempt(actor, "action.withdraw", action=uuid(action))

    @rule(actor=st.sampled_from(THREE))
    def forget(self, actor: Actor) -> None:
        self.room.state = ACTIVITY.forget(self.room.state, {actor.id})
        assert actor.id not in str(self.room.state)

    @invariant()
    def causes_are_a_tree_on_known_bones(self) -> None:
        board = self.room.state
        bones = next(one["bones"] for one in SETUP["sets"] if one["id"] == board.set)
        for cause in board.causes.values():
            assert cause.bone in {bone["id"] for bone in bones}
            if cause.parent is not None:
                assert board.causes[cause.parent].bone == cause.bone
                assert cause.parent not in tree.below(board.causes, cause.id)
        causes = [cause.rank for cause in board.causes.values()]
        actions = [action.rank for action in board.actions.values()]
        assert (causes, actions) == (sorted(set(causes)), sorted(set(actions)))

    @invariant()
    def nobody_gives_more_than_the_budget_nor_to_what_is_hidden(self) -> None:
        visible = tree.visible(self.room.state.causes)
        for question, given in self.room.state.dots.items():
            for own in given.values():
                assert sum(own.values()) <= SETUP["dots"][question]
                assert all(n > 0 for n in own.values())
                assert own.keys() <= visible.keys()

    @invariant()
    def actions_are_against_causes_that_are_there(self) -> None:
        for action in self.room.state.actions.values():
            assert action.cause is None or action.cause in self.room.state.causes

    @invariant()
    def view_tells_no_names_and_holds_no_null(self) -> None:
        for audience in AUDIENCES:
            written = json.dumps(self.room.view(audience))
            assert "null" not in written
            assert not [actor.id for actor in (*THREE, TRAINER) if actor.id in written]

    @invariant()
    def room_does_not_see_what_is_hidden(self) -> None:
        board = self.room.state
        visible = tree.visible(board.causes)
        for audience in ("participant", "screen"):
            seen = self.room.view(audience)
            if "causes" in seen:
                assert seen["causes"].keys() == visible.keys()
                assert seen.get("hidden", {}).keys() == board.causes.keys() - visible.keys()
            assert seen.get("tally", {}).keys() <= visible.keys()

    @invariant()
    def mine_is_mine(self) -> None:
        board = self.room.state
        for actor in THREE:
            own = ACTIVITY.mine(self.room.scene, actor.id)
            assert "null" not in json.dumps(own)
            assert own["causes"].keys() == {c.id for c in board.causes.values() if c.by == actor.id}


TestExploring = pytest.mark.slow(Exploring.TestCase)
Exploring.TestCase.settings = settings(max_examples=60, stateful_step_count=60)
