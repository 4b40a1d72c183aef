"""Who may answer or skip what, and when."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA, TRAINER
from tests.workshop.activities.statements.scenes import (
    STEP,
    after,
    again,
    answer,
    answered,
    scene,
    skip,
)
from workshop.activities.statements import ACTIVITY
from workshop.activities.statements.commands import SCALE
from workshop.activities.statements.events import Answered, Skipped
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import ActivityCommand
from workshop.model.refusals import Refused


def refusal(at: Scene, command: ActivityCommand, actor: Actor = ANNA) -> str:
    with pytest.raises(Refused) as caught:
        ACTIVITY.decide(at, command, actor)
    return caught.value.code


@pytest.mark.parametrize("value", SCALE)
def test_answer_is_one_of_five(value: int) -> None:
    happened = ACTIVITY.decide(scene(), answer(value), ANNA)

    assert happened == (Answered(step=STEP, statement="tea", participant=ANNA.id, value=value),)


def test_answer_can_be_changed_while_the_step_is_open() -> None:
    happened = ACTIVITY.decide(scene(state=answered(tea=[2])), answer(4), ANNA)

    assert happened == (Answered(step=STEP, statement="tea", participant=ANNA.id, value=4),)


def test_same_answer_again_changes_nothing() -> None:
    assert ACTIVITY.decide(scene(state=answered(tea=[2])), answer(2), ANNA) == ()


@pytest.mark.parametrize("tea", [[], [2]])
def test_skip_with_and_without_an_answer(tea: list[int]) -> None:
    happened = ACTIVITY.decide(scene(state=answered(tea=tea)), skip(), ANNA)

    assert happened == (Skipped(step=STEP, statement="tea", participant=ANNA.id),)


def test_same_skip_again_changes_nothing() -> None:
    state = after(answered(), skip(), ANNA)

    assert ACTIVITY.decide(scene(state=state), skip(), ANNA) == ()


@pytest.mark.parametrize("command", [answer(3), skip()], ids=["answer", "skip"])
@pytest.mark.parametrize("at", [scene("results"), again("shift")], ids=["results", "shift"])
def test_nothing_is_taken_once_results_are_shown(at: Scene, command: ActivityCommand) -> None:
    assert refusal(at, command) == "wrong-phase"


@pytest.mark.parametrize("command", [answer(3), skip()], ids=["answer", "skip"])
def test_trainer_neither_answers_nor_skips(command: ActivityCommand) -> None:
    assert refusal(scene(), command, TRAINER) == "participant-only"


@pytest.mark.parametrize("command", [answer(3, "milk"), skip("milk")], ids=["answer", "skip"])
def test_statement_that_is_not_there_is_refused(command: ActivityCommand) -> None:
    assert refusal(scene(), command) == "statement-unknown"


@pytest.mark.parametrize("value", [-1, 0, 6, 10**30])
def test_answer_out_of_range_is_refused(value: int) -> None:
    assert refusal(scene(), answer(value)) == "answer-out-of-range"


def test_command_of_another_activity_is_refused() -> None:
    class Other(ActivityCommand):
        pass

    assert refusal(scene(), Other(id=uuid4(), type="other", step=STEP)) == "command-unknown"
