"""Whatever people do in whatever order, the way to a change stays right and tells no names."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import ANY, PEOPLE, TRAINER, uuid
from tests.workshop.activities.change.scenes import PHASES, WORDS, Room, voted
from workshop.activities.change import ACTIVITY
from workshop.activities.change.matrix import FREQUENCIES, SEVERITIES, class_of
from workshop.activities.change.results import ANSWERS
from workshop.activities.fewest import FEWEST
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.refusals import Refused

EVERYBODY = st.sampled_from([*PEOPLE, TRAINER])
NUMBER = st.integers(31, 36)
DAY = st.dates().map(str) | st.just("soon")


class Changing(RuleBasedStateMachine):
    """A room on its way, beside the simplest thing that could keep it."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room("severity", voted())
        self.placed: dict[str, tuple[Any, Any]] = {}
        self.actions: dict[str, str] = {}
        self.knows: dict[tuple[str, str], str] = {}

    def tried(self, actor: Actor, kind: str, number: int = ANY, **fields: Any) -> bool:
        try:
            self.room.do(actor, kind, number, **fields)
        except Refused:
            return False
        return True

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.room.at(phase)

    @rule(
        actor=EVERYBODY,
        severity=st.sampled_from(SEVERITIES),
        frequency=st.sampled_from(FREQUENCIES),
    )
    def place(self, actor: Actor, severity: Any, frequency: Any) -> None:
        if self.tried(actor, "severity.place", severity=severity, frequency=frequency):
            assert self.room.phase == "severity"
            self.placed[actor.id] = (severity, frequency)

    @rule(cells=st.lists(st.tuples(st.sampled_from(SEVERITIES), st.sampled_from(FREQUENCIES))))
    def many_place(self, cells: list[tuple[Any, Any]]) -> None:
        for actor, (severity, frequency) in zip(PEOPLE, cells, strict=False):
            self.place(actor, severity, frequency)

    @rule(actor=EVERYBODY, number=NUMBER, day=DAY, later=DAY)
    def write(self, actor: Actor, number: int, day: str, later: str) -> None:
        if uuid(number) in self.actions:
            return
        words = {**WORDS, "date": day, "follow_up": later}
        if self.tried(actor, "action.add", number, **words):
            assert day <= later
            self.actions[uuid(number)] = "" if actor.is_trainer else actor.id

    @rule(actor=EVERYBODY, number=NUMBER)
    def take(self, actor: Actor, number: int) -> None:
        before = self.room.state.actions.keys()
        if uuid(number) not in before and self.tried(actor, "action.take", number, action=uuid(21)):
            for new in self.room.state.actions.keys() - before:
                self.actions[new] = PEOPLE[1].id

    @rule(actor=EVERYBODY, number=NUMBER)
    def withdraw(self, actor: Actor, number: int) -> None:
        if self.tried(actor, "action.withdraw", action=uuid(number)):
            assert actor.is_trainer or self.actions[uuid(number)] == actor.id
            del self.actions[uuid(number)]
            self.knows = {key: one for key, one in self.knows.items() if key[1] != uuid(number)}

    @rule(actor=EVERYBODY, number=NUMBER, answer=st.sampled_from(ANSWERS))
    def know(self, actor: Actor, number: int, answer: str) -> None:
        if self.tried(actor, "procedure.know", action=uuid(number), answer=answer):
            assert self.room.phase == "practice"
            self.knows[actor.id, uuid(number)] = answer

    @rule(number=NUMBER, answers=st.lists(st.sampled_from(ANSWERS), max_size=6))
    def many_know(self, number: int, answers: list[str]) -> None:
        for actor, answer in zip(PEOPLE, answers, strict=False):
            self.know(actor, number, answer)

    @rule(actor=st.sampled_from(PEOPLE))
    def forget(self, actor: Actor) -> None:
        self.room.state = ACTIVITY.forget(self.room.state, {actor.id})
        self.placed.pop(actor.id, None)
        self.actions = {key: by for key, by in self.actions.items() if by != actor.id}
        self.knows = {
            (who, key): one
            for (who, key), one in self.knows.items()
            if who != actor.id and key in self.actions
        }

    @invariant()
    def state_is_what_was_done(self) -> None:
        state = self.room.state
        cells = {who: (cell.severity, cell.frequency) for who, cell in state.placed.items()}
        assert cells == self.placed
        assert {key: one.by for key, one in state.actions.items()} == self.actions
        assert {
            (who, key): one for who, own in state.knows.items() for key, one in own.items()
        } == self.knows
        ranks = [one.rank for one in state.actions.values()]
        assert ranks == sorted(set(ranks))

    @invariant()
    def view_names_nobody_and_counts_no_few(self) -> None:
        for audience in AUDIENCES:
            seen = self.room.view(audience)
            written = json.dumps(seen)
            assert "null" not in written
            assert not [actor.id for actor in (*PEOPLE, TRAINER) if actor.id in written]
            assert ("placed" in seen) == (self.room.phase == "placed")
            assert ("known" in seen) == (self.room.phase == "known")
            self.counts_are_right(seen)

    def counts_are_right(self, seen: dict[str, Any]) -> None:
        if "placed" in seen:
            assert seen["placed"]["people"] == len(self.placed)
            assert ("cells" in seen["placed"]) == (len(self.placed) >= FEWEST)
            classes = [
                class_of(severity, frequency) for severity, frequency in self.placed.values()
            ]
            for score, people in seen["placed"].get("classes", {}).items():
                assert people == classes.count(int(score))
        for action, result in seen.get("known", {}).items():
            answers = [one for (_, key), one in self.knows.items() if key == action]
            assert result["people"] == len(answers)
            assert ("knows" in result) == (len(answers) >= FEWEST)
            for answer in set(result) - {"people"}:
                assert result[answer] == answers.count(answer)

    @invariant()
    def mine_is_mine(self) -> None:
        for actor in PEOPLE:
            own = self.room.mine(actor)
            assert ("placed" in own) == (actor.id in self.placed)
            assert own["knows"] == {
                key: one for (who, key), one in self.knows.items() if who == actor.id
            }
            assert own["actions"] == {
                key: True for key, by in self.actions.items() if by == actor.id
            }


TestChanging = Changing.TestCase
