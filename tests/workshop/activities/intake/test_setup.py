"""What an author may not write in an intake form."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.intake.scenes import RAW
from workshop.activities.intake.setup import Question, Setup

CHOICE: dict[str, Any] = RAW["questions"][0]
YESNO: dict[str, Any] = RAW["questions"][2]
TEXT: dict[str, Any] = RAW["questions"][3]
WHEN: dict[str, Any] = RAW["questions"][4]


def wrong(question: dict[str, Any], **changes: Any) -> str:
    values = {key: one for key, one in {**question, **changes}.items() if one is not None}
    with pytest.raises(ValidationError) as caught:
        Question.model_validate(values)
    return str(caught.value.errors()[0]["msg"])


def wrong_form(**changes: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        Setup.model_validate({**RAW, **changes})
    return str(caught.value.errors()[0]["msg"])


def test_setup_is_kept_whole() -> None:
    setup = Setup.model_validate(RAW)

    assert [question.kind for question in setup.questions] == [
        "choice",
        "several",
        "yesno",
        "text",
        "when",
    ]
    assert [question.required for question in setup.questions] == [True, *[False] * 4]
    assert setup.sources == ()


@pytest.mark.parametrize("kind", ["choice", "several"])
def test_choice_has_options(kind: str) -> None:
    message = "Value error, options belong to a choice, and a choice has options"

    assert wrong(CHOICE, kind=kind, options=None) == message


@pytest.mark.parametrize("question", [YESNO, TEXT, WHEN])
def test_only_a_choice_has_options(question: dict[str, Any]) -> None:
    message = "Value error, options belong to a choice, and a choice has options"

    assert wrong(question, options=CHOICE["options"]) == message


def test_options_have_ids_of_their_own() -> None:
    twice = [CHOICE["options"][0], CHOICE["options"][0]]

    assert wrong(CHOICE, options=twice) == "Value error, two options have the same id"


@pytest.mark.parametrize(("question", "text"), [(CHOICE, "never"), (YESNO, "perhaps")])
def test_rehearsed_choices_are_on_the_form(question: dict[str, Any], text: str) -> None:
    message = f"Value error, {text!r} is no answer to this question"

    assert wrong(question, rehearsal=[text]) == message


def test_rehearsed_words_are_as_short_as_words_must_be() -> None:
    assert wrong(WHEN, rehearsal=["é" * 41]) == (
        f"Value error, {'é' * 41!r} is longer than 40 characters"
    )
    Question.model_validate({**WHEN, "rehearsal": ["é" * 40]})


def test_rehearsal_and_kind_are_asked_for() -> None:
    assert wrong(TEXT, rehearsal=None) == "Field required"
    assert "Input should be 'choice'" in wrong(TEXT, kind="drawing")


def test_questions_have_ids_of_their_own() -> None:
    twice = [CHOICE, CHOICE]

    assert wrong_form(questions=twice) == "Value error, two questions have the same id"


def test_something_on_the_form_is_required() -> None:
    assert wrong_form(questions=[YESNO, TEXT]) == (
        "Value error, no question is required: an empty form could be handed in"
    )


def test_form_has_two_to_twelve_questions() -> None:
    many = [{**CHOICE, "id": f"q{number}"} for number in range(13)]

    assert "at least 2 items" in wrong_form(questions=many[:1])
    assert "at most 12 items" in wrong_form(questions=many)
    Setup.model_validate({**RAW, "questions": many[:12]})
