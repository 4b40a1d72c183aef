"""A step that repeats or follows another must find it before itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.workshop.content.tiny import CARD, FILES, NL, TWO, WORKSHOP, problems, read


def test_load_accepts_a_step_that_repeats_an_earlier_one(tmp_path: Path) -> None:
    library = read(tmp_path, {**FILES, CARD: f"{TWO}repeats: one\n"})

    assert library.templates["nl", "tiny"].steps[1].setup["repeats"] == "one"


@pytest.mark.parametrize("first", ["two", "elsewhere"])
def test_load_tells_of_a_step_that_repeats_none_before_it(tmp_path: Path, first: str) -> None:
    assert problems(tmp_path, {**FILES, CARD: f"{TWO}repeats: {first}\n"}) == [
        f"data/{CARD}:6: repeats: no card before this step is called {first!r}"
    ]


def test_load_tells_of_a_step_that_repeats_a_later_one(tmp_path: Path) -> None:
    changed = WORKSHOP.replace("text: Some text", "text: Some text\n      repeats: two")

    assert problems(tmp_path, {**FILES, NL: changed}) == [
        f"data/{NL}:12: steps.0.setup.repeats: no card before this step is called 'two'"
    ]


def test_load_tells_of_a_step_that_repeats_one_of_another_activity(tmp_path: Path) -> None:
    changed = WORKSHOP.replace("activity: card", "activity: estimate", 1)

    told = problems(tmp_path, {**FILES, NL: changed, CARD: f"{TWO}repeats: one\n"})

    assert f"data/{CARD}:6: repeats: no card before this step is called 'one'" in told


def test_load_accepts_a_step_that_follows_one_of_the_activity_it_needs(tmp_path: Path) -> None:
    changed = WORKSHOP.replace("activity: card", "activity: estimate", 1)

    told = problems(tmp_path, {**FILES, NL: changed, CARD: f"{TWO}follows: one\n"})

    assert not [line for line in told if "follows" in line]


def test_load_tells_of_a_step_that_follows_one_of_another_activity(tmp_path: Path) -> None:
    assert problems(tmp_path, {**FILES, CARD: f"{TWO}follows: one\n"}) == [
        f"data/{CARD}:6: follows: no estimate before this step is called 'one'"
    ]
