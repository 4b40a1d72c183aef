"""Who has given what: in every phase of every activity, once all simulated people are done."""

from __future__ import annotations

from random import Random
from uuid import uuid4

import pytest

from tests.support.rooms import NOW, TRAINER
from tests.workshop.activities.test_activities import TEMPLATE
from workshop.activities import ACTIVITIES
from workshop.live.making import from_template
from workshop.live.parsing import command_from
from workshop.model.actor import Actor
from workshop.model.command import OpenPhase, StartRehearsal
from workshop.model.refusals import Refused
from workshop.model.rules import Circumstances, decide
from workshop.model.state import Workshop, evolve

PEOPLE = 5
ROUNDS = 80
# Every other phase asks nothing that everybody has to give.
ASKING = {
    "swot": {"write", "vote"},
    "estimate": {"first", "second"},
    "fishbone": {"causes", "vote"},
    "question": {"ask"},
    "statements": {"answer"},
    "values": {"rate"},
    "classify": {"sort"},
}


def acted(state: Workshop, command: object, actor: Actor) -> Workshop:
    for event in decide(state, command, actor, Circumstances(NOW, 100), ACTIVITIES):  # type: ignore[arg-type]
        state = evolve(state, event, ACTIVITIES)
    return state


@pytest.mark.parametrize("step", [step.id for step in TEMPLATE.steps])
def test_given_is_asked_where_it_should_be_and_everybody_gives_it(step: str) -> None:
    state = evolve(Workshop(), from_template(TEMPLATE), ACTIVITIES)
    state = acted(state, StartRehearsal(id=uuid4(), people=PEOPLE), TRAINER)
    plan = state.steps[step]
    activity = ACTIVITIES[plan.activity]
    random = Random(3)
    for phase in activity.phases(plan.setup):
        state = acted(state, OpenPhase(id=uuid4(), step=step, phase=phase.name), TRAINER)
        before = activity.given(state.scene(step))
        assert (before is not None) == (phase.name in ASKING.get(plan.activity, set()))
        for _ in range(ROUNDS):
            if before is None or activity.given(state.scene(step)) == state.simulated:
                break
            for person in sorted(state.simulated):
                wish = activity.rehearse(state.scene(step), person, random)
                if wish is None:
                    continue
                asked = command_from({**wish, "id": str(uuid4()), "step": step})
                try:
                    state = acted(state, asked, Actor("participant", person))
                except Refused:
                    continue
        assert activity.given(state.scene(step)) in (None, state.simulated)


@pytest.mark.parametrize("kind", sorted(ACTIVITIES))
def test_nothing_is_quoted_that_is_not_there(kind: str) -> None:
    state = evolve(Workshop(), from_template(TEMPLATE), ACTIVITIES)
    steps = [step for step in state.steps.values() if step.activity == kind]

    assert [ACTIVITIES[kind].quote(state.scene(step.id), "nowhere") for step in steps] == [
        None for _ in steps
    ]
