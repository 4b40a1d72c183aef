"""The content that is shipped: alike in every language, invented, and dated where it must be."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from workshop.activities.support.setup import Setup
from workshop.content.problems import Problems
from workshop.content.sources import Sources
from workshop.content.tree import Reader

DATA = Path(__file__).parents[4] / "data"
LANGUAGES = ("nl", "en")


def shipped(language: str) -> dict[str, Any]:
    problems = Problems()
    reader = Reader(DATA, problems)
    sources = Sources(reader.read(DATA / "sources.yaml", DATA), problems)
    folder = DATA / language
    data = sources.put_into(reader.read(folder / "supports" / "second-victim.yaml", folder))
    problems.stop_if_any()
    return Setup.model_validate(data).model_dump(mode="json", exclude_none=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_slide_lacks_the_fifth_of_the_six_stages(language: str) -> None:
    aftermath = shipped(language)["aftermath"]

    beside = [stage["beside"] for stage in aftermath["stages"]]
    assert [phase["id"] for phase in aftermath["phases"]] == ["first", "second", "third"]
    assert beside == [["first"], ["first", "second"], ["second"], ["second"], [], ["third"]]
    assert aftermath["sources"][0]["id"] == "scott-2009"


@pytest.mark.parametrize(("language", "mark"), [("nl", "Fictief geval."), ("en", "Invented case.")])
def test_both_cases_say_that_they_are_invented(language: str, mark: str) -> None:
    content = shipped(language)

    for part in ("colleague", "disclosure"):
        assert content[part]["case"].startswith(mark)


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_are_the_verified_ones_with_the_day(language: str) -> None:
    turn = shipped(language)["turn"]

    assert [(one["id"], one.get("website")) for one in turn["places"]] == [
        ("doctors-in-distress", "https://www.artsinnood.be"),
        ("doctors-for-doctors", "https://doctors4doctors.be"),
        ("leuven", None),
    ]
    days = {source["checked"] for place in turn["places"] for source in place["sources"]}
    assert days == {"2026-11-22"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_unverified_is_named_as_a_place_to_turn_to(language: str) -> None:
    written = json.dumps(shipped(language)["turn"])

    assert not re.search(r"ABS-artsen|KNMG|VvAA|1813|\b113\b|0800", written)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_that_help_and_that_do_not_are_mixed(language: str) -> None:
    sentences = shipped(language)["colleague"]["sentences"]

    helping = [one["helps"] for one in sentences]
    assert helping == [False, True, False, True, False, True, False, True, True]


def test_languages_differ_in_their_words_alone() -> None:
    def facts(value: Any, keys: tuple[Any, ...] = ()) -> list[tuple[Any, Any]]:
        if isinstance(value, dict):
            return [one for key in value for one in facts(value[key], (*keys, key))]
        if isinstance(value, list):
            return [one for n, item in enumerate(value) for one in facts(item, (*keys, n))]
        same = not isinstance(value, str) or {"id", "beside", "sources", "source", "website"} & {
            *keys[-3:]
        }
        return [(keys, value if same else "")]

    dutch, english = (shipped(language) for language in LANGUAGES)

    assert facts(dutch) == facts(english)
