"""What an author may not write in a Swiss cheese."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.cheese.scenes import CASE, CONTENT, TOLD
from workshop.activities.cheese.setup import Setup

LOCATION = tuple[int | str, ...]
RULES, DOCTOR = CASE["slices"]


def wrong(**changes: Any) -> list[tuple[LOCATION, str]]:
    with pytest.raises(ValidationError) as caught:
        Setup.model_validate({**CONTENT, **changes})
    return [(error["loc"], error["type"]) for error in caught.value.errors()]


def test_setup_is_kept_as_it_is_written() -> None:
    setup = Setup.model_validate(CONTENT)

    assert setup.model_dump(mode="json", exclude_none=True) == CONTENT


@pytest.mark.parametrize("picture", [{"case": CASE}, {"follows": "fishbone"}])
def test_one_picture_is_enough(picture: dict[str, Any]) -> None:
    setup = Setup.model_validate({**TOLD, **picture})

    rehearsal: dict[str, Any] = {"barriers": [], "anywhere": []}
    assert setup.model_dump(mode="json", exclude_none=True) == {
        **TOLD,
        **picture,
        "rehearsal": rehearsal,
    }


def test_no_picture_is_not_enough() -> None:
    assert wrong(case=None, follows=None, rehearsal={}) == [((), "value_error")]


def test_it_follows_a_fishbone() -> None:
    assert Setup.FOLLOWS == "fishbone"


@pytest.mark.parametrize(
    "slices",
    [[RULES, {**DOCTOR, "id": "rules"}], [RULES, {**DOCTOR, "holes": RULES["holes"]}]],
    ids=["slices", "holes"],
)
def test_ids_are_there_once(slices: list[Any]) -> None:
    changed = {**CASE, "slices": slices}

    assert wrong(case=changed, rehearsal={}) == [((), "value_error")]


def test_rehearsal_names_holes_that_are_there() -> None:
    barriers = [{"hole": "money", "text": "Pay", "strength": "weak"}]

    assert wrong(rehearsal={"barriers": barriers}) == [((), "value_error")]
    assert wrong(case=None) == [((), "value_error")]


@pytest.mark.parametrize("many", [0, 1, 9])
def test_picture_has_two_to_eight_slices(many: int) -> None:
    slices = [
        {"id": f"s{n}", "name": "Name", "holes": [{**DOCTOR["holes"][0], "id": f"h{n}"}]}
        for n in range(many)
    ]

    problems = wrong(case={**CASE, "slices": slices}, rehearsal={})

    assert [where for where, _ in problems] == [("case", "slices")]


@pytest.mark.parametrize("many", [0, 5])
def test_slice_has_one_to_four_holes(many: int) -> None:
    holes = [{**DOCTOR["holes"][0], "id": f"h{n}"} for n in range(many)]

    problems = wrong(case={**CASE, "slices": [RULES, {**DOCTOR, "holes": holes}]})

    assert problems[0][0] == ("case", "slices", 1, "holes")


@pytest.mark.parametrize("part", ["kinds", "strengths", "limits"])
def test_what_is_said_of_the_model_has_a_source(part: str) -> None:
    assert wrong(**{part: {**TOLD[part], "sources": []}}) == [((part, "sources"), "too_short")]
