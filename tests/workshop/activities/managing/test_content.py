"""The inventory that is shipped: the article's categories, and where every task comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from workshop.activities.managing.setup import WORKS

DATA = Path(__file__).parents[4] / "data"
FILE = "managing/who-manages-what.yaml"


@pytest.fixture(params=["nl", "en"])
def content(request: pytest.FixtureRequest) -> dict[str, Any]:
    return dict(yaml.safe_load((DATA / request.param / FILE).read_text("utf-8")))


def tasks(content: dict[str, Any]) -> list[dict[str, Any]]:
    return [task for category in content["categories"] for task in category["tasks"]]


def test_the_articles_five_categories_are_there(content: dict[str, Any]) -> None:
    counts = {category["id"]: len(category["tasks"]) for category in content["categories"]}

    assert counts == {
        "organisation": 9,
        "quality": 8,
        "personnel": 8,
        "finance": 7,
        "resources": 5,
    }


def test_tasks_without_a_source_are_those_we_added(content: dict[str, Any]) -> None:
    assert [task["id"] for task in tasks(content) if "sources" not in task] == [
        "appointments",
        "recruiting",
        "delegating",
        "wellbeing",
        "insurer-contracts",
        "cost-sharing",
        "purchasing",
        "equipment",
    ]


def test_tasks_that_the_article_names_say_so(content: dict[str, Any]) -> None:
    article = "semmekrot-practice-manager"

    assert [task["id"] for task in tasks(content) if article in task.get("sources", ())] == [
        "external-contacts",
        "contracts",
        "projects",
        "accreditation",
        "quality-system",
        "employment-contracts",
        "appraisals",
        "rosters",
        "sickness",
        "leading",
        "billing",
        "creditors",
        "budget",
        "bookkeeping",
        "funding",
        "facilities",
        "ict",
        "housing",
    ]


def test_every_kind_of_work_is_there(content: dict[str, Any]) -> None:
    assert {task["work"] for task in tasks(content)} == set(WORKS)


def test_rehearsal_is_the_same_in_both_languages_but_for_its_lines() -> None:
    files = [DATA / language / "managing/rehearsal.yaml" for language in ("nl", "en")]
    dutch, english = (yaml.safe_load(path.read_text("utf-8")) for path in files)

    assert dutch["answers"] == english["answers"]
    assert dutch["patients"] == english["patients"]
    assert len(dutch["lines"]) == len(english["lines"]) == 4
    assert set(dutch["lines"]) & set(english["lines"]) == set()
