"""How choices and own incidents are kept, replaced and forgotten."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.classify.scenes import (
    OWN,
    STEP,
    admit,
    after,
    decline,
    level,
    origin,
    propose,
    withdraw,
)
from workshop.activities.classify.sorting import Own, Sorting, evolve, forget
from workshop.model.event import ActivityEvent

OTHER = "00000000-0000-0000-0000-000000000008"
BOTH = (
    (ANNA, propose("Rain", 7)),
    (BERT, propose("Hail", 8)),
    (TRAINER, admit("Hail", OTHER)),
    (TRAINER, admit("Rain", OWN)),
)


def test_later_choice_replaces_the_earlier() -> None:
    state = after(
        (ANNA, level("f01", "process")),
        (ANNA, origin("f01", "records")),
        (BERT, level("f01", "process")),
        (ANNA, level("f01", "knowledge")),
    )

    assert state == Sorting(
        {"f01": {ANNA.id: "knowledge", BERT.id: "process"}}, {"f01": {ANNA.id: "records"}}, {}
    )


def test_own_incidents_stand_in_the_order_of_admission() -> None:
    state = after(*BOTH)

    assert state.admitted() == [
        Own(OTHER, "Hail", BERT.id, "admitted"),
        Own(OWN, "Rain", ANNA.id, "admitted"),
    ]


def test_other_words_leave_an_incident_where_it_stands() -> None:
    state = after(*BOTH, (TRAINER, admit("Hailstones", OTHER)))

    assert [one.text for one in state.admitted()] == ["Hailstones", "Rain"]


def test_answers_to_a_declined_incident_wait_for_it() -> None:
    state = after(*BOTH, (ANNA, level(OTHER, "process")), (TRAINER, decline(OTHER)))

    assert [one.text for one in state.admitted()] == ["Rain"]
    assert state.levels == {OTHER: {ANNA.id: "process"}}


def test_answers_to_a_withdrawn_incident_go_with_it() -> None:
    state = after(
        *BOTH,
        (ANNA, level(OTHER, "process")),
        (ANNA, origin(OTHER, "other")),
        (ANNA, level("f01", "process")),
        (BERT, withdraw(OTHER)),
    )

    assert state == Sorting(
        {"f01": {ANNA.id: "process"}}, {}, {OWN: Own(OWN, "Rain", ANNA.id, "admitted")}
    )


def test_forget_takes_a_persons_choices_and_incidents_with_all_answers_to_them() -> None:
    state = after(
        *BOTH,
        (ANNA, level("f01", "process")),
        (BERT, level("f01", "knowledge")),
        (BERT, origin("f01", "other")),
        (ANNA, level(OTHER, "process")),
        (BERT, level(OWN, "process")),
    )

    assert forget(state, {BERT.id}) == Sorting(
        {"f01": {ANNA.id: "process"}, OWN: {}},
        {"f01": {}},
        {OWN: Own(OWN, "Rain", ANNA.id, "admitted")},
    )


def test_forget_leaves_the_trainers_incidents() -> None:
    state = after((TRAINER, propose("Rain")))

    assert forget(state, {ANNA.id}) == state


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        evolve(Sorting(), ActivityEvent(type="other", step=STEP))
