"""Whatever people do in whatever order, the values stay right and tell no names."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import ANY, PEOPLE, TRAINER, uuid
from tests.workshop.activities.values.scenes import PROMISE, SETUP, VALUES, Room
from workshop.activities.fewest import FEWEST
from workshop.activities.values import ACTIVITY
from workshop.activities.values.commands import SCALES
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.refusals import Refused

PHASES = [phase.name for phase in ACTIVITY.phases(SETUP)]
EVERYBODY = st.sampled_from([*PEOPLE, TRAINER])
VALUE = st.sampled_from([*VALUES, "money"])
NUMBER = st.integers(1, 12)
STATUS = st.sampled_from(["proposed", "agreed", "dropped"])


class Valuing(RuleBasedStateMachine):
    """A room that rates and agrees, beside the simplest thing that could keep it."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room()
        self.rated: dict[tuple[str, str, str], int] = {}
        self.status: dict[str, tuple[str, str]] = {}

    def tried(self, actor: Actor, kind: str, number: int = ANY, **fields: Any) -> bool:
        try:
            self.room.do(actor, kind, number, **fields)
        except Refused:
            return False
        return True

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.room.at(phase)

    @rule(actor=EVERYBODY, value=VALUE, scale=st.sampled_from(SCALES), rating=st.integers(0, 6))
    def rate(self, actor: Actor, value: str, scale: str, rating: int) -> None:
        if self.tried(actor, "rate", value=value, scale=scale, rating=rating):
            assert self.room.phase == "rate"
            self.rated[actor.id, value, scale] = rating

    @rule(value=st.sampled_from(VALUES), ratings=st.lists(st.tuples(*[st.integers(1, 5)] * 2)))
    def many_rate(self, value: str, ratings: list[tuple[int, int]]) -> None:
        for actor, both in zip(PEOPLE, ratings, strict=False):
            for scale, rating in zip(SCALES, both, strict=True):
                self.rate(actor, value, scale, rating)

    @rule(actor=EVERYBODY, number=NUMBER, value=VALUE)
    def propose(self, actor: Actor, number: int, value: str) -> None:
        if uuid(number) in self.status:
            return
        if self.tried(actor, "agreement.propose", number, **{**PROMISE, "value": value}):
            by = "" if actor.is_trainer else actor.id
            self.status[uuid(number)] = (by, "proposed")

    @rule(actor=EVERYBODY, number=NUMBER, status=STATUS)
    def decide(self, actor: Actor, number: int, status: str) -> None:
        if self.tried(actor, "agreement.decide", agreement=uuid(number), status=status):
            assert actor.is_trainer
            self.status[uuid(number)] = (self.status[uuid(number)][0], status)

    @rule(actor=EVERYBODY, number=NUMBER, value=VALUE)
    def edit(self, actor: Actor, number: int, value: str) -> None:
        words: dict[str, Any] = {**PROMISE, "value": value, "text": "Other words"}
        if self.tried(actor, "agreement.edit", agreement=uuid(number), **words):
            assert actor.is_trainer
            assert uuid(number) in self.status

    @rule(actor=st.sampled_from(PEOPLE))
    def forget(self, actor: Actor) -> None:
        self.room.state = ACTIVITY.forget(self.room.state, {actor.id})
        self.rated = {key: n for key, n in self.rated.items() if key[0] != actor.id}
        self.status = {key: one for key, one in self.status.items() if one[0] != actor.id}

    @invariant()
    def state_is_what_was_done(self) -> None:
        state = self.room.state
        assert {
            (person, value, scale): rating
            for scale, rated in state.ratings.items()
            for person, own in rated.items()
            for value, rating in own.items()
        } == self.rated
        assert {key: (one.by, one.status) for key, one in state.agreements.items()} == self.status
        assert all(1 <= rating <= 5 for rating in self.rated.values())

    @invariant()
    def view_names_nobody_and_shows_no_mean_of_a_few(self) -> None:
        for audience in AUDIENCES:
            seen = self.room.view(audience)
            written = json.dumps(seen)
            assert "null" not in written
            assert not [actor.id for actor in (*PEOPLE, TRAINER) if actor.id in written]
            assert ("results" in seen) == (self.room.phase != "rate")
            for value, one in seen.get("results", {}).items():
                pairs = self.pairs(value)
                assert one["people"] == len(pairs)
                assert ("importance" in one) == (len(pairs) >= FEWEST)
                if len(pairs) >= FEWEST:
                    mean = sum(importance for importance, _ in pairs) / len(pairs)
                    assert abs(one["importance"] - mean) < 0.051
            self.ranks_follow_gaps(seen.get("results", {}))

    def pairs(self, value: str) -> list[tuple[int, int]]:
        return [
            (self.rated[actor.id, value, "importance"], self.rated[actor.id, value, "today"])
            for actor in PEOPLE
            if all((actor.id, value, scale) in self.rated for scale in SCALES)
        ]

    def ranks_follow_gaps(self, results: dict[str, Any]) -> None:
        ranked = sorted((one for one in results.values() if "rank" in one), key=lambda o: o["rank"])
        assert [one["rank"] for one in ranked] == list(range(len(ranked)))
        gaps = [one["gap"] for one in ranked]
        assert gaps == sorted(gaps, reverse=True)
        assert all("largest" in one for one in ranked[:3] if one["gap"] > 0)
        assert all(one["gap"] > 0 for one in ranked if "largest" in one)

    @invariant()
    def mine_is_mine(self) -> None:
        for actor in PEOPLE:
            own = self.room.mine(actor)
            for scale in SCALES:
                assert own[scale] == {
                    value: rating
                    for (person, value, one), rating in self.rated.items()
                    if (person, one) == (actor.id, scale)
                }
            assert {key: one["status"] for key, one in own["agreements"].items()} == {
                key: status for key, (by, status) in self.status.items() if by == actor.id
            }


TestValuing = Valuing.TestCase
