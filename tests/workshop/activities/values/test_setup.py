"""What an author may not write in a vision."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.values.scenes import CONTENT, EXAMPLE, PROMISE
from workshop.activities.values.setup import Setup

LOCATION = tuple[int | str, ...]


def wrong(**changes: Any) -> list[tuple[LOCATION, str]]:
    with pytest.raises(ValidationError) as caught:
        Setup.model_validate({**CONTENT, **changes})
    return [(error["loc"], error["type"]) for error in caught.value.errors()]


def test_setup_leaves_out_what_is_optional() -> None:
    setup = Setup.model_validate({key: CONTENT[key] for key in ("about", "values")})

    assert setup.model_dump(mode="json", exclude_none=True) == {
        "about": CONTENT["about"],
        "sources": [],
        "values": CONTENT["values"],
        "rehearsal": {"ratings": {}, "agreements": []},
    }


def test_setup_is_kept_as_it_is_written() -> None:
    setup = Setup.model_validate(CONTENT)

    assert setup.model_dump(mode="json", exclude_none=True) == CONTENT


def test_ids_are_there_once() -> None:
    twice = [CONTENT["values"][0], CONTENT["values"][0]]

    assert wrong(values=twice, example=None, rehearsal={}) == [((), "value_error")]


@pytest.mark.parametrize(
    "changes",
    [
        {"example": {**EXAMPLE, "value": "money"}},
        {"rehearsal": {"agreements": [{**PROMISE, "value": "money"}]}},
        {"rehearsal": {"ratings": {"money": {"importance": [1], "today": [1]}}}},
    ],
    ids=["example", "agreement", "ratings"],
)
def test_every_value_that_is_named_is_in_the_vision(changes: dict[str, Any]) -> None:
    assert wrong(**changes) == [((), "value_error")]


@pytest.mark.parametrize("rating", [0, 6, 2.5, "3", True])
def test_ratings_to_rehearse_are_whole_and_from_one_to_five(rating: object) -> None:
    ratings = {"meetings": {"importance": [rating], "today": [1]}}

    where: LOCATION = ("rehearsal", "ratings", "meetings", "importance", 0)
    assert wrong(rehearsal={"ratings": ratings})[0][0] == where


@pytest.mark.parametrize("many", [0, 1, 16])
def test_vision_has_two_to_fifteen_values(many: int) -> None:
    values = [{"id": f"v{n}", "name": "Name", "text": "Text"} for n in range(many)]

    problems = wrong(values=values, example=None, rehearsal={})

    assert [where for where, _ in problems] == [("values",)]


def test_example_needs_a_source() -> None:
    example = {key: part for key, part in EXAMPLE.items() if key != "source"}

    assert wrong(example=example) == [(("example", "source"), "missing")]
