"""What a room's forms add up to, and what is not told of a few."""

from __future__ import annotations

from tests.workshop.activities.acting import ANNA, BERT, CARO, DIRK, ELKE, FINN, PEOPLE
from tests.workshop.activities.intake.scenes import SETUP, done, dropped, filled, id_of, send
from workshop.activities.fewest import FEWEST
from workshop.activities.intake.forms import Forms, Words
from workshop.activities.intake.reading import questions_of
from workshop.activities.intake.results import found, result, verdict, words

QUESTIONS = questions_of(SETUP)

SIX = done(
    ("fill", ANNA, send({"urgency": ["now"], "hope": ["test"]}, None, {"urgency": 2, "hope": 9})),
    ("fill", BERT, send({"urgency": ["now"], "hope": ["test", "rest"]}, None, {"urgency": 4})),
    ("fill", CARO, send({"urgency": ["later"], "hope": ["rest"]}, None, {"urgency": 6})),
    ("fill", DIRK, send({"urgency": ["now"], "hope": ["rest"]}, None, {"urgency": 8})),
    ("fill", ELKE, send({"urgency": ["now"], "hope": ["rest"]}, None, {"urgency": 0})),
    ("fill", FINN, send({"urgency": ["later"], "pills": ["yes"]}, None, {"urgency": 30})),
)


def test_fewest_is_five_as_everywhere() -> None:
    assert FEWEST == 5


def test_choices_are_counted_in_the_order_of_the_form() -> None:
    assert result(QUESTIONS["urgency"], SIX) == {
        "answered": 6,
        "counts": {"now": 4, "later": 2},
        "seconds": 6,
    }
    several = result(QUESTIONS["hope"], SIX)
    assert several == {"answered": 5, "counts": {"test": 2, "advice": 0, "rest": 4}}
    assert list(several["counts"]) == ["test", "advice", "rest"]


def test_of_few_answers_only_their_number_is_told() -> None:
    assert result(QUESTIONS["pills"], SIX) == {"answered": 1}
    assert result(QUESTIONS["urgency"], filled(4)) == {"answered": 4}
    assert result(QUESTIONS["urgency"], filled(5)) == {
        "answered": 5,
        "counts": {"now": 5, "later": 0},
        "seconds": 4,
    }


def test_words_are_counted_and_never_chosen_from() -> None:
    assert result(QUESTIONS["reason"], filled(6)) == {"answered": 6}


def test_words_come_by_their_ids() -> None:
    seen = words("reason", filled(3))

    assert list(seen) == sorted(seen)
    assert seen[id_of(1)] == (ANNA.id, Words(id_of(1), "A cough"))
    assert words("since", filled(3)) == {}


def test_slowest_and_most_skipped_are_named() -> None:
    assert found(SETUP, SIX) == {"slowest": ["urgency"], "skipped": ["reason", "since"]}


def test_of_few_forms_nothing_is_found() -> None:
    assert found(SETUP, filled(4)) == {}
    assert found(SETUP, Forms()) == {}


def test_nothing_is_slow_when_no_time_was_taken() -> None:
    assert found(SETUP, filled(5, seconds=0)) == {"skipped": ["hope", "pills", "since"]}


def test_nothing_is_skipped_when_all_is_answered() -> None:
    picks = {"urgency": ["now"], "hope": ["test"], "pills": ["no"]}
    texts = {"reason": "A cough", "since": "today"}
    state = done(*(("fill", actor, send(picks, texts)) for actor in PEOPLE))

    assert found(SETUP, state) == {}


def test_verdict_counts_every_question_and_those_who_keep_all() -> None:
    state = dropped("pills", "pills", "hope", None, "pills")

    assert verdict(SETUP, state) == {
        "voted": 5,
        "drops": {"urgency": 0, "hope": 1, "pills": 3, "reason": 0, "since": 0},
        "none": 1,
    }


def test_verdict_of_a_few_is_only_their_number() -> None:
    assert verdict(SETUP, dropped("pills", "pills", "hope", None)) == {"voted": 4}
