"""Who may guess what, and when."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA, TRAINER
from tests.workshop.activities.estimate.scenes import STEP, guess, guessed, scene
from workshop.activities.estimate import ACTIVITY
from workshop.activities.estimate.events import ROUNDS, Guessed, Round
from workshop.model.actor import Actor
from workshop.model.command import ActivityCommand
from workshop.model.refusals import Refused


def refusal(phase: str, command: ActivityCommand, actor: Actor = ANNA) -> str:
    with pytest.raises(Refused) as caught:
        ACTIVITY.decide(scene(phase), command, actor)
    return caught.value.code


@pytest.mark.parametrize("name", ROUNDS)
@pytest.mark.parametrize("value", [0, 1, 50, 99, 100])
def test_guess_counts_for_the_round_of_the_phase(name: Round, value: int) -> None:
    happened = ACTIVITY.decide(scene(name), guess(value), ANNA)

    assert happened == (Guessed(step=STEP, round=name, participant=ANNA.id, value=value),)


def test_guess_can_be_changed_while_its_round_is_open() -> None:
    state = guessed({ANNA: 40})

    happened = ACTIVITY.decide(scene("first", state), guess(60), ANNA)

    assert happened == (Guessed(step=STEP, round="first", participant=ANNA.id, value=60),)


def test_same_guess_again_changes_nothing() -> None:
    state = guessed({ANNA: 40})

    assert ACTIVITY.decide(scene("first", state), guess(40), ANNA) == ()


def test_first_guess_as_second_is_a_guess_of_its_own() -> None:
    state = guessed({ANNA: 40})

    happened = ACTIVITY.decide(scene("second", state), guess(40), ANNA)

    assert happened == (Guessed(step=STEP, round="second", participant=ANNA.id, value=40),)


@pytest.mark.parametrize("phase", ["question", "discuss", "compare", "reveal", "detail"])
def test_guess_outside_a_round_is_refused(phase: str) -> None:
    assert refusal(phase, guess(40)) == "wrong-phase"


@pytest.mark.parametrize("value", [-1, 101, 10**30])
def test_guess_out_of_range_is_refused(value: int) -> None:
    assert refusal("first", guess(value)) == "guess-out-of-range"


def test_trainer_does_not_guess() -> None:
    assert refusal("first", guess(40), TRAINER) == "participant-only"


def test_command_of_another_activity_is_refused() -> None:
    class Other(ActivityCommand):
        pass

    command = Other(id=uuid4(), type="other", step=STEP)

    assert refusal("first", command) == "command-unknown"
