"""Who may do what with an intake form, and when."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.intake.scenes import (
    PHASES,
    STEP,
    decided,
    done,
    drop,
    dropped,
    filled,
    hide,
    id_of,
    send,
)
from workshop.activities.intake import events
from workshop.activities.intake.forms import Forms
from workshop.model.actor import Actor
from workshop.model.command import ActivityCommand, Command
from workshop.model.refusals import REFUSALS, Refused

NOW = {"urgency": ["now"]}


def refusal(
    phase: str, state: Forms | None, command: Command, actor: Actor = ANNA
) -> tuple[str, dict[str, int | str]]:
    with pytest.raises(Refused) as caught:
        decided(phase, state, command, actor)
    assert caught.value.code in REFUSALS
    return caught.value.code, caught.value.values


# -- handing in ----------------------------------------------------------------------------------


def test_form_is_handed_in_as_one() -> None:
    picks = {**NOW, "hope": ["rest", "test", "rest"], "pills": ["no"]}
    texts = {"reason": "  a\n cough ", "since": "since Monday"}

    happened = decided("fill", None, send(picks, texts, {"urgency": 3}, 7), ANNA)

    assert happened == (
        events.FormSent(
            step=STEP,
            participant=ANNA.id,
            picks={"urgency": ("now",), "hope": ("test", "rest"), "pills": ("no",)},
            texts={"reason": "a cough", "since": "since Monday"},
            ids={"reason": id_of(7), "since": id_of(7, "since")},
            seconds={"urgency": 3},
        ),
    )


def test_question_left_open_is_no_answer() -> None:
    happened = decided("fill", None, send({**NOW, "hope": []}, {"reason": "  "}), ANNA)

    assert (happened[0].picks, happened[0].texts) == ({"urgency": ("now",)}, {})


def test_required_question_has_to_be_answered() -> None:
    assert refusal("fill", None, send({}, {"reason": "A cough"})) == ("answer-missing", {})
    assert refusal("fill", None, send({"urgency": []})) == ("answer-missing", {})


@pytest.mark.parametrize(
    ("picks", "texts", "code"),
    [
        ({**NOW, "x": ["now"]}, {}, "question-unknown"),
        (NOW, {"x": "words"}, "question-unknown"),
        ({"urgency": ["never"]}, {}, "option-unknown"),
        ({**NOW, "pills": ["now"]}, {}, "option-unknown"),
        ({**NOW, "reason": ["now"]}, {}, "option-unknown"),
        (NOW, {"hope": "words"}, "option-unknown"),
        ({"urgency": ["now", "later"]}, {}, "answers-too-many"),
        ({**NOW, "pills": ["yes", "no"]}, {}, "answers-too-many"),
        (NOW, {"reason": "\u200b\u202e"}, "text-empty"),
        (NOW, {"reason": "é" * 141}, "text-too-long"),
        (NOW, {"since": "é" * 41}, "text-too-long"),
    ],
)
def test_answers_fit_their_questions(picks: Any, texts: Any, code: str) -> None:
    assert refusal("fill", None, send(picks, texts))[0] == code


def test_longest_words_are_taken() -> None:
    assert decided("fill", None, send(NOW, {"reason": "é" * 140, "since": "é" * 40}), ANNA)


def test_time_is_bounded_and_only_of_questions_there_are() -> None:
    happened = decided("fill", None, send(NOW, None, {"urgency": 9_999, "x": 5}), ANNA)

    assert happened[0].seconds == {"urgency": 600}


def test_form_can_be_handed_in_anew_and_the_same_changes_nothing() -> None:
    state = done(("fill", ANNA, send(NOW, {"reason": "One"}, number=1)))

    assert decided("fill", state, send(NOW, {"reason": "One"}, {"reason": 9}), ANNA) == ()
    again = decided("fill", state, send({"urgency": ["later"]}, {"reason": "Two"}), ANNA)
    assert (again[0].picks, again[0].texts) == ({"urgency": ("later",)}, {"reason": "Two"})


def test_words_keep_their_id_when_they_change() -> None:
    state = done(("fill", ANNA, send(NOW, {"reason": "One"}, number=1)))

    changed = send(NOW, {"reason": "Two", "since": "today"}, number=2)

    assert decided("fill", state, changed, ANNA)[0].ids == {
        "reason": id_of(1),
        "since": id_of(2, "since"),
    }


@pytest.mark.parametrize("phase", [phase for phase in PHASES if phase != "fill"])
def test_form_is_final_once_the_room_saw_it(phase: str) -> None:
    assert refusal(phase, None, send(NOW))[0] == "wrong-phase"


def test_trainer_fills_in_nothing() -> None:
    assert refusal("fill", None, send(NOW), TRAINER)[0] == "participant-only"


# -- hiding --------------------------------------------------------------------------------------


def test_trainer_hides_words_and_shows_them_again() -> None:
    state = filled(1)
    hidden = events.AnswerHidden(step=STEP, answer=id_of(1), hidden=True)

    assert decided("results", state, hide(id_of(1)), TRAINER) == (hidden,)
    assert decided("results", state, hide(id_of(1), hidden=False), TRAINER) == ()

    after = done(("results", TRAINER, hide(id_of(1))), start=state)
    assert decided("results", after, hide(id_of(1), hidden=False), TRAINER) == (
        hidden.model_copy(update={"hidden": False}),
    )


def test_only_the_trainer_hides_and_only_what_is_shown() -> None:
    state = filled(1)

    assert refusal("results", state, hide(id_of(1)))[0] == "trainer-only"
    assert refusal("fill", state, hide(id_of(1)), TRAINER)[0] == "wrong-phase"
    assert refusal("results", state, hide(id_of(9)), TRAINER)[0] == "answer-unknown"


# -- dropping ------------------------------------------------------------------------------------


@pytest.mark.parametrize("question", ["pills", None])
def test_everybody_chooses_one_question_or_none(question: str | None) -> None:
    chosen = events.DropChosen(step=STEP, participant=ANNA.id, question=question)

    assert decided("drop", None, drop(question), ANNA) == (chosen,)
    assert decided("drop", dropped(question), drop(question), ANNA) == ()
    assert decided("drop", dropped("hope"), drop(question), ANNA) == (chosen,)
    assert decided("drop", dropped("hope"), drop("hope"), BERT)


def test_only_a_question_of_the_form_can_be_dropped() -> None:
    assert refusal("drop", None, drop("x"))[0] == "question-unknown"
    assert refusal("drop", None, drop("pills"), TRAINER)[0] == "participant-only"


@pytest.mark.parametrize("phase", [phase for phase in PHASES if phase != "drop"])
def test_choice_belongs_to_its_phase(phase: str) -> None:
    assert refusal(phase, None, drop("pills"))[0] == "wrong-phase"


def test_other_commands_are_unknown() -> None:
    other = ActivityCommand(id=uuid4(), type="other", step=STEP)

    assert refusal("fill", None, other)[0] == "command-unknown"
