"""What simulated participants answer, and when they hold still."""

from __future__ import annotations

from random import Random

import pytest

from tests.workshop.activities.acting import ANNA, PEOPLE
from tests.workshop.activities.statements.scenes import after, again, answer, answered, scene, skip
from workshop.activities.statements import ACTIVITY
from workshop.activities.statements.answers import Answers
from workshop.activities.statements.commands import GiveAnswer, SkipStatement
from workshop.model.activity import Json, Scene


def command_of(wish: Json) -> GiveAnswer | SkipStatement:
    if wish["type"] == "statements.skip":
        return skip(wish["statement"])
    return answer(wish["value"], wish["statement"])


@pytest.mark.parametrize(
    ("at", "values"), [(scene(), {1, 2}), (again(), {5})], ids=["first", "again"]
)
def test_rehearse_draws_from_the_content_of_its_time(at: Scene, values: set[int]) -> None:
    wishes = [ACTIVITY.rehearse(at, ANNA.id, Random(seed)) for seed in range(200)]
    told = [wish for wish in wishes if wish is not None]

    assert {wish["type"] for wish in told} == {"statements.answer", "statements.skip"}
    assert {wish["statement"] for wish in told} == {"tea"}
    assert {wish["value"] for wish in told if "value" in wish} == values
    assert sum("value" in wish for wish in told) > 150


@pytest.mark.parametrize("at", [scene("results"), again("shift")], ids=["results", "shift"])
def test_rehearse_waits_while_results_are_shown(at: Scene) -> None:
    assert ACTIVITY.rehearse(at, ANNA.id, Random(1)) is None


def test_rehearse_goes_on_with_the_next_statement() -> None:
    first = ACTIVITY.rehearse(scene(state=answered(tea=[1])), ANNA.id, Random(1))
    after_skip = after(answered(), skip(), ANNA)
    second = ACTIVITY.rehearse(scene(state=after_skip), ANNA.id, Random(1))

    assert first == second == {"type": "statements.answer", "statement": "rain", "value": 3}


def test_rehearsal_ends_with_everybody_through_all_statements() -> None:
    state, random = Answers(), Random(7)

    for actor in PEOPLE * 2:
        wish = ACTIVITY.rehearse(scene(state=state), actor.id, random)
        assert wish is not None
        state = after(state, command_of(wish), actor)

    assert state.complete(["tea", "rain"]) == len(PEOPLE)
    assert [ACTIVITY.rehearse(scene(state=state), actor.id, random) for actor in PEOPLE] == [
        None
    ] * len(PEOPLE)
