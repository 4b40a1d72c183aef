"""What an author may not write in a question."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.question.scenes import INVENTED, LABELS, RAW, SETUPS, WRITTEN, Form
from workshop.activities.question.setup import Setup


def wrong(form: Form, **changes: Any) -> list[tuple[tuple[int | str, ...], str]]:
    values = {"form": form, **RAW[form], **changes}
    with pytest.raises(ValidationError) as caught:
        Setup.model_validate({key: value for key, value in values.items() if value is not None})
    return [(error["loc"], error["msg"]) for error in caught.value.errors()]


def test_setup_has_only_what_its_form_needs() -> None:
    assert {form: list(setup) for form, setup in SETUPS.items()} == {
        "words": ["ask", "form", "limit", "rehearsal"],
        "text": ["ask", "about", "form", "limit", "rehearsal"],
        "keep": ["ask", "form", "limit", "rehearsal"],
        "scale": ["ask", "form", "labels", "quick"],
    }


@pytest.mark.parametrize("form", WRITTEN)
@pytest.mark.parametrize("name", ["limit", "rehearsal"])
def test_written_answers_have_a_limit_and_invented_examples(form: Form, name: str) -> None:
    assert wrong(form, **{name: None}) == [((), f"Value error, {name} is missing")]


@pytest.mark.parametrize("form", WRITTEN)
@pytest.mark.parametrize("name", ["labels", "quick"])
def test_only_a_scale_has_labels_and_quick_questions(form: Form, name: str) -> None:
    assert wrong(form, **{name: RAW["scale"][name]}) == [
        ((), f"Value error, {name} belongs to a scale")
    ]


@pytest.mark.parametrize("name", ["labels", "quick"])
def test_scale_has_both_labels_and_quick_questions(name: str) -> None:
    assert wrong("scale", **{name: None}) == [((), f"Value error, {name} is missing")]


@pytest.mark.parametrize(("name", "value"), [("limit", 2), ("rehearsal", INVENTED["text"])])
def test_scale_has_nothing_of_written_answers(name: str, value: object) -> None:
    assert wrong("scale", **{name: value}) == [((), f"Value error, {name} has no place in a scale")]


@pytest.mark.parametrize("limit", [0, 11, 1.5, "2", True])
def test_limit_is_a_number_from_one_to_ten(limit: object) -> None:
    assert [keys for keys, _ in wrong("words", limit=limit)] == [("limit",)]


@pytest.mark.parametrize("labels", [LABELS[:4], [*LABELS, "Sixth"]])
def test_scale_names_each_of_its_five_values(labels: list[str]) -> None:
    assert [keys for keys, _ in wrong("scale", labels=labels)] == [("labels",)]


def quick(id_: str, *values: object) -> dict[str, Any]:
    return {"id": id_, "text": "Was it?", "rehearsal": list(values)}


def test_scale_has_at_most_five_quick_questions() -> None:
    six = [quick(f"q{number}", 3) for number in range(6)]

    assert [keys for keys, _ in wrong("scale", quick=six)] == [("quick",)]


def test_quick_questions_have_ids_of_their_own() -> None:
    assert wrong("scale", quick=[quick("pace", 3), quick("pace", 4)]) == [
        ((), "Value error, two quick questions have the same id")
    ]


@pytest.mark.parametrize("value", [0, 6, 2.5, "3", True])
def test_rehearsed_ratings_are_ratings(value: object) -> None:
    keys, _ = wrong("scale", quick=[quick("pace", value)])[0]

    assert keys == ("quick", 0, "rehearsal", 0)


def test_rehearsed_words_are_as_short_as_words_must_be() -> None:
    assert wrong("words", rehearsal=["é" * 31]) == [
        ((), f"Value error, {'é' * 31!r} is longer than 30 characters")
    ]
    Setup.model_validate({"form": "words", **RAW["words"], "rehearsal": ["é" * 30]})


def test_form_is_one_of_four() -> None:
    with pytest.raises(ValidationError):
        Setup.model_validate({"form": "drawing", **RAW["words"]})
