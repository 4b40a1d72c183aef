"""The statements that are shipped: seven, alike in every language, asked twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from workshop.activities.statements.setup import Setup
from workshop.content.problems import Problems
from workshop.content.sources import Sources
from workshop.content.tree import Reader

DATA = Path(__file__).parents[4] / "data"
LANGUAGES = ("nl", "en")


def shipped(language: str, name: str) -> dict[str, Any]:
    problems = Problems()
    reader = Reader(DATA, problems)
    sources = Sources(reader.read(DATA / "sources.yaml", DATA), problems)
    folder = DATA / language
    data = sources.put_into(reader.read(folder / "statements" / f"{name}.yaml", folder))
    problems.stop_if_any()
    return Setup.model_validate(data).model_dump(mode="json", exclude_none=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_asks_one_at_a_time_and_again_all_at_once(language: str) -> None:
    first, again = shipped(language, "first"), shipped(language, "again")

    assert (first["pace"], "repeats" in first) == ("one", False)
    assert (again["pace"], again["repeats"]) == ("all", "statements")
    assert first["statements"] == again["statements"]
    assert first["question"] != again["question"]


def test_languages_differ_in_their_words_alone() -> None:
    dutch, english = (shipped(language, "first")["statements"] for language in LANGUAGES)

    assert [one["id"] for one in dutch] == [one["id"] for one in english]
    assert len(dutch) == 7
    assert [one["rehearsal"] for one in dutch] == [one["rehearsal"] for one in english]
    assert {one["text"] for one in dutch} & {one["text"] for one in english} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_rehearsal_moves_the_room_but_not_everywhere_alike(language: str) -> None:
    def mean(values: list[int]) -> float:
        return sum(values) / len(values)

    moves = [
        mean(one["rehearsal"]["second"]) - mean(one["rehearsal"]["first"])
        for one in shipped(language, "first")["statements"]
    ]

    assert max(moves) - min(moves) > 0.8
    assert any(abs(move) < 0.3 for move in moves)
