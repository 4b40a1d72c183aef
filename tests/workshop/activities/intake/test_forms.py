"""How forms are kept, changed and forgotten."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.intake.scenes import (
    STEP,
    done,
    drop,
    dropped,
    filled,
    hide,
    id_of,
    send,
)
from workshop.activities.intake.forms import Form, Forms, Words, evolve, forget
from workshop.model.event import ActivityEvent


def test_form_holds_picks_words_and_time() -> None:
    assert filled(1).sent == {
        ANNA.id: Form({"urgency": ("now",)}, {"reason": Words(id_of(1), "A cough")}, {"urgency": 4})
    }


def test_form_answers_what_was_picked_or_written() -> None:
    form = filled(1).sent[ANNA.id]

    assert [form.answers(key) for key in ("urgency", "reason", "pills")] == [True, True, False]


def test_later_form_takes_the_place_of_the_earlier() -> None:
    state = done(("fill", ANNA, send({"urgency": ["later"]})), start=filled(1))

    assert state.sent == {ANNA.id: Form({"urgency": ("later",)}, {}, {})}


def test_words_are_hidden_until_they_are_shown_again() -> None:
    hidden = done(("results", TRAINER, hide(id_of(1))), start=filled(1))
    shown = done(("results", TRAINER, hide(id_of(1), hidden=False)), start=hidden)

    assert (hidden.hidden, shown.hidden) == (frozenset({id_of(1)}), frozenset())


def test_last_choice_counts() -> None:
    state = done(("drop", ANNA, drop()), start=dropped("pills", "hope"))

    assert state.drops == {ANNA.id: None, BERT.id: "hope"}


def test_forget_takes_all_a_person_gave() -> None:
    state = done(
        ("results", TRAINER, hide(id_of(1))),
        ("results", TRAINER, hide(id_of(2))),
        ("drop", ANNA, drop("pills")),
        ("drop", BERT, drop()),
        start=filled(2),
    )

    left = forget(state, {ANNA.id})

    assert left == Forms({BERT.id: state.sent[BERT.id]}, frozenset({id_of(2)}), {BERT.id: None})
    assert forget(left, {BERT.id}) == Forms()


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        evolve(Forms(), ActivityEvent(type="other", step=STEP))
