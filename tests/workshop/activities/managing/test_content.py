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


ARTICLE = "semmekrot-practice-manager"
LHV = "lhv-quality-conditions"
AGENDA = "lhv-nhg-agenda"
ACCOUNTS = "practice-managers-accounts"
SLIDES = "deck"
OURS = "ours"
MARKS: dict[str, set[str]] = {
    "policy-plan": {LHV, AGENDA},
    "mission-vision": {AGENDA},
    "meetings": {LHV},
    "external-contacts": {ARTICLE},
    "other-disciplines": {AGENDA, ACCOUNTS},
    "working-agreements": {ACCOUNTS},
    "contracts": {ARTICLE},
    "appointments": {OURS, SLIDES},
    "projects": {ARTICLE},
    "accreditation": {ARTICLE, AGENDA},
    "quality-system": {ARTICLE, AGENDA},
    "complaints": {LHV},
    "incidents": {AGENDA},
    "evaluation": {LHV},
    "patient-information": {AGENDA},
    "information-security": {AGENDA},
    "training": {LHV},
    "employment-contracts": {ARTICLE},
    "appraisals": {ARTICLE},
    "rosters": {ARTICLE, ACCOUNTS},
    "sickness": {ARTICLE},
    "leading": {ARTICLE},
    "recruiting": {OURS},
    "delegating": {OURS, SLIDES},
    "wellbeing": {OURS, SLIDES},
    "billing": {ARTICLE},
    "creditors": {ARTICLE},
    "budget": {ARTICLE},
    "bookkeeping": {ARTICLE},
    "funding": {ARTICLE},
    "insurer-contracts": {OURS},
    "cost-sharing": {OURS, SLIDES},
    "facilities": {ARTICLE, ACCOUNTS},
    "ict": {ARTICLE, AGENDA},
    "housing": {ARTICLE},
    "purchasing": {OURS},
    "equipment": {OURS},
}


def test_every_task_says_where_it_is_from_and_what_we_added(content: dict[str, Any]) -> None:
    marks = {
        task["id"]: {*task.get("sources", ()), *([OURS] if task.get("ours") else [])}
        for task in tasks(content)
    }

    assert marks == MARKS


def test_every_kind_of_work_is_there(content: dict[str, Any]) -> None:
    assert {task["work"] for task in tasks(content)} == set(WORKS)


def test_rehearsal_is_the_same_in_both_languages_but_for_its_lines() -> None:
    files = [DATA / language / "managing/rehearsal.yaml" for language in ("nl", "en")]
    dutch, english = (yaml.safe_load(path.read_text("utf-8")) for path in files)

    assert dutch["answers"] == english["answers"]
    assert dutch["patients"] == english["patients"]
    assert len(dutch["lines"]) == len(english["lines"]) == 4
    assert set(dutch["lines"]) & set(english["lines"]) == set()
