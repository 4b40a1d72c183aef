"""Whatever people do in whatever order, a sorting stays right and tells no names."""

from __future__ import annotations

import json
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import PEOPLE, TRAINER
from tests.workshop.activities.classify.scenes import (
    PHASES,
    SETUP,
    admit,
    decline,
    level,
    origin,
    propose,
    scene,
    withdraw,
)
from workshop.activities.classify import ACTIVITY
from workshop.activities.classify.commands import LEVELS, Level
from workshop.activities.fewest import FEWEST
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.command import ActivityCommand
from workshop.model.refusals import Refused

OWN = [str(UUID(int=number)) for number in range(3)]
INCIDENTS = [*SETUP["order"], *OWN]
ORIGINS = [one["id"] for one in SETUP["origins"]["items"]]
ACTORS = st.sampled_from([*PEOPLE, TRAINER])
SECRET = "SECRET"


class Sorts(RuleBasedStateMachine):
    """A room that sorts, beside the simplest thing that could keep its choices."""

    def __init__(self) -> None:
        super().__init__()
        self.phase = PHASES[0]
        self.state = ACTIVITY.begin(SETUP)
        self.levels: dict[tuple[str, str], Level] = {}
        self.origins: dict[tuple[str, str], str] = {}
        self.own: dict[str, tuple[str, bool]] = {}

    def did(self, command: ActivityCommand, actor: Actor) -> bool:
        try:
            happened = ACTIVITY.decide(scene(self.phase, self.state), command, actor)
        except Refused:
            return False
        for event in happened:
            self.state = ACTIVITY.evolve(self.state, event)
        return True

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.phase = phase

    @rule(actor=ACTORS, incident=st.sampled_from(INCIDENTS), choice=st.sampled_from(LEVELS))
    def sort(self, actor: Actor, incident: str, choice: Level) -> None:
        if self.did(level(incident, choice), actor):
            self.levels[incident, actor.id] = choice

    @rule(choice=st.sampled_from(LEVELS), incident=st.sampled_from(INCIDENTS))
    def all_sort_alike(self, choice: Level, incident: str) -> None:
        for actor in PEOPLE:
            self.sort(actor, incident, choice)

    @rule(actor=ACTORS, incident=st.sampled_from(INCIDENTS), choice=st.sampled_from(ORIGINS))
    def name(self, actor: Actor, incident: str, choice: str) -> None:
        if self.did(origin(incident, choice), actor):
            self.origins[incident, actor.id] = choice

    @rule(actor=ACTORS, number=st.integers(0, len(OWN) - 1))
    def propose(self, actor: Actor, number: int) -> None:
        # An id is used once: the engine answers a repeat without asking again.
        if OWN[number] not in self.own and self.did(propose(SECRET, number), actor):
            by = "" if actor.is_trainer else actor.id
            self.own[OWN[number]] = (by, actor.is_trainer)

    @rule(actor=ACTORS, incident=st.sampled_from(OWN))
    def admit(self, actor: Actor, incident: str) -> None:
        if self.did(admit("Neutral", incident), actor):
            self.own[incident] = (self.own[incident][0], True)

    @rule(actor=ACTORS, incident=st.sampled_from(OWN))
    def decline(self, actor: Actor, incident: str) -> None:
        if self.did(decline(incident), actor):
            self.own[incident] = (self.own[incident][0], False)

    @rule(actor=ACTORS, incident=st.sampled_from(OWN))
    def withdraw(self, actor: Actor, incident: str) -> None:
        if self.did(withdraw(incident), actor):
            self.lose([incident])

    @rule(actor=st.sampled_from(PEOPLE))
    def forget(self, actor: Actor) -> None:
        self.state = ACTIVITY.forget(self.state, {actor.id})
        self.lose([key for key, (by, _) in self.own.items() if by == actor.id])
        self.levels = {key: one for key, one in self.levels.items() if key[1] != actor.id}
        self.origins = {key: one for key, one in self.origins.items() if key[1] != actor.id}

    def lose(self, incidents: list[str]) -> None:
        self.own = {key: one for key, one in self.own.items() if key not in incidents}
        self.levels = {key: one for key, one in self.levels.items() if key[0] not in incidents}
        self.origins = {key: one for key, one in self.origins.items() if key[0] not in incidents}

    @invariant()
    def mine_is_mine(self) -> None:
        shown = {*SETUP["order"], *(key for key, (_, there) in self.own.items() if there)}
        for actor in PEOPLE:
            expected: dict[str, dict[str, str]] = {}
            for name, choices in (("level", self.levels), ("origin", self.origins)):
                for (incident, who), choice in choices.items():
                    if who == actor.id and incident in shown:
                        expected.setdefault(incident, {})[name] = choice
            own = ACTIVITY.mine(scene(self.phase, self.state), actor.id)
            assert own["answers"] == expected
            assert set(own["proposals"]) == {k for k, (by, _) in self.own.items() if by == actor.id}

    @invariant()
    def view_names_nobody_and_holds_no_null(self) -> None:
        for audience in AUDIENCES:
            written = json.dumps(ACTIVITY.view(scene(self.phase, self.state), audience))
            assert "null" not in written
            assert not [actor.id for actor in (*PEOPLE, TRAINER) if actor.id in written]
            waiting = [key for key, (by, there) in self.own.items() if by and not there]
            assert audience == "trainer" or not any(key in written for key in waiting)

    @invariant()
    def results_count_each_choice_once_and_a_few_not_at_all(self) -> None:
        seen = ACTIVITY.view(scene("agreement", self.state), "participant")
        for incident, spread in seen["spread"].items():
            chosen = [one for (key, _), one in self.levels.items() if key == incident]
            assert spread["n"] == len(chosen)
            assert ("process" in spread) == (len(chosen) >= FEWEST)
            assert spread.get("process", 0) == chosen.count("process") * (len(chosen) >= FEWEST)
        everything = ACTIVITY.view(scene("studies", self.state), "screen")["overall"].get("all", {})
        assert sum(everything.values()) == sum(
            one["n"] for one in seen["spread"].values() if one["n"] >= FEWEST
        )


TestSorts = Sorts.TestCase
