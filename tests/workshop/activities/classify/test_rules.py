"""Who may sort, propose and admit what, and when."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.classify.scenes import (
    OWN,
    PHASES,
    STEP,
    admit,
    after,
    decline,
    level,
    origin,
    propose,
    scene,
    withdraw,
)
from workshop.activities.classify import ACTIVITY, events
from workshop.activities.classify.commands import INCIDENT_LIMIT, LEVELS, OWN_LIMIT, ROOM_LIMIT
from workshop.activities.classify.commands import Level as LevelName
from workshop.activities.classify.sorting import Sorting
from workshop.model.actor import Actor
from workshop.model.command import ActivityCommand
from workshop.model.refusals import Refused

SHOWN = PHASES[1:]
PROPOSED = after((ANNA, propose("It rained in")))
ADMITTED = after((TRAINER, admit("It rained in")), state=PROPOSED)
DECLINED = after((TRAINER, decline()), state=PROPOSED)


def refusal(
    command: ActivityCommand, actor: Actor, state: Sorting | None = None, phase: str = "sort"
) -> str:
    with pytest.raises(Refused) as caught:
        ACTIVITY.decide(scene(phase, state), command, actor)
    return caught.value.code


def limit_told(command: ActivityCommand, actor: Actor, state: Sorting) -> object:
    with pytest.raises(Refused) as caught:
        ACTIVITY.decide(scene("sort", state), command, actor)
    assert caught.value.code == "incidents-too-many"
    return caught.value.values["limit"]


# -- sorting -------------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", LEVELS)
def test_participant_sorts_an_incident(choice: LevelName) -> None:
    happened = ACTIVITY.decide(scene("sort"), level("f01", choice), ANNA)

    assert happened == (
        events.LevelChosen(step=STEP, incident="f01", participant=ANNA.id, level=choice),
    )


def test_participant_names_a_source_before_or_after_sorting() -> None:
    happened = ACTIVITY.decide(scene("sort"), origin("f01", "records"), ANNA)

    assert happened == (
        events.OriginChosen(step=STEP, incident="f01", participant=ANNA.id, origin="records"),
    )


def test_choice_can_be_changed_and_the_same_again_changes_nothing() -> None:
    state = after((ANNA, level("f01", "process")), (ANNA, origin("f01", "records")))
    current = scene("sort", state)

    assert ACTIVITY.decide(current, level("f01", "process"), ANNA) == ()
    assert ACTIVITY.decide(current, origin("f01", "records"), ANNA) == ()
    assert len(ACTIVITY.decide(current, level("f01", "knowledge"), ANNA)) == 1
    assert len(ACTIVITY.decide(current, origin("f01", "other"), ANNA)) == 1


def test_admitted_incident_is_sorted_like_the_others() -> None:
    happened = ACTIVITY.decide(scene("sort", ADMITTED), level(OWN, "process"), BERT)

    assert happened == (
        events.LevelChosen(step=STEP, incident=OWN, participant=BERT.id, level="process"),
    )


@pytest.mark.parametrize("command", [level("f01", "process"), origin("f01", "records")])
@pytest.mark.parametrize("phase", SHOWN)
def test_sorting_what_all_see_is_refused(phase: str, command: ActivityCommand) -> None:
    assert refusal(command, ANNA, phase=phase) == "wrong-phase"


@pytest.mark.parametrize("command", [level("f01", "process"), origin("f01", "records")])
def test_trainer_does_not_sort(command: ActivityCommand) -> None:
    assert refusal(command, TRAINER) == "participant-only"


@pytest.mark.parametrize("state", [PROPOSED, DECLINED])
def test_incident_that_is_not_admitted_cannot_be_sorted(state: Sorting) -> None:
    assert refusal(level(OWN, "process"), ANNA, state) == "case-unknown"
    assert refusal(origin(OWN, "records"), ANNA, state) == "case-unknown"


def test_incident_and_source_must_be_there() -> None:
    assert refusal(level("elsewhere", "process"), ANNA) == "case-unknown"
    assert refusal(origin("elsewhere", "records"), ANNA) == "case-unknown"
    assert refusal(origin("f01", "elsewhere"), ANNA) == "origin-unknown"


# -- own incidents -------------------------------------------------------------------------------


def test_participant_proposes_an_incident() -> None:
    happened = ACTIVITY.decide(scene("sort"), propose("  It rained \n in "), ANNA)

    assert happened == (
        events.IncidentProposed(step=STEP, incident=OWN, text="It rained in", by=ANNA.id),
    )


def test_trainers_incident_is_admitted_at_once_and_names_nobody() -> None:
    happened = ACTIVITY.decide(scene("sort"), propose("It rained in"), TRAINER)

    assert happened == (
        events.IncidentProposed(step=STEP, incident=OWN, text="It rained in", by=""),
        events.IncidentAdmitted(step=STEP, incident=OWN, text="It rained in"),
    )


def test_trainer_admits_an_incident_in_other_words() -> None:
    happened = ACTIVITY.decide(scene("sort", PROPOSED), admit("Water came in"), TRAINER)

    assert happened == (events.IncidentAdmitted(step=STEP, incident=OWN, text="Water came in"),)


def test_admitted_incident_gets_other_words_and_the_same_change_nothing() -> None:
    current = scene("sort", ADMITTED)

    assert ACTIVITY.decide(current, admit("It rained in"), TRAINER) == ()
    assert ACTIVITY.decide(current, admit("Water came in"), TRAINER) == (
        events.IncidentAdmitted(step=STEP, incident=OWN, text="Water came in"),
    )


def test_declined_incident_can_be_admitted_after_all() -> None:
    happened = ACTIVITY.decide(scene("sort", DECLINED), admit("It rained in"), TRAINER)

    assert happened == (events.IncidentAdmitted(step=STEP, incident=OWN, text="It rained in"),)


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("state", [PROPOSED, ADMITTED])
def test_trainer_declines_an_incident_at_any_moment(state: Sorting, phase: str) -> None:
    happened = ACTIVITY.decide(scene(phase, state), decline(), TRAINER)

    assert happened == (events.IncidentDeclined(step=STEP, incident=OWN),)


def test_declining_twice_changes_nothing() -> None:
    assert ACTIVITY.decide(scene("sort", DECLINED), decline(), TRAINER) == ()


@pytest.mark.parametrize("state", [PROPOSED, ADMITTED, DECLINED])
def test_participant_takes_back_what_they_proposed(state: Sorting) -> None:
    happened = ACTIVITY.decide(scene("sort", state), withdraw(), ANNA)

    assert happened == (events.IncidentWithdrawn(step=STEP, incident=OWN),)


@pytest.mark.parametrize("actor", [BERT, TRAINER])
def test_nobody_else_takes_it_back(actor: Actor) -> None:
    assert refusal(withdraw(), actor, PROPOSED) == "incident-not-yours"


@pytest.mark.parametrize("command", [admit("Words"), decline()])
def test_participant_neither_admits_nor_declines(command: ActivityCommand) -> None:
    assert refusal(command, ANNA, PROPOSED) == "trainer-only"


@pytest.mark.parametrize("command", [admit("Words"), decline(), withdraw()])
def test_own_incident_must_be_there(command: ActivityCommand) -> None:
    assert refusal(command, TRAINER) == "case-unknown"


@pytest.mark.parametrize("phase", SHOWN)
def test_own_incidents_rest_while_all_see_the_results(phase: str) -> None:
    assert refusal(propose("Words"), ANNA, PROPOSED, phase) == "wrong-phase"
    assert refusal(propose("Words"), TRAINER, PROPOSED, phase) == "wrong-phase"
    assert refusal(admit("Words"), TRAINER, PROPOSED, phase) == "wrong-phase"
    assert refusal(withdraw(), ANNA, PROPOSED, phase) == "wrong-phase"


def test_words_must_be_there_and_within_their_limit() -> None:
    assert refusal(propose(" \n"), ANNA) == "text-empty"
    assert refusal(admit("\u200b"), TRAINER, PROPOSED) == "text-empty"
    assert refusal(propose("x" * (INCIDENT_LIMIT + 1)), ANNA) == "text-too-long"
    assert refusal(admit("x" * (INCIDENT_LIMIT + 1)), TRAINER, PROPOSED) == "text-too-long"


def test_one_person_proposes_so_many_and_declined_ones_count() -> None:
    state = after(*((ANNA, propose("Words", number)) for number in range(OWN_LIMIT)))
    declined = after((TRAINER, decline("00000000-0000-0000-0000-000000000000")), state=state)

    assert limit_told(propose("Words", 99), ANNA, declined) == OWN_LIMIT
    assert len(ACTIVITY.decide(scene("sort", state), propose("Words", 99), BERT)) == 1


def test_room_proposes_so_many_the_trainer_too() -> None:
    state = after(*((TRAINER, propose("Words", number)) for number in range(ROOM_LIMIT)))

    assert limit_told(propose("Words", 99), TRAINER, state) == ROOM_LIMIT
    assert limit_told(propose("Words", 99), ANNA, state) == ROOM_LIMIT


def test_command_of_another_activity_is_refused() -> None:
    class Other(ActivityCommand):
        pass

    assert refusal(Other(id=uuid4(), type="other", step=STEP), ANNA) == "command-unknown"
