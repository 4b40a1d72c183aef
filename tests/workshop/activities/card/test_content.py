"""The story cards that are shipped: whole, calm, sourced, and alike in both languages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from workshop.activities.card.setup import Picture, Setup

ROOT = Path(__file__).parents[4]
DATA = ROOT / "data"
SOURCES: dict[str, dict[str, Any]] = yaml.safe_load((DATA / "sources.yaml").read_text("utf-8"))
NAMES = sorted(path.stem for path in (DATA / "nl" / "cards").glob("*.yaml"))
LANGUAGES = ("nl", "en")
# What a room can take in at a glance, lead and sources aside.
MOST_WORDS = 110


def raw(language: str, name: str) -> dict[str, Any]:
    card: dict[str, Any] = yaml.safe_load(
        (DATA / language / "cards" / f"{name}.yaml").read_text("utf-8")
    )
    return card


def setup(language: str, name: str) -> Setup:
    card = raw(language, name)
    sources = [{"id": one, **SOURCES[one]} for one in card["sources"]]
    return Setup.model_validate({**card, "sources": sources})


def words(card: Setup) -> list[str]:
    rows = [] if card.table is None else [cell for row in card.table.rows for cell in row]
    steps = [part for step in card.steps or () for part in (step.title, step.text or "")]
    return " ".join([*card.points, *rows, *steps]).split()


def test_cards_are_there_in_both_languages() -> None:
    english = sorted(path.stem for path in (DATA / "en" / "cards").glob("*.yaml"))

    assert english == NAMES
    assert {
        "appointments",
        "audiences",
        "building-sides",
        "forms-conceptual",
        "forms-legal",
        "forms-terms",
        "manager-tasks",
        "motivation",
        "patient-communication",
        "procedures",
        "recipe",
        "self-care",
        "vision-mission",
    } <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_languages_differ_in_words_alone(name: str) -> None:
    def facts(language: str) -> list[Any]:
        card = setup(language, name)
        table = None if card.table is None else [len(card.table.head), len(card.table.rows)]
        steps = [step.text is None for step in card.steps or ()]
        sources = [source.id for source in card.sources]
        told = [card.picture, card.alt is None, card.remark is None]
        return [list(raw(language, name)), len(card.points), table, steps, sources, told]

    assert facts("nl") == facts("en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_card_is_a_story_without_a_wall_of_text(language: str, name: str) -> None:
    card = setup(language, name)

    assert card.layout == "story"
    assert len(words(card)) <= MOST_WORDS
    assert card.sources


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["forms-legal", "forms-terms", "patient-communication"])
def test_law_is_shown_with_the_day_it_was_looked_up(language: str, name: str) -> None:
    law = [source for source in setup(language, name).sources if source.id != "deck"]

    assert law
    assert all(source.checked is not None for source in law)


@pytest.mark.parametrize("language", LANGUAGES)
def test_todays_terms_are_said_beside_those_of_the_slides(language: str) -> None:
    terms = setup(language, "forms-terms").table

    assert terms is not None
    said = {row[0].split(" ")[0]: " | ".join(row[1:]) for row in terms.rows}
    assert said["BVBA"].startswith("BV | 1-5-2019")
    assert "17-7-2015" in said["Orde"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_hold_no_amount_of_money(language: str) -> None:
    text = " ".join(str(raw(language, name)) for name in NAMES)

    assert not re.search(r"€|\bEUR\b|\d+ euro", text)


def test_every_drawing_has_its_module_and_is_used() -> None:
    drawings = set(get_args(Picture))
    registry = (ROOT / "components/room/js/pictures/pictures.js").read_text("utf-8")
    table = re.search(r"const DRAWINGS = \{(.*?)\};", registry, re.DOTALL)

    assert table is not None
    named = {part.split(":")[0].strip(' \n"') for part in table[1].split(",") if part.strip()}
    assert named == drawings
    assert {raw("nl", name).get("picture") for name in NAMES} - {None} == drawings
