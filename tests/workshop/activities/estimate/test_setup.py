"""What an author may not write in an estimate."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from workshop.activities.estimate.setup import Category, Deck, Figure, Setup, Taxonomy

STUDY = {"id": "study", "text": "A study"}
CATEGORIES = (
    {"level": "process", "name": "Medication", "count": 3, "percent": 60.2},
    {"level": "knowledge", "name": "Diagnosis", "count": 2, "percent": 39.9},
)
SETUP: dict[str, Any] = {
    "question": "How much?",
    "about": "Reports",
    "caption": "Shares of reports",
    "deck": {"label": "Slides", "process": 80, "knowledge": 20},
    "figures": [{"label": "A study", "process": 79, "knowledge": 21, "source": STUDY}],
    "taxonomy": {"title": "Categories", "source": STUDY, "categories": list(CATEGORIES)},
    "groups": {
        "title": "Groups",
        "remark": "The mapping is ours",
        "items": [{"name": "Prescribing", "own_mapping": ["Medication"]}],
    },
    "rehearsal": {"first": [50], "second": [70]},
}


def wrong(
    model: type[BaseModel], values: dict[str, Any]
) -> list[tuple[tuple[int | str, ...], str]]:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(values)
    return [(error["loc"], error["type"]) for error in caught.value.errors()]


def test_setup_leaves_out_what_is_optional() -> None:
    setup = Setup.model_validate(SETUP)

    assert setup.remarks == ()
    assert (setup.figures[0].other, setup.figures[0].approximate) == (None, False)


@pytest.mark.parametrize(
    ("process", "knowledge", "other"), [(82.6, 13.4, 4.1), (99, 0, None), (100, 1, None)]
)
def test_figure_may_miss_a_hundred_by_rounding(
    process: float, knowledge: float, other: float | None
) -> None:
    figure = Figure.model_validate(
        {
            "label": "A study",
            "process": process,
            "knowledge": knowledge,
            "other": other,
            "source": STUDY,
        }
    )

    assert (figure.process, figure.knowledge, figure.other) == (process, knowledge, other)


@pytest.mark.parametrize(("process", "knowledge"), [(80, 18.9), (80, 21.1)])
def test_shares_may_not_miss_a_hundred_by_more(process: float, knowledge: float) -> None:
    shares = {"label": "Shares", "process": process, "knowledge": knowledge}

    assert wrong(Deck, shares) == [((), "value_error")]
    assert wrong(Figure, {**shares, "source": STUDY}) == [((), "value_error")]


def test_figure_needs_a_source() -> None:
    values = {"label": "A study", "process": 79, "knowledge": 21}

    assert wrong(Figure, values) == [(("source",), "missing")]


@pytest.mark.parametrize(
    ("percent", "error"), [(-1, "greater_than_equal"), (101, "less_than_equal")]
)
def test_category_has_a_percentage(percent: float, error: str) -> None:
    assert wrong(Category, {**CATEGORIES[0], "percent": percent}) == [(("percent",), error)]


def test_taxonomy_has_each_name_once() -> None:
    twice = [{**CATEGORIES[0], "percent": 50}, {**CATEGORIES[0], "percent": 50}]

    assert wrong(Taxonomy, {"title": "T", "source": STUDY, "categories": twice}) == [
        ((), "value_error")
    ]


def test_taxonomy_adds_up() -> None:
    short = [CATEGORIES[0], {**CATEGORIES[1], "percent": 30}]

    assert wrong(Taxonomy, {"title": "T", "source": STUDY, "categories": short}) == [
        ((), "value_error")
    ]


def test_own_mapping_names_categories_of_the_taxonomy() -> None:
    items = [{"name": "Prescribing", "own_mapping": ["Medicine"]}]

    assert wrong(Setup, {**SETUP, "groups": {**SETUP["groups"], "items": items}}) == [
        ((), "value_error")
    ]


@pytest.mark.parametrize("guess", [-1, 101, 49.5, "50", True])
def test_rehearsal_guesses_are_whole_percentages(guess: object) -> None:
    rehearsal = {"first": [guess], "second": [50]}

    assert wrong(Setup, {**SETUP, "rehearsal": rehearsal})[0][0] == ("rehearsal", "first", 0)
