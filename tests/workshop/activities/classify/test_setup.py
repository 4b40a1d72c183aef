"""What an author may not write in a sorting, and what the shipped one holds."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from tests.workshop.activities.classify.scenes import SETUP_FILE
from workshop.activities.classify.commands import INCIDENT_LIMIT
from workshop.activities.classify.setup import Setup

DATA = Path(__file__).parents[4] / "data"


def wrong(change: Callable[[dict[str, Any]], None]) -> list[str]:
    file = deepcopy(SETUP_FILE)
    change(file)
    with pytest.raises(ValidationError) as caught:
        Setup.model_validate(file)
    return [error["msg"].removeprefix("Value error, ") for error in caught.value.errors()]


def test_setup_leaves_out_what_is_optional() -> None:
    setup = Setup.model_validate(SETUP_FILE)

    assert setup.incidents[0].sources == ()
    assert setup.studies.figures[0].remark is None


@pytest.mark.parametrize("order", [["f01", "f03"], ["f01", "f01"], ["f01", "f02", "f02"]])
def test_order_names_every_incident_once(order: list[str]) -> None:
    assert wrong(lambda file: file.update(order=order)) == ["order must name every incident once"]


def test_incident_has_an_id_of_its_own() -> None:
    def twice(file: dict[str, Any]) -> None:
        file["incidents"][1]["id"] = "f01"

    assert wrong(twice) == ["two incidents have the id 'f01'"]


def test_source_has_an_id_of_its_own() -> None:
    def twice(file: dict[str, Any]) -> None:
        file["origins"]["items"][2]["id"] = "records"

    assert wrong(twice) == ["two sources have the id 'records'"]


def test_rehearsal_answers_every_incident() -> None:
    def short(file: dict[str, Any]) -> None:
        file["rehearsal"]["answers"].pop()

    assert wrong(short) == ["rehearsal must answer every incident once"]


def test_rehearsal_names_sources_of_the_list() -> None:
    def unknown(file: dict[str, Any]) -> None:
        file["rehearsal"]["answers"][0]["choices"][0]["origin"] = "weather"

    assert wrong(unknown) == ["origin 'weather' is not in the list"]


# -- the shipped content -------------------------------------------------------------------------


def shipped(language: str, name: str) -> Any:
    return yaml.safe_load((DATA / language / name).read_text("utf-8"))


@pytest.fixture(scope="module", params=["nl", "en"])
def file(request: pytest.FixtureRequest) -> dict[str, Any]:
    return {
        **shipped(request.param, "classifications/twelve-incidents.yaml"),
        "lang": request.param,
    }


def test_shipped_sorting_asks_the_twelve_invented_incidents(file: dict[str, Any]) -> None:
    cases = shipped(file["lang"], f"{file['incidents']['use']}.yaml")

    assert sorted(file["order"]) == sorted(case["id"] for case in cases)
    assert len(cases) == 12


def test_shipped_sources_are_those_of_slides_and_study(file: dict[str, Any]) -> None:
    estimate = shipped(file["lang"], "estimates/process-or-knowledge.yaml")
    groups = [group["name"] for group in estimate["groups"]["items"]]
    categories = {
        one["name"] for one in estimate["taxonomy"]["categories"] if one["level"] == "knowledge"
    }
    names = [one["name"] for one in file["origins"]["items"]]

    assert names[:4] == groups
    assert set(names[4:6]) == categories
    assert [one["id"] for one in file["origins"]["items"]][6:] == ["other"]


def test_shipped_figures_are_those_of_the_estimate(file: dict[str, Any]) -> None:
    estimate = shipped(file["lang"], "estimates/process-or-knowledge.yaml")
    wanted = [one for one in estimate["figures"] if one["source"] in {"makeham-2002", "taps-2008"}]

    assert file["studies"]["figures"] == wanted


def test_shipped_rehearsal_is_of_several_minds_and_within_the_limits(file: dict[str, Any]) -> None:
    answers = file["rehearsal"]["answers"]
    likely = {
        answer["incident"]: sum(
            choice["people"] * (1 if choice["level"] == "process" else -1)
            for choice in answer["choices"]
        )
        for answer in answers
    }

    assert [answer["incident"] for answer in answers] == file["order"]
    assert {incident for incident, lean in likely.items() if lean < 0} == {"f10", "f11", "f12"}
    assert all(
        sum(choice["people"] for choice in answer["choices"]) == 20 and len(answer["choices"]) > 1
        for answer in answers
    )
    assert all(len(text) <= INCIDENT_LIMIT for text in file["rehearsal"]["proposals"])


def test_shipped_sortings_differ_in_words_alone() -> None:
    def facts(language: str) -> list[object]:
        file = shipped(language, "classifications/twelve-incidents.yaml")
        origins = [one["id"] for one in file["origins"]["items"]]
        return [file["order"], origins, file["rehearsal"]["answers"]]

    assert facts("nl") == facts("en")
