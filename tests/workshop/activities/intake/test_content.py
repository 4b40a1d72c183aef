"""The form that is shipped: whole, of every kind, and alike in both languages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from workshop.activities.intake.setup import Setup

DATA = Path(__file__).parents[4] / "data"
SOURCES = {name: {"id": name, "text": name} for name in ("deck",)}


def setup(language: str) -> dict[str, Any]:
    raw = yaml.safe_load((DATA / language / "intakes" / "new-appointment.yaml").read_text("utf-8"))
    raw["sources"] = [SOURCES[name] for name in raw["sources"]]
    return Setup.model_validate(raw).model_dump(mode="json", exclude_none=True)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_form_has_questions_of_every_kind(language: str) -> None:
    kinds = {question["kind"] for question in setup(language)["questions"]}

    assert kinds == {"choice", "several", "yesno", "text", "when"}


def test_languages_differ_in_words_alone() -> None:
    def facts(language: str) -> list[Any]:
        return [
            (
                question["id"],
                question["kind"],
                question["required"],
                "hint" in question,
                [option["id"] for option in question.get("options", ())],
                len(question["rehearsal"]),
            )
            for question in setup(language)["questions"]
        ]

    assert facts("nl") == facts("en")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_simulated_people_choose_every_option(language: str) -> None:
    for question in setup(language)["questions"]:
        options = {option["id"] for option in question.get("options", ())}

        assert options <= set(question["rehearsal"]), question["id"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_form_asks_nothing_that_tells_who_somebody_is(language: str) -> None:
    asked = " ".join(question["text"].lower() for question in setup(language)["questions"])

    assert not re.search(r"naam|name|geboorte|birth|adres|address|nummer|number", asked)


@pytest.mark.parametrize(
    ("language", "words"), [("nl", "Verzin iemand"), ("en", "Invent somebody")]
)
def test_form_says_that_answers_are_invented(language: str, words: str) -> None:
    assert setup(language)["warning"].startswith(words)
