"""Whatever people do in whatever order, the statements stay right and tell no names."""

from __future__ import annotations

import json

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import PEOPLE, TRAINER
from tests.workshop.activities.statements.scenes import SETUP, again, answer, scene, skip
from workshop.activities.fewest import FEWEST
from workshop.activities.statements import ACTIVITY
from workshop.activities.statements.commands import GiveAnswer, SkipStatement
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.refusals import Refused

PHASES = [phase.name for phase in ACTIVITY.phases(SETUP)]
IDS = ("tea", "rain")
ACTORS = st.sampled_from([*PEOPLE, TRAINER])
STATEMENTS = st.sampled_from([*IDS, "milk"])


class Answering(RuleBasedStateMachine):
    """A room that answers, beside the simplest thing that could keep its answers."""

    def __init__(self) -> None:
        super().__init__()
        self.phase = PHASES[0]
        self.state = ACTIVITY.begin(SETUP)
        self.given: dict[tuple[str, str], int] = {}
        self.skipped: set[tuple[str, str]] = set()

    @rule(phase=st.sampled_from([*PHASES, "answer"]))
    def open_phase(self, phase: str) -> None:
        self.phase = phase

    @rule(actor=ACTORS, statement=STATEMENTS, value=st.integers(-1, 7))
    def answer(self, actor: Actor, statement: str, value: int) -> None:
        if self._happens(answer(value, statement), actor):
            self.given[statement, actor.id] = value
            self.skipped.discard((statement, actor.id))

    @rule(actor=ACTORS, statement=STATEMENTS)
    def skip(self, actor: Actor, statement: str) -> None:
        if self._happens(skip(statement), actor):
            self.given.pop((statement, actor.id), None)
            self.skipped.add((statement, actor.id))

    @rule(value=st.integers(1, 5), statement=st.sampled_from(IDS))
    def everybody_answers(self, value: int, statement: str) -> None:
        for actor in PEOPLE:
            self.answer(actor, statement, value)

    @rule(actor=st.sampled_from(PEOPLE))
    def forget(self, actor: Actor) -> None:
        self.state = ACTIVITY.forget(self.state, {actor.id})
        self.given = {key: value for key, value in self.given.items() if key[1] != actor.id}
        self.skipped = {key for key in self.skipped if key[1] != actor.id}

    def _happens(self, command: GiveAnswer | SkipStatement, actor: Actor) -> bool:
        try:
            happened = ACTIVITY.decide(scene(self.phase, self.state), command, actor)
        except Refused:
            return False
        for event in happened:
            self.state = ACTIVITY.evolve(self.state, event)
        return True

    @invariant()
    def view_counts_everybody_and_names_nobody(self) -> None:
        numbers = {
            one: [list(self._values(one)).count(value) for value in range(1, 6)] for one in IDS
        }
        for audience in AUDIENCES:
            seen = ACTIVITY.view(scene("results", self.state), audience)
            written = json.dumps(seen)
            assert "null" not in written
            assert not [actor.id for actor in (*PEOPLE, TRAINER) if actor.id in written]
            for one in IDS:
                found = seen["results"][one]
                assert found["n"] == sum(numbers[one])
                shown = numbers[one] if found["n"] >= FEWEST else None
                assert (list(found["counts"].values()) if "counts" in found else None) == shown

    @invariant()
    def nothing_but_numbers_of_people_is_seen_before(self) -> None:
        open_ = scene("answer", self.state)
        assert ACTIVITY.view(open_, "participant") == ACTIVITY.view(scene("answer"), "participant")
        for audience in ("screen", "trainer"):
            seen = ACTIVITY.view(open_, audience)
            assert seen["answered"] == {one: len(list(self._values(one))) for one in IDS}

    @invariant()
    def room_that_answers_the_same_again_has_not_moved(self) -> None:
        at = again("shift", self.state, scene("results", self.state))
        for one in ACTIVITY.view(at, "screen")["shift"].values():
            assert one["first"] == one["second"]
            assert one.get("change", 0) == 0

    @invariant()
    def mine_is_mine(self) -> None:
        for actor in PEOPLE:
            assert ACTIVITY.mine(scene(self.phase, self.state), actor.id) == {
                "answers": {
                    one: value for (one, who), value in self.given.items() if who == actor.id
                },
                "skipped": {one: True for one, who in self.skipped if who == actor.id},
            }

    def _values(self, statement: str) -> list[int]:
        return [value for (one, _), value in self.given.items() if one == statement]


TestAnswering = Answering.TestCase
