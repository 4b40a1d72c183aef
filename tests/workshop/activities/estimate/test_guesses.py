"""How guesses are kept, replaced and forgotten."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT
from tests.workshop.activities.estimate.scenes import STEP, guessed
from workshop.activities.estimate.events import Guessed
from workshop.activities.estimate.guesses import Guesses, evolve, forget
from workshop.model.event import ActivityEvent


def test_later_guess_replaces_the_earlier() -> None:
    state = guessed({ANNA: 40})

    after = evolve(state, Guessed(step=STEP, round="first", participant=ANNA.id, value=65))

    assert after == Guesses({"first": {ANNA.id: 65}, "second": {}})


def test_rounds_are_kept_apart() -> None:
    state = guessed({ANNA: 40}, {ANNA: 70})

    assert state == Guesses({"first": {ANNA.id: 40}, "second": {ANNA.id: 70}})


def test_values_are_sorted() -> None:
    state = guessed({ANNA: 80, BERT: 20})

    assert state.values("first") == [20, 80]


def test_forget_takes_both_rounds_of_a_person() -> None:
    state = guessed({ANNA: 40, BERT: 50}, {ANNA: 70, BERT: 75})

    after = forget(state, {ANNA.id})

    assert after == Guesses({"first": {BERT.id: 50}, "second": {BERT.id: 75}})


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        evolve(Guesses(), ActivityEvent(type="other", step=STEP))
