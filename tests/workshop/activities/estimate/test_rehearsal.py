"""What simulated participants guess, and when they hold still."""

from __future__ import annotations

from random import Random

import pytest

from tests.workshop.activities.acting import ANNA, BERT
from tests.workshop.activities.estimate.scenes import guess, guessed, scene
from workshop.activities.estimate import ACTIVITY
from workshop.activities.estimate.guesses import Guesses


@pytest.mark.parametrize(("phase", "values"), [("first", {50, 60}), ("second", {70})])
def test_rehearse_draws_from_the_content(phase: str, values: set[int]) -> None:
    wishes = [ACTIVITY.rehearse(scene(phase), ANNA.id, Random(seed)) for seed in range(20)]

    assert {wish["type"] for wish in wishes if wish} == {"estimate.guess"}
    assert {wish["value"] for wish in wishes if wish} == values


@pytest.mark.parametrize("phase", ["question", "discuss", "compare", "reveal", "detail"])
def test_rehearse_waits_outside_the_rounds(phase: str) -> None:
    assert ACTIVITY.rehearse(scene(phase), ANNA.id, Random(1)) is None


def test_rehearse_guesses_once_a_round() -> None:
    state = guessed({ANNA: 50})

    assert ACTIVITY.rehearse(scene("first", state), ANNA.id, Random(1)) is None


def test_rehearsal_ends_with_a_guess_of_everybody() -> None:
    state = Guesses()
    random = Random(7)

    for phase in ("first", "second"):
        for actor in (ANNA, BERT):
            wish = ACTIVITY.rehearse(scene(phase, state), actor.id, random)
            assert wish is not None
            for event in ACTIVITY.decide(scene(phase, state), guess(wish["value"]), actor):
                state = ACTIVITY.evolve(state, event)

    assert [len(state.values("first")), len(state.values("second"))] == [2, 2]
