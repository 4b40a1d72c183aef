"""Each activity says what of its content the room has used, and completes what a trainer edits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from workshop.activities import ACTIVITIES
from workshop.activities.classify.sorting import Own, Sorting
from workshop.activities.fishbone.board import Board, Cause, Incident
from workshop.activities.question.answers import Answers as Ratings
from workshop.activities.statements.answers import Answers
from workshop.activities.values.vision import Agreement, Vision
from workshop.content import load

DATA = Path(__file__).parents[3] / "data"
EDITABLE = ("statements", "question", "values", "classify", "fishbone")


@pytest.mark.parametrize("kind", ACTIVITIES)
def test_nothing_is_used_of_a_step_where_nothing_happened_but_a_fishbones_set(kind: str) -> None:
    activity: Any = ACTIVITIES[kind]
    if not hasattr(activity, "used"):
        return
    setup = {"sets": [{"id": "own"}]} if kind == "fishbone" else {}

    expected = {"sets/own"} if kind == "fishbone" else set()
    assert set(activity.used(activity.begin(setup))) == expected


@pytest.mark.parametrize(
    ("kind", "state", "used"),
    [
        (
            "statements",
            Answers({"tea": {"a": 1}, "rain": {}}, {"snow": frozenset("b"), "ice": frozenset()}),
            {"statements/tea", "statements/snow"},
        ),
        ("question", Ratings(ratings={"a": {"room": 3}, "b": {}}), {"quick/room"}),
        (
            "values",
            Vision(
                ratings={"importance": {"a": {"trust": 4}}, "today": {"a": {}}},
                agreements={"x": Agreement("x", "a", 1, "care", "We do.", "nurse", "weekly")},
            ),
            {"values/trust", "values/care"},
        ),
        (
            "classify",
            Sorting(
                levels={"fall": {"a": "process"}, "mine": {"a": "process"}, "late": {}},
                origins={"fall": {"a": "records"}},
                own={"mine": Own("mine", "Ours", "a", "admitted")},
            ),
            {"incidents/fall", "origins/items/records"},
        ),
        (
            "fishbone",
            Board(
                set="own",
                incident=Incident("It fell", "", "fall"),
                causes={"c": Cause("c", "people", "Nobody looked", "a", 1)},
            ),
            {"sets/own", "sets/own/bones/people", "cases/fall"},
        ),
    ],
)
def test_what_the_room_answered_is_used(kind: str, state: object, used: set[str]) -> None:
    activity: Any = ACTIVITIES[kind]

    assert set(activity.used(state)) == used


def contents(kind: str) -> list[dict[str, Any]]:
    """Return every content of a kind in the templates."""
    library = load(DATA, {name: activity.Setup for name, activity in ACTIVITIES.items()})
    return [
        step.setup
        for template in library.templates.values()
        for step in template.steps
        if step.activity == kind
    ]


@pytest.mark.parametrize("kind", EDITABLE)
def test_content_of_the_templates_is_complete_as_it_is(kind: str) -> None:
    activity: Any = ACTIVITIES[kind]
    found = contents(kind)

    assert found
    assert [activity.completed(setup) for setup in found] == found


def complete(kind: str, setup: dict[str, Any]) -> dict[str, Any]:
    """Return completed content, which must be valid."""
    activity: Any = ACTIVITIES[kind]
    model = activity.Setup.model_validate(activity.completed(setup))
    done: dict[str, Any] = model.model_dump(mode="json", exclude_none=True)
    return done


def test_new_statement_gets_answers_to_rehearse() -> None:
    setup = contents("statements")[0]

    done = complete("statements", {**setup, "statements": [{"id": "new", "text": "New."}]})

    assert done["statements"][0]["rehearsal"] == {
        "first": [1, 2, 3, 4, 5],
        "second": [1, 2, 3, 4, 5],
    }


def test_new_quick_question_gets_ratings_to_rehearse() -> None:
    setup = next(one for one in contents("question") if one["form"] == "scale")

    done = complete("question", {**setup, "quick": [{"id": "new", "text": "New?"}]})

    assert done["quick"] == [{"id": "new", "text": "New?", "rehearsal": [1, 2, 3, 4, 5]}]


def test_example_and_rehearsal_of_a_value_go_with_it() -> None:
    setup = contents("values")[0]
    shown = setup["example"]["value"]

    done = complete(
        "values", {**setup, "values": [one for one in setup["values"] if one["id"] != shown]}
    )

    assert "example" not in done
    assert shown not in done["rehearsal"]["ratings"]
    assert shown not in {one["value"] for one in done["rehearsal"]["agreements"]}


def test_incident_that_comes_or_goes_is_asked_once_or_not_at_all() -> None:
    setup = contents("classify")[0]
    gone, *kept = setup["incidents"]
    new = {"id": "new", "title": "Something else", "text": "It happened."}

    done = complete("classify", {**setup, "incidents": [*kept, new]})

    asked = [one for one in setup["order"] if one != gone["id"]]
    assert done["order"] == [*asked, "new"]
    assert [one["incident"] for one in done["rehearsal"]["answers"]][-1] == "new"
    assert len(done["rehearsal"]["answers"]) == len(done["order"])


def test_example_and_rehearsal_keep_to_the_bones_that_are_left() -> None:
    setup = contents("fishbone")[0]
    first = setup["sets"][0]
    gone = setup["example"]["causes"][0]["bone"]
    bones = [bone for bone in first["bones"] if bone["id"] != gone]

    done = complete("fishbone", {**setup, "sets": [{**first, "bones": bones}]})

    before = [one["text"] for one in setup["example"]["causes"] if one["bone"] != gone]
    assert [one["text"] for one in done["example"]["causes"]] == before
    assert gone not in {one["bone"] for one in done["rehearsal"]["causes"]}


def test_fishbone_with_bones_of_ones_own_has_neither() -> None:
    setup = contents("fishbone")[0]
    own = [{"id": "own-1", "name": "People"}, {"id": "own-2", "name": "Means"}]

    done = complete("fishbone", {**setup, "sets": [{"id": "own", "title": "Own", "bones": own}]})

    assert "example" not in done
    assert "rehearsal" not in done
    phases = [phase.name for phase in ACTIVITIES["fishbone"].phases(done)]
    assert "example" not in phases
