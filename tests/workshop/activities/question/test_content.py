"""The questions that are shipped: whole, and of the same form in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from workshop.activities.question.setup import Setup

DATA = Path(__file__).parents[4] / "data"
NAMES = ("monday", "quick-questions", "warm-up")


def setup(language: str, name: str) -> dict[str, Any]:
    text = (DATA / language / "questions" / f"{name}.yaml").read_text("utf-8")
    return Setup.model_validate(yaml.safe_load(text)).model_dump(mode="json", exclude_none=True)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_there_are_three_questions(language: str) -> None:
    found = {path.stem for path in (DATA / language / "questions").glob("*.yaml")}

    assert found == set(NAMES)
    assert {name: setup(language, name)["form"] for name in NAMES} == {
        "monday": "keep",
        "quick-questions": "scale",
        "warm-up": "words",
    }


@pytest.mark.parametrize("name", NAMES)
def test_languages_differ_in_words_alone(name: str) -> None:
    def facts(language: str) -> dict[str, Any]:
        one = setup(language, name)
        quick = [(item["id"], item["rehearsal"]) for item in one.get("quick", ())]
        lengths = [len(one.get(key, ())) for key in ("rehearsal", "labels")]
        return {"keys": list(one), "limit": one.get("limit"), "quick": quick, "lengths": lengths}

    assert facts("nl") == facts("en")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_five_quick_questions_close_the_day(language: str) -> None:
    assert len(setup(language, "quick-questions")["quick"]) == 5


@pytest.mark.parametrize("language", ["nl", "en"])
def test_invented_answers_are_all_different(language: str) -> None:
    for name in ("warm-up", "monday"):
        texts = setup(language, name)["rehearsal"]

        assert len(set(texts)) == len(texts) >= 12
