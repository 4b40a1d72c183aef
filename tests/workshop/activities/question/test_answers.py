"""How answers are kept, ordered and forgotten."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.question.scenes import (
    STEP,
    add,
    answered,
    done,
    hide,
    id_of,
    rated,
    share,
)
from workshop.activities.question.answers import Answer, Answers, evolve, forget
from workshop.activities.question.events import AnswerEdited, WordHidden
from workshop.activities.question.words import word_of
from workshop.model.event import ActivityEvent


def ranks(state: Answers) -> dict[str, int]:
    return {answer.text: answer.rank for answer in state.answers.values()}


def test_answer_knows_its_word() -> None:
    state = answered("words", (ANNA, "Tijd"))

    assert state.answers == {id_of(1): Answer(id_of(1), "Tijd", ANNA.id, word_of("tijd"), 0)}


def test_changed_answer_counts_for_another_word() -> None:
    state = answered("words", (ANNA, "Tijd"))

    after = evolve(state, AnswerEdited(step=STEP, answer=id_of(1), text="geld"))

    assert after.answers[id_of(1)] == Answer(id_of(1), "geld", ANNA.id, word_of("geld"), 0)


def test_answers_before_the_show_have_no_order_and_later_ones_have() -> None:
    state = done(
        "text",
        ("ask", ANNA, add("early")),
        ("show", BERT, add("late")),
        ("ask", BERT, add("early too")),
        ("show", ANNA, add("later")),
    )

    assert ranks(state) == {"early": 0, "late": 1, "early too": 0, "later": 2}


def test_shared_answer_has_the_order_of_its_sharing() -> None:
    state = done(
        "keep",
        ("ask", ANNA, add("one", 1)),
        ("ask", ANNA, add("two", 2)),
        ("ask", BERT, add("three", 3)),
        ("ask", BERT, share(3)),
        ("show", ANNA, share(2)),
        ("show", ANNA, share(1)),
        ("show", ANNA, share(2, shared=False)),
    )

    assert ranks(state) == {"one": 2, "two": 1, "three": 0}
    assert [answer.text for answer in state.shared()] == ["one", "three"]


def test_answers_of_a_person_are_in_the_order_they_gave_them() -> None:
    state = answered("text", (ANNA, "b"), (BERT, "c"), (ANNA, "a"))

    assert [answer.text for answer in state.of(ANNA.id)] == ["b", "a"]


def test_hidden_word_is_hidden_until_it_is_shown_again() -> None:
    word = word_of("chaos")
    hidden = evolve(Answers(), WordHidden(step=STEP, word=word, hidden=True))

    shown = evolve(hidden, WordHidden(step=STEP, word=word, hidden=False))

    assert (hidden.hidden_words, shown.hidden_words) == (frozenset({word}), frozenset())


def test_forget_takes_answers_and_ratings_of_a_person() -> None:
    state = answered("text", (ANNA, "mine"), (BERT, "yours"))
    ratings = rated((ANNA, "pace", 4), (BERT, "pace", 2)).ratings
    both = Answers(state.answers, ratings, frozenset({"word"}), 3)

    left = forget(both, {ANNA.id})

    assert left == Answers(
        {id_of(2): state.answers[id_of(2)]}, {BERT.id: {"pace": 2}}, frozenset({"word"}), 3
    )


def test_hidden_answer_stays_hidden_when_it_is_shared_anew() -> None:
    state = done(
        "keep",
        ("ask", ANNA, add("one", 1)),
        ("ask", ANNA, share(1)),
        ("show", TRAINER, hide(1)),
        ("show", ANNA, share(1, shared=False)),
        ("show", ANNA, share(1)),
    )

    assert state.answers[id_of(1)].hidden


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        evolve(Answers(), ActivityEvent(type="other", step=STEP))
