"""What an author may not write."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.support.scenes import CONTENT, PLACE, STUDY, TEA
from workshop.activities.support.setup import Setup


def wrong(part: str, **changes: Any) -> list[tuple[tuple[int | str, ...], str]]:
    content = deepcopy(CONTENT)
    content[part] |= changes
    with pytest.raises(ValidationError) as caught:
        Setup.model_validate(content)
    return [(error["loc"], error["msg"]) for error in caught.value.errors()]


def test_stage_without_a_phase_is_the_missing_one() -> None:
    stages = Setup.model_validate(CONTENT).aftermath.stages

    assert [stage.beside for stage in stages] == [("shock",), ()]


@pytest.mark.parametrize(
    ("part", "name", "things"),
    [
        ("aftermath", "phases", CONTENT["aftermath"]["phases"][:1] * 2),
        ("aftermath", "stages", CONTENT["aftermath"]["stages"][:1] * 2),
        ("colleague", "sentences", [TEA, TEA]),
        ("turn", "places", [PLACE, PLACE]),
        ("disclosure", "steps", CONTENT["disclosure"]["steps"][:1] * 2),
        ("debrief", "moments", CONTENT["debrief"]["moments"][:1] * 2),
    ],
)
def test_each_id_stands_once(part: str, name: str, things: list[Any]) -> None:
    assert wrong(part, **{name: things})[0][1].startswith("Value error, two ")


def test_stage_stands_beside_a_phase_of_the_slide() -> None:
    stages = [{**one, "beside": ["later"]} for one in CONTENT["aftermath"]["stages"]]

    assert wrong("aftermath", stages=stages) == [
        (("aftermath",), "Value error, there is no phase 'later'")
    ]


def test_place_to_turn_to_says_when_it_was_looked_up() -> None:
    assert wrong("turn", places=[{**PLACE, "sources": [STUDY]}])[0] == (
        ("turn", "places", 0),
        "Value error, study does not say when it was checked",
    )
    assert wrong("turn", places=[{**PLACE, "sources": []}])[0][0] == (
        "turn",
        "places",
        0,
        "sources",
    )


def test_rule_says_when_it_was_looked_up() -> None:
    rules = [{"text": "Say sorry.", "source": STUDY}]

    assert wrong("disclosure", rules=rules) == [
        (("disclosure", "rules", 0), "Value error, study does not say when it was checked")
    ]


@pytest.mark.parametrize("limit", [0, 6, True, "2"])
def test_limit_is_one_to_five(limit: object) -> None:
    assert wrong("debrief", limit=limit)[0][0] == ("debrief", "limit")


@pytest.mark.parametrize("weight", [-1, 10, 2.5])
def test_rehearsal_weight_is_from_nought_to_nine(weight: object) -> None:
    sentences = [{**TEA, "rehearsal": weight}, {**TEA, "id": "other"}]

    assert wrong("colleague", sentences=sentences)[0][0] == (
        "colleague",
        "sentences",
        0,
        "rehearsal",
    )
