"""Every activity is what the rest of the engine takes it for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path
from random import Random
from uuid import uuid4

import pytest

from tests.support.rooms import NOW, TRAINER
from tests.support.whole import nothing_skipped
from workshop import activities
from workshop.activities import (
    ACTIVITIES,
    card,
    change,
    cheese,
    classify,
    estimate,
    fishbone,
    intake,
    managing,
    parking,
    question,
    statements,
    strategy,
    support,
    swot,
    values,
)
from workshop.activities.change import events as change_events
from workshop.activities.cheese import events as cheese_events
from workshop.activities.classify import events as classify_events
from workshop.activities.estimate import events as estimate_events
from workshop.activities.fishbone import events as fishbone_events
from workshop.activities.intake import events as intake_events
from workshop.activities.managing import events as managing_events
from workshop.activities.question import events as question_events
from workshop.activities.statements import events as statements_events
from workshop.activities.strategy import events as strategy_events
from workshop.activities.support import events as support_events
from workshop.activities.swot import events as swot_events
from workshop.activities.values import events as values_events
from workshop.content import load
from workshop.live.parsing import command_from
from workshop.model.activity import Activity
from workshop.model.actor import Actor
from workshop.model.command import COMMANDS, ActivityCommand, OpenPhase, StartRehearsal
from workshop.model.event import ActivityEvent, Event
from workshop.model.rules import Circumstances, decide
from workshop.model.runsheet import next_place
from workshop.model.state import Workshop, evolve
from workshop.views import mine

DATA = Path(__file__).parents[3] / "data"
LIBRARY = load(DATA, {kind: activity.Setup for kind, activity in ACTIVITIES.items()})
TEMPLATE = LIBRARY.templates["nl", "huisarts-geen-manager"]
# The type checker holds each to the protocol here.
ALL: tuple[Activity, ...] = (
    card.ACTIVITY,
    change.ACTIVITY,
    cheese.ACTIVITY,
    classify.ACTIVITY,
    estimate.ACTIVITY,
    fishbone.ACTIVITY,
    intake.ACTIVITY,
    managing.ACTIVITY,
    parking.ACTIVITY,
    question.ACTIVITY,
    statements.ACTIVITY,
    strategy.ACTIVITY,
    support.ACTIVITY,
    swot.ACTIVITY,
    values.ACTIVITY,
)


def test_every_folder_is_an_activity_of_that_name() -> None:
    here = Path(str(activities.__file__)).parent
    folders = {path.parent.name for path in here.glob("*/__init__.py")}

    assert {kind: activity.kind for kind, activity in ACTIVITIES.items()} == {
        name: name for name in folders
    }
    assert set(ACTIVITIES.values()) == set(ALL)


@pytest.mark.parametrize("activity", ALL, ids=lambda activity: activity.kind)
def test_commands_and_events_are_of_a_step_and_named_after_the_activity(activity: Activity) -> None:
    names = [model.model_fields["type"].default for model in (*activity.commands, *activity.events)]

    assert all(issubclass(command, ActivityCommand) for command in activity.commands)
    assert all(issubclass(event, ActivityEvent) for event in activity.events)
    assert {name.split(".")[0] for name in names} <= {activity.kind}


def test_no_two_commands_have_one_name() -> None:
    commands = [*COMMANDS, *chain.from_iterable(activity.commands for activity in ALL)]

    assert len({c.model_fields["type"].default for c in commands}) == len(commands)


def test_private_events_change_what_their_actor_alone_sees() -> None:
    state = evolve(Workshop(), nothing_skipped(TEMPLATE), ACTIVITIES)
    random, circumstances = Random(5), Circumstances(NOW, 100)
    leading = (TRAINER, circumstances, ACTIVITIES)
    seen: set[type[Event]] = set()

    def happen(state: Workshop, events: Sequence[Event], actor: Actor) -> Workshop:
        for event in events:
            before, state = state, evolve(state, event, ACTIVITIES)
            if event.PRIVATE and isinstance(event, ActivityEvent):
                seen.add(type(event))
                assert {who: mine(before, who, ACTIVITIES) for who in others(state, actor)} == {
                    who: mine(state, who, ACTIVITIES) for who in others(state, actor)
                }
        return state

    state = happen(state, decide(state, StartRehearsal(id=uuid4(), people=5), *leading), TRAINER)
    while (place := next_place(state, ACTIVITIES)) is not None:
        command = OpenPhase(id=uuid4(), step=place.step, phase=place.phase)
        state = happen(state, decide(state, command, *leading), TRAINER)
        for person in sorted(state.simulated) * 8:
            actor = Actor("participant", person)
            activity = ACTIVITIES[state.steps[place.step].activity]
            wish = activity.rehearse(state.scene(place.step), person, random)
            if wish is not None:
                asked = command_from({**wish, "id": str(uuid4()), "step": place.step})
                events = decide(state, asked, actor, circumstances, ACTIVITIES)
                state = happen(state, events, actor)

    assert seen == {
        swot_events.NoteAdded,
        swot_events.DotPlaced,
        estimate_events.Guessed,
        fishbone_events.CauseAdded,
        fishbone_events.CauseMarked,
        fishbone_events.DotPlaced,
        values_events.ValueRated,
        values_events.AgreementProposed,
        change_events.IncidentPlaced,
        change_events.ActionAdded,
        change_events.ProcedureKnown,
        cheese_events.BarrierNamed,
        cheese_events.BarrierSupported,
        classify_events.LevelChosen,
        classify_events.OriginChosen,
        strategy_events.PairScored,
        strategy_events.FocusProposed,
        support_events.Picked,
        support_events.RoleTaken,
        statements_events.Answered,
        statements_events.Skipped,
        intake_events.FormSent,
        intake_events.DropChosen,
        managing_events.TaskAnswered,
        managing_events.FigureEntered,
        managing_events.LineWritten,
        question_events.AnswerAdded,
        question_events.AnswerShared,
        question_events.Rated,
    }


def others(state: Workshop, actor: Actor) -> Iterable[str]:
    return state.participants - {actor.id}
