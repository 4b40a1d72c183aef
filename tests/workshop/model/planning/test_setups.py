"""The content of a step: what may change of it, and what the room has used of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.rooms import folded, person, swot_setup
from tests.workshop.model.planning.sheets import (
    ANSWERED,
    FRESH,
    ID,
    after,
    happens,
    refusal,
    statements_setup,
)
from workshop import views
from workshop.activities import ACTIVITIES
from workshop.activities.statements.events import Answered
from workshop.model import event as events
from workshop.model.command import AddStep, NewStep, SetUpStep
from workshop.model.planning.contents import items, words_of


def reworded(setup: dict[str, Any], statement: str, text: str) -> dict[str, Any]:
    return setup | {
        "statements": [
            {**one, "text": text} if one["id"] == statement else one for one in setup["statements"]
        ]
    }


def set_up(step: str, setup: dict[str, Any]) -> SetUpStep:
    return SetUpStep(id=ID, step=step, setup=setup)


def test_statement_is_reworded_here_and_where_it_is_asked_again() -> None:
    wished = reworded(statements_setup("tea", "rain"), "tea", "  We like coffee.\u202e")

    first, again = happens(ANSWERED, set_up("first", wished))

    assert first == events.SetupChanged(
        step="first", setup=reworded(statements_setup("tea", "rain"), "tea", "We like coffee.")
    )
    assert again == events.SetupChanged(
        step="again",
        setup=reworded(statements_setup("tea", "rain", repeats="first"), "tea", "We like coffee."),
    )


def test_own_question_of_what_is_asked_again_stays() -> None:
    state = after(FRESH, set_up("first", statements_setup("tea", "rain") | {"question": "So?"}))

    assert state.steps["again"].setup["question"] == "Again?"


def test_answers_stay_when_their_statement_is_reworded_and_others_come_and_go() -> None:
    wished = reworded(statements_setup("snow", "tea"), "tea", "We like coffee.")

    state = after(ANSWERED, set_up("first", wished))

    assert state.progress["first"].state == ANSWERED.progress["first"].state
    seen = views.view(folded(events.StepOpened(step="first"), start=state), "trainer", ACTIVITIES)
    assert seen["activity"]["statements"] == {
        "snow": {"number": 1, "text": "We like snow."},
        "tea": {"number": 2, "text": "We like coffee."},
    }
    assert seen["activity"]["answered"] == {"snow": 0, "tea": 1}


def test_statement_with_an_answer_is_not_taken_away() -> None:
    assert refusal(ANSWERED, set_up("first", statements_setup("rain"))) == (
        "content-in-use",
        {"name": "We like tea"},
    )


def test_statement_with_an_answer_where_it_is_asked_again_is_not_taken_away() -> None:
    state = folded(
        Answered(step="again", statement="rain", participant=person(1).id, value=1), start=FRESH
    )

    assert refusal(state, set_up("first", statements_setup("tea"))) == (
        "content-in-use",
        {"name": "We like rain"},
    )


@pytest.mark.parametrize(
    ("setup", "code", "values"),
    [
        ({}, "content-missing", {"field": "question"}),
        (statements_setup(), "content-too-few", {"field": "statements", "limit": 1}),
        (statements_setup(*"abcdefghi"), "content-too-many", {"field": "statements", "limit": 8}),
        (
            reworded(statements_setup("tea", "rain"), "rain", " \u200b "),
            "content-missing",
            {"field": "statements.1.text"},
        ),
        (
            reworded(statements_setup("tea"), "tea", "x" * 141),
            "content-too-long",
            {"field": "statements.0.text", "limit": 140},
        ),
        (
            statements_setup("tea") | {"pace": "never"},
            "content-wrong",
            {"field": "pace", "reason": "Input should be 'one' or 'all'"},
        ),
        (
            statements_setup("tea", "tea"),
            "content-wrong",
            {"field": "", "reason": "two statements have the same id"},
        ),
        (
            statements_setup("tea") | {"colour": "red"},
            "content-wrong",
            {"field": "colour", "reason": "Extra inputs are not permitted"},
        ),
        (statements_setup("tea", repeats="elsewhere"), "step-order", {"title": "First"}),
        (statements_setup("tea", repeats="again"), "step-order", {"title": "First"}),
    ],
)
def test_content_is_refused_with_the_field(
    setup: dict[str, Any], code: str, values: dict[str, int | str]
) -> None:
    assert refusal(FRESH, set_up("first", setup)) == (code, values)


@pytest.mark.parametrize(
    ("dots", "code", "limit"), [(0, "content-too-few", 1), (11, "content-too-many", 10)]
)
def test_number_out_of_range_is_told_its_end(dots: int, code: str, limit: int) -> None:
    wished = set_up("board", swot_setup() | {"dots": dots})

    assert refusal(FRESH, wished) == (code, {"field": "dots", "limit": limit})


def test_hostile_text_is_refused_without_being_read() -> None:
    wished = reworded(statements_setup("tea"), "tea", "x" * 1_000_000)

    assert refusal(FRESH, set_up("first", wished))[0] == "content-too-long"


def test_form_of_a_question_is_fixed_once_it_was_answered() -> None:
    added = after(FRESH, AddStep(id=ID, plan=question("words")))
    step = str(ID)
    asked = happens(added, set_up(step, question("text").setup))
    assert [event.type for event in asked] == ["plan.step.setup-changed"]

    answered = folded(answer(step), start=added)

    assert refusal(answered, set_up(step, question("text").setup)) == (
        "content-fixed",
        {"field": "form"},
    )
    assert happens(answered, set_up(step, question("words").setup | {"ask": "What else?"}))


def question(form: str) -> NewStep:
    setup = {"ask": "What?", "form": form, "limit": 3, "rehearsal": ["Tea"]}
    return NewStep(activity="question", title="Ask", minutes=5, say=("Hi.",), setup=setup)


def answer(step: str) -> events.Event:
    known = {event.model_fields["type"].default: event for event in ACTIVITIES["question"].events}
    body = {"step": step, "answer": "a", "text": "Tea", "by": person(0).id, "early": True}
    return known["question.answer.added"].model_validate(body)


def test_phase_that_is_gone_gives_way_to_the_first() -> None:
    told = folded(events.PhaseOpened(step="board", phase="background"), start=FRESH)
    own = {key: value for key, value in swot_setup().items() if key != "background"}

    state = after(told, set_up("board", own))

    assert state.progress["board"].phase == "story"
    assert folded(start=after(FRESH, set_up("board", own))).progress["board"].phase == "story"


def test_items_are_all_that_has_an_id_and_is_no_source() -> None:
    setup = {
        "source": {"id": "deck"},
        "sets": [{"id": "own", "sources": [{"id": "x"}], "bones": [{"id": "people"}]}],
        "origins": {"items": [{"id": "records"}]},
        "points": ["a"],
    }

    assert list(items(setup)) == ["sets/own", "sets/own/bones/people", "origins/items/records"]


@pytest.mark.parametrize(
    ("path", "words"),
    [("sets/own", "Own"), ("sets/own/bones/people", "People"), ("origins/items/records", "R.")],
)
def test_items_are_known_by_their_words(path: str, words: str) -> None:
    setup = {
        "sets": [{"id": "own", "title": "Own", "bones": [{"id": "people", "name": "People"}]}],
        "origins": {"items": [{"id": "records", "text": "R."}]},
    }

    assert words_of(setup, path) == words
