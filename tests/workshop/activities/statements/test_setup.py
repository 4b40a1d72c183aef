"""What an author may not write in a set of statements."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.statements.scenes import CONTENT
from workshop.activities.statements.setup import Setup

TEA = CONTENT["statements"][0]


def wrong(**changes: Any) -> list[tuple[tuple[int | str, ...], str]]:
    with pytest.raises(ValidationError) as caught:
        Setup.model_validate({**CONTENT, **changes})
    return [(error["loc"], error["type"]) for error in caught.value.errors()]


def test_setup_leaves_out_what_is_optional() -> None:
    content = {key: value for key, value in CONTENT.items() if key != "source"}
    setup = Setup.model_validate(content)

    assert (setup.repeats, setup.source) == (None, None)


def test_statements_have_each_id_once() -> None:
    assert wrong(statements=[TEA, TEA]) == [((), "value_error")]


@pytest.mark.parametrize(
    ("statements", "error"), [([], "too_short"), ([TEA] * 9, "too_long")], ids=["none", "nine"]
)
def test_statements_are_one_to_eight(statements: list[Any], error: str) -> None:
    assert wrong(statements=statements) == [(("statements",), error)]


def test_pace_is_one_or_all() -> None:
    assert wrong(pace="some") == [(("pace",), "literal_error")]


def test_statement_is_as_short_as_a_note() -> None:
    long = {**TEA, "text": "x" * 141}

    assert wrong(statements=[long])[0] == (("statements", 0, "text"), "string_too_long")


@pytest.mark.parametrize("value", [0, 6, 2.5, "3", True])
def test_rehearsal_answers_are_on_the_scale(value: object) -> None:
    one = {**TEA, "rehearsal": {"first": [value], "second": [3]}}

    assert wrong(statements=[one])[0][0] == ("statements", 0, "rehearsal", "first", 0)
