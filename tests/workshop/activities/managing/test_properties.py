"""Whatever people do in whatever order, the inventory stays right and tells no practice."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import ANY, PEOPLE, TRAINER, uuid
from tests.workshop.activities.managing.scenes import CATEGORIES, PHASES, TASKS, Room
from workshop.activities.fewest import FEWEST
from workshop.activities.managing import ACTIVITY
from workshop.activities.managing.commands import LINES_LIMIT, ROLES
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.refusals import Refused

EVERYBODY = st.sampled_from([*PEOPLE, TRAINER])
ROLE = st.sampled_from(ROLES)


class Filling(RuleBasedStateMachine):
    """A room that fills in, beside the simplest thing that could keep it."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room()
        self.said: dict[tuple[str, str], dict[str, Any]] = {}
        self.finished: set[tuple[str, str]] = set()
        self.lines: set[tuple[str, str]] = set()

    def tried(self, actor: Actor, kind: str, number: int = ANY, **fields: Any) -> bool:
        try:
            self.room.do(actor, kind, number, **fields)
        except Refused:
            return False
        assert not actor.is_trainer
        return True

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.room.at(phase)

    @rule(
        actor=EVERYBODY,
        task=st.sampled_from([*TASKS, "tea"]),
        parts=st.fixed_dictionaries(
            {"hours": st.integers(-1, 402).map(lambda halves: halves / 2)},
            optional={"now": ROLE, "wish": ROLE, "going": st.sampled_from(["well", "badly"])},
        ),
    )
    def answer(self, actor: Actor, task: str, parts: dict[str, Any]) -> None:
        if self.tried(actor, "task.answer", task=task, **parts):
            assert self.room.phase == "inventory"
            self.said[actor.id, task] = {**self.said.get((actor.id, task), {}), **parts}

    @rule(task=st.sampled_from(TASKS), now=ROLE, wish=ROLE)
    def all_answer(self, task: str, now: str, wish: str) -> None:
        for actor in PEOPLE:
            self.answer(actor, task, {"now": now, "hours": 2.5, "wish": wish})

    @rule(actor=EVERYBODY, task=st.sampled_from(TASKS))
    def leave(self, actor: Actor, task: str) -> None:
        if self.tried(actor, "task.leave", task=task):
            self.said.pop((actor.id, task), None)

    @rule(actor=EVERYBODY, category=st.sampled_from(CATEGORIES), finished=st.booleans())
    def finish(self, actor: Actor, category: str, finished: bool) -> None:  # noqa: FBT001
        if self.tried(actor, "category.finish", category=category, finished=finished):
            self.finished.discard((actor.id, category))
            self.finished |= {(actor.id, category)} if finished else set()

    @rule(actor=EVERYBODY, number=st.integers(1, 20))
    def write(self, actor: Actor, number: int) -> None:
        if (actor.id, uuid(number)) not in self.lines and self.tried(
            actor, "line.write", number, text="A reason"
        ):
            self.lines.add((actor.id, uuid(number)))

    @rule(actor=EVERYBODY, number=st.integers(1, 20))
    def withdraw(self, actor: Actor, number: int) -> None:
        if self.tried(actor, "line.withdraw", line=uuid(number)):
            self.lines.remove((actor.id, uuid(number)))

    @rule(actor=st.sampled_from(PEOPLE))
    def forget(self, actor: Actor) -> None:
        self.room.state = ACTIVITY.forget(self.room.state, {actor.id})
        self.said = {key: said for key, said in self.said.items() if key[0] != actor.id}
        self.finished = {key for key in self.finished if key[0] != actor.id}
        self.lines = {key for key in self.lines if key[0] != actor.id}

    @invariant()
    def state_is_what_was_done(self) -> None:
        for actor in PEOPLE:
            own = self.room.mine(actor)
            assert own["answers"] == {
                task: said for (person, task), said in self.said.items() if person == actor.id
            }
            assert {(actor.id, one) for one in own["finished"]} <= self.finished
            assert {(actor.id, one) for one in own["lines"]} <= self.lines
            assert len(own["lines"]) <= LINES_LIMIT

    @invariant()
    def nobodys_hours_are_lost_or_made(self) -> None:
        for actor in PEOPLE:
            outcome = self.room.mine(actor).get("outcome")
            if outcome is not None:
                said = [one for (who, _), one in self.said.items() if who == actor.id]
                total = sum(one["hours"] for one in said if "now" in one)
                assert outcome["total"] == total
                assert sum(outcome["today"].values()) == total
                assert sum(outcome["wished"].values()) == total
                assert 0 <= outcome.get("share", 0) <= 100

    @invariant()
    def view_names_nobody_and_averages_no_few(self) -> None:
        people = {person for (person, _), said in self.said.items() if "now" in said}
        for audience in AUDIENCES:
            seen = self.room.view(audience)
            written = json.dumps(seen)
            assert "null" not in written
            assert "A reason" not in written
            assert not any(actor.id in written for actor in PEOPLE)
            results = seen.get("results", {"people": len(people)})
            assert results["people"] == len(people)
            if len(people) < FEWEST:
                assert results.keys() <= {"people", "tasks"}
            assert all(one["people"] >= FEWEST for one in results.get("tasks", {}).values())


TestFilling = Filling.TestCase
