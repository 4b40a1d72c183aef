"""What an author may not write in a strategy."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.strategy.scenes import COMBINATIONS, CONTENT, EXAMPLE
from workshop.activities.strategy.setup import Setup

LOCATION = tuple[int | str, ...]


def wrong(**changes: Any) -> list[tuple[LOCATION, str]]:
    with pytest.raises(ValidationError) as caught:
        Setup.model_validate({**CONTENT, **changes})
    return [(error["loc"], error["type"]) for error in caught.value.errors()]


def test_setup_is_kept_as_it_is_written() -> None:
    setup = Setup.model_validate(CONTENT)

    assert setup.model_dump(mode="json", exclude_none=True) == CONTENT
    assert Setup.FOLLOWS == "swot"


def test_setup_leaves_out_what_is_optional() -> None:
    short = {key: part for key, part in CONTENT.items() if key not in {"follows", "remark"}}

    assert Setup.model_validate(short).model_dump(mode="json", exclude_none=True) == short


@pytest.mark.parametrize(
    "question",
    [
        "How can we use {inside}?",
        "How about {outside}?",
        "{inside}, {outside}, {else}",
        "{inside} {outside} {0}",
        "{inside} {outside} {",
    ],
)
def test_question_says_where_both_cards_stand_and_nothing_else(question: str) -> None:
    growth = {**COMBINATIONS["growth"], "question": question}

    problems = wrong(combinations={**COMBINATIONS, "growth": growth})

    assert problems == [(("combinations", "growth", "question"), "value_error")]


def test_all_phases_combinations_and_fields_have_words() -> None:
    for part in ("asks", "combinations", "fields"):
        for name in CONTENT[part]:
            left = {key: one for key, one in CONTENT[part].items() if key != name}
            assert wrong(**{part: left}) == [((part, name), "missing")]


def test_example_needs_a_source_and_every_field() -> None:
    example = {key: part for key, part in EXAMPLE.items() if key != "source"}
    assert wrong(example=example) == [(("example", "source"), "missing")]

    sheet = {key: part for key, part in EXAMPLE["sheet"].items() if key != "risk"}
    where = ("example", "sheet", "risk")
    assert wrong(example={**EXAMPLE, "sheet": sheet}) == [(where, "missing")]
