"""Whatever people do in whatever order, the arrow flies as the closed holes say."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import ANY, THREE, TRAINER, uuid
from tests.workshop.activities.cheese.scenes import CASE, SETUP, Room
from tests.workshop.activities.cheese.test_slices import fish
from workshop.activities.cheese import ACTIVITY
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.refusals import Refused

PHASES = [phase.name for phase in ACTIVITY.phases(SETUP)]
EVERYBODY = st.sampled_from([*THREE, TRAINER])
HOLE = st.sampled_from(["no-rule", "old-rule", "tired", uuid(1), uuid(2), "money"])
NUMBER = st.integers(1, 8)
# Nobody changes it here, so one does for all.
FISH = fish()


class Naming(RuleBasedStateMachine):
    """A room that names barriers, beside the simplest thing that could keep them."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room(fish=FISH)
        self.hole: dict[str, str] = {}
        self.by: dict[str, str] = {}
        self.admitted: set[str] = set()
        self.hidden: set[str] = set()
        self.support: set[tuple[str, str]] = set()

    def tried(self, actor: Actor, kind: str, number: int = ANY, **fields: Any) -> bool:
        try:
            self.room.do(actor, kind, number, **fields)
        except Refused:
            return False
        return True

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.room.at(phase)

    @rule(which=st.sampled_from(["case", "fishbone"]))
    def choose(self, which: str) -> None:
        self.room.do(TRAINER, "picture.choose", picture=which)

    @rule(actor=EVERYBODY, number=NUMBER, hole=HOLE)
    def name(self, actor: Actor, number: int, hole: str) -> None:
        barrier = uuid(100 + number)
        if barrier in self.hole:
            return
        if self.tried(actor, "barrier.name", 100 + number, hole=hole, text="A barrier"):
            assert self.room.phase == "barriers"
            assert hole in self.room.view()["holes"]
            self.hole[barrier] = hole
            self.by[barrier] = "" if actor.is_trainer else actor.id

    @rule(actor=EVERYBODY, number=NUMBER)
    def withdraw(self, actor: Actor, number: int) -> None:
        barrier = uuid(100 + number)
        if self.tried(actor, "barrier.withdraw", barrier=barrier):
            assert self.by[barrier] == ("" if actor.is_trainer else actor.id)
            self.drop({barrier})

    @rule(actor=EVERYBODY, number=NUMBER, supported=st.booleans())
    def give_support(self, actor: Actor, number: int, *, supported: bool) -> None:
        barrier = uuid(100 + number)
        if self.tried(actor, "barrier.support", barrier=barrier, supported=supported):
            assert not actor.is_trainer
            given = {(barrier, actor.id)}
            self.support = self.support | given if supported else self.support - given

    @rule(actor=EVERYBODY, number=NUMBER, admitted=st.booleans())
    def admit(self, actor: Actor, number: int, *, admitted: bool) -> None:
        barrier = uuid(100 + number)
        if self.tried(actor, "barrier.admit", barrier=barrier, admitted=admitted):
            assert actor.is_trainer
            one = {barrier}
            self.admitted = self.admitted | one if admitted else self.admitted - one

    @rule(actor=EVERYBODY, number=NUMBER, hidden=st.booleans())
    def hide(self, actor: Actor, number: int, *, hidden: bool) -> None:
        barrier = uuid(100 + number)
        if self.tried(actor, "barrier.hide", barrier=barrier, hidden=hidden):
            assert actor.is_trainer
            self.hidden = self.hidden | {barrier} if hidden else self.hidden - {barrier}

    @rule(actor=st.sampled_from(THREE))
    def forget(self, actor: Actor) -> None:
        self.room.state = ACTIVITY.forget(self.room.state, {actor.id})
        self.support = {given for given in self.support if given[1] != actor.id}
        self.drop({barrier for barrier, by in self.by.items() if by == actor.id})

    def drop(self, gone: set[str]) -> None:
        self.hole = {key: hole for key, hole in self.hole.items() if key not in gone}
        self.by = {key: by for key, by in self.by.items() if key not in gone}
        self.admitted -= gone
        self.hidden -= gone
        self.support = {given for given in self.support if given[0] not in gone}

    @invariant()
    def state_is_what_was_done(self) -> None:
        state = self.room.state
        assert {key: one.hole for key, one in state.barriers.items()} == self.hole
        given = {(key, person) for key, people in state.supports.items() for person in people}
        assert given == self.support

    @invariant()
    def arrow_stops_at_the_first_slice_with_all_holes_closed(self) -> None:
        seen = self.room.view()
        if self.room.phase == "story":
            return
        closed = {self.hole[one] for one in self.admitted - self.hidden}
        of_slice: dict[str, set[str]] = {one: set() for one in seen["slices"]}
        for key, hole in seen["holes"].items():
            assert hole.get("closed", False) == (key in closed)
            of_slice[hole["slice"]].add(key)
        whole = [one for one, holes in of_slice.items() if holes <= closed]
        assert seen["arrow"].get("stopped") == (whole[0] if whole else None)
        assert not closed & set(seen["arrow"]["through"].values())

    @invariant()
    def view_names_nobody_and_counts_support_only_at_the_end(self) -> None:
        for audience in AUDIENCES:
            seen = self.room.view(audience)
            written = json.dumps(seen)
            assert "null" not in written
            assert not any(person.id in written for person in (*THREE, TRAINER))
            if self.room.phase != "closed":
                assert "support" not in "".join(
                    key for one in seen.get("barriers", {}).values() for key in one
                )
            if audience != "trainer":
                assert not self.hidden & seen.get("barriers", {}).keys()

    @invariant()
    def given_are_participants(self) -> None:
        given = ACTIVITY.given(self.room.scene)
        assert (given is None) == (self.room.phase != "barriers")
        assert (given or set()) <= {person.id for person in THREE}


TestNaming = Naming.TestCase
TestNaming.settings = settings(max_examples=60)


def test_case_and_fishbone_have_no_hole_in_common() -> None:
    case = {hole["id"] for one in CASE["slices"] for hole in one["holes"]}

    assert not case & {uuid(1), uuid(2), uuid(3)}
