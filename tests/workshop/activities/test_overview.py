"""Who has given what: in every phase of every activity, once all simulated people are done."""

from __future__ import annotations

from random import Random
from uuid import uuid4

import pytest

from tests.support.rooms import NOW, TRAINER
from tests.support.whole import nothing_skipped
from tests.workshop.activities.test_activities import TEMPLATE
from workshop.activities import ACTIVITIES
from workshop.live.parsing import command_from
from workshop.model.actor import Actor
from workshop.model.command import OpenPhase, StartRehearsal
from workshop.model.refusals import Refused
from workshop.model.rules import Circumstances, decide
from workshop.model.state import Workshop, evolve

PEOPLE = 5
ROUNDS = 80
FREELY = 8
# Every other phase asks nothing that everybody has to give.
ASKING = {
    "swot": {"write", "vote"},
    "estimate": {"first", "second"},
    "fishbone": {"causes", "vote"},
    "question": {"ask"},
    "statements": {"answer"},
    "values": {"rate"},
    "classify": {"sort"},
    "intake": {"fill", "drop"},
    "managing": {"inventory"},
    "strategy": {"score"},
    "cheese": {"barriers"},
    "change": {"severity", "practice"},
}


def acted(state: Workshop, command: object, actor: Actor) -> Workshop:
    for event in decide(state, command, actor, Circumstances(NOW, 100), ACTIVITIES):  # type: ignore[arg-type]
        state = evolve(state, event, ACTIVITIES)
    return state


def everybody_acts(state: Workshop, step: str, random: Random) -> Workshop:
    """Have everybody do once what they would do now, as far as they may."""
    activity = ACTIVITIES[state.steps[step].activity]
    for person in sorted(state.simulated):
        wish = activity.rehearse(state.scene(step), person, random)
        if wish is None:
            continue
        asked = command_from({**wish, "id": str(uuid4()), "step": step})
        try:
            state = acted(state, asked, Actor("participant", person))
        except Refused:
            continue
    return state


def played(start: Workshop, step: str, random: Random) -> list[tuple[str, Workshop, Workshop]]:
    """Play a step; return each phase, and the room at its beginning and once all have acted."""
    activity, plan = ACTIVITIES[start.steps[step].activity], start.steps[step]
    told, state = [], start
    for phase in activity.phases(plan.setup):
        before = acted(state, OpenPhase(id=uuid4(), step=step, phase=phase.name), TRAINER)
        state = before
        asking = activity.given(before.scene(step)) is not None
        for turn in range(ROUNDS if asking else FREELY):
            # A step that follows this one needs more than one note of each.
            if turn >= FREELY and activity.given(state.scene(step)) == state.simulated:
                break
            state = everybody_acts(state, step, random)
        told.append((phase.name, before, state))
    return told


@pytest.mark.parametrize("step", [step.id for step in TEMPLATE.steps])
def test_given_is_asked_where_it_should_be_and_everybody_gives_it(step: str) -> None:
    state = evolve(Workshop(), nothing_skipped(TEMPLATE), ACTIVITIES)
    state = acted(state, StartRehearsal(id=uuid4(), people=PEOPLE), TRAINER)
    random = Random(3)
    plan = state.steps[step]
    if "follows" in plan.setup:
        state = played(state, plan.setup["follows"], random)[-1][2]
    activity = ACTIVITIES[plan.activity]

    for phase, before, after in played(state, step, random):
        asked = activity.given(before.scene(step)) is not None
        assert asked == (phase in ASKING.get(plan.activity, set())), phase
        assert activity.given(after.scene(step)) in (None, state.simulated), phase


@pytest.mark.parametrize("kind", sorted(ACTIVITIES))
def test_nothing_is_quoted_that_is_not_there(kind: str) -> None:
    state = evolve(Workshop(), nothing_skipped(TEMPLATE), ACTIVITIES)
    steps = [step for step in state.steps.values() if step.activity == kind]

    assert [ACTIVITIES[kind].quote(state.scene(step.id), "nowhere") for step in steps] == [
        None for _ in steps
    ]
