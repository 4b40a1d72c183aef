"""What an author may not write in a fishbone."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from workshop.activities.fishbone.setup import BoneSet, Example, Setup

CAUSE = {"bone": "people", "text": "Nobody looked", "condition": "active", "domain": "process"}
BONES = [{"id": "people", "name": "People"}, {"id": "tools", "name": "Tools"}]
SET = {"id": "practice", "title": "Practice", "bones": BONES}
CASE = {"id": "f01", "title": "Result not seen", "text": "Invented case."}
EXAMPLE = {
    "title": "Example",
    "effect": "Result not seen",
    "source": {"id": "deck", "text": "Slides"},
    "causes": [CAUSE],
}
ACTION = {"text": "Look", "role": "Nurse", "when": "Today", "measure": "Seen"}
SETUP: dict[str, Any] = {
    "question": "What made it possible?",
    "warning": "No names.",
    "cases": [CASE],
    "sets": [SET],
    "example": EXAMPLE,
    "rehearsal": {"causes": [CAUSE], "actions": [ACTION]},
}


def wrong(model: type[BaseModel], values: dict[str, Any]) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(values)
    return [error["msg"].removeprefix("Value error, ") for error in caught.value.errors()]


def test_setup_gives_three_dots_for_each_question() -> None:
    setup = Setup.model_validate(SETUP)

    assert (setup.dots.cause, setup.dots.change) == (3, 3)


@pytest.mark.parametrize("dots", [0, 11])
def test_dots_are_one_to_ten(dots: int) -> None:
    assert len(wrong(Setup, {**SETUP, "dots": {"cause": dots}})) == 1


@pytest.mark.parametrize("count", [1, 9])
def test_set_has_two_to_eight_bones(count: int) -> None:
    bones = [{"id": f"bone-{n}", "name": "Bone"} for n in range(count)]

    assert len(wrong(BoneSet, {**SET, "bones": bones})) == 1


def test_set_has_each_bone_once() -> None:
    assert wrong(BoneSet, {**SET, "bones": [BONES[0], BONES[0]]}) == [
        "two bones have the id 'people'"
    ]


def test_setup_has_each_case_once() -> None:
    assert wrong(Setup, {**SETUP, "cases": [CASE, CASE]}) == ["two cases have the id 'f01'"]


def test_setup_has_each_set_once() -> None:
    assert wrong(Setup, {**SETUP, "sets": [SET, SET]}) == ["two sets have the id 'practice'"]


@pytest.mark.parametrize("under", [1, 2])
def test_example_cause_explains_an_earlier_one(under: int) -> None:
    causes = [CAUSE, {**CAUSE, "under": under}]

    assert wrong(Example, {**EXAMPLE, "causes": causes}) == [
        "cause 1: under must point to an earlier cause"
    ]


def test_example_cause_stays_on_the_bone_of_what_it_explains() -> None:
    causes = [CAUSE, {**CAUSE, "bone": "tools", "under": 0}]

    assert wrong(Example, {**EXAMPLE, "causes": causes}) == [
        "cause 1: lies on another bone than the cause it explains"
    ]


def test_example_uses_bones_of_the_first_set() -> None:
    other = {"id": "other", "title": "Other", "bones": [{"id": "a", "name": "A"}, BONES[1]]}

    assert wrong(Setup, {**SETUP, "sets": [other, SET]}) == [
        "bone 'people' is not in the default set"
    ]


def test_rehearsal_uses_bones_of_the_first_set() -> None:
    rehearsal = {"causes": [{**CAUSE, "bone": "fin"}], "actions": [ACTION]}

    assert wrong(Setup, {**SETUP, "rehearsal": rehearsal}) == [
        "bone 'fin' is not in the default set"
    ]
