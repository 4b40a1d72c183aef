"""How answers are kept, replaced, taken back and forgotten."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO
from tests.workshop.activities.statements.scenes import STEP, after, answer, answered, skip
from workshop.activities.statements.answers import Answers, evolve, forget
from workshop.model.event import ActivityEvent


def test_later_answer_replaces_the_earlier() -> None:
    state = after(answered(tea=[2, 3]), answer(5), ANNA)

    assert state == Answers({"tea": {ANNA.id: 5, BERT.id: 3}}, {})


def test_skipping_takes_an_answer_back_and_answering_the_skip() -> None:
    skipped = after(answered(tea=[2, 3]), skip(), ANNA)
    back = after(skipped, answer(4), ANNA)

    assert skipped == Answers({"tea": {BERT.id: 3}}, {"tea": frozenset({ANNA.id})})
    assert back == Answers({"tea": {ANNA.id: 4, BERT.id: 3}}, {"tea": frozenset()})


def test_counts_are_by_value_from_fully_disagree_on() -> None:
    state = answered(tea=[5, 1, 3, 1, 1, 2])

    assert (state.counts("tea"), state.counts("rain")) == ([3, 1, 1, 0, 1], [0, 0, 0, 0, 0])


def test_complete_counts_who_answered_or_skipped_every_statement() -> None:
    state = answered(tea=[2, 3, 4], rain=[1])
    state = after(state, skip("rain"), BERT)

    assert [state.complete(asked) for asked in (["tea", "rain"], ["tea"], ["rain"])] == [2, 3, 2]
    assert [state.has("rain", actor.id) for actor in (ANNA, BERT, CARO)] == [True, True, False]


def test_forget_takes_answers_and_skips_of_a_person() -> None:
    state = after(answered(tea=[2, 3]), skip("rain"), ANNA)

    assert forget(state, {ANNA.id}) == Answers({"tea": {BERT.id: 3}}, {"rain": frozenset()})


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        evolve(Answers(), ActivityEvent(type="other", step=STEP))
