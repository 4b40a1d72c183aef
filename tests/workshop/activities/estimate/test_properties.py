"""Whatever people do in whatever order, an estimate stays right and tells no names."""

from __future__ import annotations

import json

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER
from tests.workshop.activities.estimate.scenes import SETUP, guess, scene
from workshop.activities.estimate import ACTIVITY
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.refusals import Refused

PHASES = [phase.name for phase in ACTIVITY.phases(SETUP)]
PEOPLE = (ANNA, BERT, CARO)


class Estimating(RuleBasedStateMachine):
    """A room that guesses, beside the simplest thing that could keep its numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.phase = PHASES[0]
        self.state = ACTIVITY.begin(SETUP)
        self.expected: dict[str, dict[str, int]] = {"first": {}, "second": {}}

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.phase = phase

    @rule(actor=st.sampled_from([*PEOPLE, TRAINER]), value=st.integers(-5, 105))
    def guess(self, actor: Actor, value: int) -> None:
        try:
            happened = ACTIVITY.decide(scene(self.phase, self.state), guess(value), actor)
        except Refused:
            return
        for event in happened:
            self.state = ACTIVITY.evolve(self.state, event)
        self.expected[self.phase][actor.id] = value

    @rule(actor=st.sampled_from(PEOPLE))
    def forget(self, actor: Actor) -> None:
        self.state = ACTIVITY.forget(self.state, {actor.id})
        for one in self.expected.values():
            one.pop(actor.id, None)

    @invariant()
    def state_is_what_was_guessed(self) -> None:
        assert self.state.rounds == self.expected
        assert all(0 <= n <= 100 for one in self.expected.values() for n in one.values())

    @invariant()
    def view_counts_everybody_and_names_nobody(self) -> None:
        for audience in AUDIENCES:
            seen = ACTIVITY.view(scene(self.phase, self.state), audience)
            written = json.dumps(seen)
            assert "null" not in written
            assert not [actor.id for actor in (*PEOPLE, TRAINER) if actor.id in written]
            for name, one in seen["rounds"].items():
                assert sum(one["bins"].values()) == seen["answered"][name]

    @invariant()
    def mine_is_mine(self) -> None:
        for actor in PEOPLE:
            own = {name: one[actor.id] for name, one in self.expected.items() if actor.id in one}
            assert ACTIVITY.mine(scene(self.phase, self.state), actor.id) == own


TestEstimating = Estimating.TestCase
