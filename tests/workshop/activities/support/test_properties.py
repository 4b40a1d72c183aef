"""Whatever people do in whatever order, the circle stays right, counts and tells no names."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import PEOPLE, TRAINER
from tests.workshop.activities.support.scenes import OPEN, PHASES, SETUP, Room
from workshop.activities.fewest import FEWEST
from workshop.activities.support import ACTIVITY
from workshop.activities.support.commands import POLLS, ROLES, Poll
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.refusals import Refused

EVERYBODY = st.sampled_from([*PEOPLE, TRAINER])
OPTION = st.sampled_from(["tea", "hurry", "walk", "begin", "wait", "milk"])
LIMIT: dict[Poll, int] = {"wanted": 2, "hardest": 1}
SHOWN: dict[str, Poll] = {"results": "wanted", "hardest": "hardest"}


class Supporting(RuleBasedStateMachine):
    """A room beside the simplest thing that could keep what it did."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room()
        self.picked: set[tuple[Poll, str, str]] = set()
        self.roles: dict[str, str] = {}
        self.swapped = False

    def tried(self, actor: Actor, kind: str, **fields: Any) -> bool:
        try:
            self.room.do(actor, kind, **fields)
        except Refused:
            return False
        return True

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.room.at(phase)

    @rule(actor=EVERYBODY, poll=st.sampled_from(POLLS), option=OPTION, picked=st.booleans())
    def pick(self, actor: Actor, poll: Poll, option: str, *, picked: bool) -> None:
        if self.tried(actor, "pick", poll=poll, option=option, picked=picked):
            assert self.room.phase == OPEN[poll]
            assert not actor.is_trainer
            change = self.picked.add if picked else self.picked.discard
            change((poll, actor.id, option))

    @rule(option=st.sampled_from(["tea", "walk"]))
    def everybody_picks(self, option: str) -> None:
        self.room.at("choose")
        for actor in PEOPLE:
            self.pick(actor, "wanted", option, picked=True)

    @rule(actor=EVERYBODY, role=st.sampled_from(ROLES))
    def take(self, actor: Actor, role: str) -> None:
        if self.tried(actor, "role.take", role=role):
            assert self.room.phase == "pairs"
            self.roles[actor.id] = role

    @rule(actor=EVERYBODY, swapped=st.booleans())
    def swap(self, actor: Actor, *, swapped: bool) -> None:
        if self.tried(actor, "roles.swap", swapped=swapped):
            assert actor.is_trainer
            self.swapped = swapped

    @rule(actor=st.sampled_from(PEOPLE))
    def forget(self, actor: Actor) -> None:
        self.room.state = ACTIVITY.forget(self.room.state, {actor.id})
        self.picked = {one for one in self.picked if one[1] != actor.id}
        self.roles.pop(actor.id, None)

    @invariant()
    def state_is_what_was_done(self) -> None:
        state = self.room.state
        kept = {
            (poll, who, option)
            for poll in POLLS
            for who, own in state.picks[poll].items()
            for option in own
        }
        assert kept == self.picked
        assert (state.roles, state.swapped) == (self.roles, self.swapped)
        for poll in POLLS:
            assert all(0 < len(own) <= LIMIT[poll] for own in state.picks[poll].values())

    @invariant()
    def view_names_nobody_and_counts_no_few(self) -> None:
        for audience in AUDIENCES:
            seen = self.room.view(audience)
            written = json.dumps(seen)
            assert "null" not in written
            assert not [who.id for who in (*PEOPLE, TRAINER) if who.id in written]
            poll = SHOWN.get(self.room.phase)
            answered = {who for asked, who, _ in self.picked if asked == poll}
            if poll is not None and len(answered) >= FEWEST:
                assert seen["poll"]["counts"] == {
                    option: sum((poll, who.id, option) in self.picked for who in PEOPLE)
                    for option in seen["poll"]["options"]
                }
            else:
                assert "counts" not in written

    @invariant()
    def mine_is_mine(self) -> None:
        for actor in PEOPLE:
            mine = self.room.mine(actor)
            assert {
                (poll, actor.id, option) for poll in POLLS for option in mine["picks"][poll]
            } == {one for one in self.picked if one[1] == actor.id}
            seated = self.room.phase == "pairs" and actor.id in self.roles
            assert ("card" in mine) == seated
            if seated:
                assert mine["card"] == SETUP["disclosure"]["cards"][mine["part"]]


TestSupporting = Supporting.TestCase
