"""What an author may not write about the way to a change."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.change.scenes import (
    CONTENT,
    MATRIX,
    PLANNED,
    PRACTICE,
    SETUP,
    STRENGTHS,
)
from workshop.activities.change.setup import Setup

REHEARSAL: dict[str, Any] = CONTENT["rehearsal"]


def wrong(**changes: Any) -> list[tuple[tuple[int | str, ...], str]]:
    with pytest.raises(ValidationError) as caught:
        Setup.model_validate({**CONTENT, **changes})
    return [(error["loc"], error["msg"]) for error in caught.value.errors()]


def test_setup_is_kept_as_it_is_written() -> None:
    assert SETUP == CONTENT


def test_setup_may_leave_out_what_is_optional() -> None:
    short = {key: part for key, part in CONTENT.items() if key != "follows"}
    short["rehearsal"] = {key: REHEARSAL[key] for key in ("placements", "knows")}

    setup = Setup.model_validate(short).model_dump(mode="json", exclude_none=True)

    assert "follows" not in setup
    assert setup["rehearsal"]["actions"] == []


@pytest.mark.parametrize("name", ["severities", "frequencies"])
def test_matrix_has_the_published_rows_and_columns_in_their_order(name: str) -> None:
    for words in (MATRIX[name][::-1], MATRIX[name][:3]):
        (problem,) = wrong(matrix={**MATRIX, name: words})

        assert problem[0] == ("matrix",)
        assert problem[1].startswith(f"Value error, the {name} must be ")


def test_strengths_go_from_weak_to_strong() -> None:
    (problem,) = wrong(strengths={**STRENGTHS, "levels": STRENGTHS["levels"][::-1]})

    assert problem == (
        ("strengths",),
        "Value error, the levels must be weak, medium, strong",
    )


@pytest.mark.parametrize("key", ["approach", "matrix"])
def test_facts_need_a_source(key: str) -> None:
    without = {name: part for name, part in CONTENT[key].items() if name != "source"}

    assert wrong(**{key: without}) == [((key, "source"), "Field required")]


def test_agenda_names_only_what_an_action_has() -> None:
    (problem,) = wrong(practice={**PRACTICE, "agenda": ["{text}", "{name}"]})

    assert problem == (("practice",), "Value error, an agenda item has no {name}")


def test_planned_follow_up_does_not_come_before_the_date() -> None:
    early = {**PLANNED[0], "follow_up": "2026-12-31"}

    (problem,) = wrong(rehearsal={**REHEARSAL, "actions": [early]})

    assert problem == (
        ("rehearsal", "actions", 0),
        "Value error, the follow-up comes before the date",
    )
