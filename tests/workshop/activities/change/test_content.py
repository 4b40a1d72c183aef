"""The way to a change that is shipped: alike in every language, with examples that hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from workshop.activities.change.setup import AGENDA_WORDS, Setup
from workshop.content.problems import Problems
from workshop.content.sources import Sources
from workshop.content.tree import Reader
from workshop.model.activity import Json

DATA = Path(__file__).parents[4] / "data"
LANGUAGES = ("nl", "en")


def shipped(language: str) -> dict[str, Any]:
    problems = Problems()
    reader = Reader(DATA, problems)
    sources = Sources(reader.read(DATA / "sources.yaml", DATA), problems)
    folder = DATA / language
    data = sources.put_into(reader.read(folder / "changes" / "from-incident.yaml", folder))
    problems.stop_if_any()
    return Setup.model_validate(data).model_dump(mode="json", exclude_none=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_change_follows_the_fishbone_of_the_template(language: str) -> None:
    assert shipped(language)["follows"] == "fishbone"


@pytest.mark.parametrize("language", LANGUAGES)
def test_matrix_names_its_source_and_the_day(language: str) -> None:
    matrix = shipped(language)["matrix"]

    assert matrix["source"]["id"] == "nhg-matrix"
    assert "checked" in matrix["source"]
    assert [one["source"]["id"] for one in matrix["deeper"]] == [
        "nhg-matrix",
        "nivel-dam",
        "sire-steps",
        "prisma-classes",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_agenda_item_says_all_there_is_of_an_action(language: str) -> None:
    whole = "\n".join(shipped(language)["practice"]["agenda"])

    assert [name for name in AGENDA_WORDS if f"{{{name}}}" not in whole] == []


def numbers(setup: dict[str, Any]) -> Json:
    actions = [
        {key: part for key, part in one.items() if key not in {"text", "owner", "measure", "place"}}
        for one in setup["rehearsal"]["actions"]
    ]
    return {**setup["rehearsal"], "actions": actions}


def test_languages_differ_in_their_words_alone() -> None:
    dutch, english = (shipped(language) for language in LANGUAGES)

    assert numbers(dutch) == numbers(english)
    assert [len(one["examples"]) for one in dutch["strengths"]["levels"]] == [2, 2, 2]
    assert {one["text"] for one in dutch["rehearsal"]["actions"]}.isdisjoint(
        one["text"] for one in english["rehearsal"]["actions"]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_rehearsal_shows_every_strength_and_a_room_that_is_not_of_one_mind(language: str) -> None:
    rehearsal = shipped(language)["rehearsal"]

    assert {one["strength"] for one in rehearsal["actions"]} == {"weak", "medium", "strong"}
    assert len({tuple(one.values()) for one in rehearsal["placements"]}) >= 3
    assert set(rehearsal["knows"]) == {"knows", "finds", "no"}
