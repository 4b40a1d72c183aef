"""A draft of content: typed, added to, taken from, moved; never more than that."""

from __future__ import annotations

import pytest

from components.plan.draft import (
    collected,
    place_of,
    raised_item,
    restored,
    with_item,
    without_item,
)
from components.plan.shape import Part, parts_of
from workshop.activities.fishbone.setup import Setup as Fishbone
from workshop.activities.question.setup import Setup as Question
from workshop.activities.statements.setup import Setup as Statements

BONES = [{"id": "people", "name": "People"}, {"id": "means", "name": "Means"}]
SETUP = {
    "question": "Why?",
    "warning": "No names.",
    "cases": [],
    "sets": [
        {"id": "one", "title": "One", "bones": BONES},
        {"id": "two", "title": "Two", "remark": "Ours", "bones": BONES},
    ],
    "dots": {"cause": 3, "change": 3},
}


def test_what_is_typed_is_taken_over_by_its_path_and_nothing_else_changes() -> None:
    typed = {
        "question": "How?",
        "sets/two/title": "Second",
        "sets/two/remark": "",
        "sets/two/bones/means/name": "Money",
        "dots/change": 5,
    }

    now = collected(parts_of(Fishbone), SETUP, typed.get)

    second = {"id": "two", "title": "Second", "bones": [BONES[0], {"id": "means", "name": "Money"}]}
    assert now == SETUP | {
        "question": "How?",
        "sets": [SETUP["sets"][0], second],  # type: ignore[index]
        "dots": {"cause": 3, "change": 5},
    }


def test_lists_of_lines_are_lines_in_which_something_stands() -> None:
    lines = (Part("points", "lines", optional=True),)

    assert collected(lines, {"points": ["a"]}, {"points": " a \n\n b"}.get) == {
        "points": ["a", "b"]
    }
    assert collected(lines, {"points": ["a"]}, {"points": ""}.get) == {"points": []}


def test_part_that_this_form_of_content_lacks_is_not_made() -> None:
    setup = {"ask": "What?", "form": "words", "limit": 3, "rehearsal": ["Tea"]}
    typed = {"quick": "x", "labels": "x", "about": ""}

    assert collected(parts_of(Question), setup, typed.get) == setup


def test_new_item_has_an_id_of_its_own_and_the_fields_it_needs() -> None:
    (_, _, statements) = parts_of(Statements)
    setup = {"statements": [{"id": "tea", "text": "Tea."}]}

    once = with_item(setup, "statements", statements.inner)
    twice = with_item(once, "statements", statements.inner)

    first, second, third = twice["statements"]
    assert (first, second["text"], third["text"]) == (setup["statements"][0], "", "")
    assert len({first["id"], second["id"], third["id"]}) == 3
    assert len(setup["statements"]) == 1


def test_new_set_begins_with_two_bones() -> None:
    sets = next(part for part in parts_of(Fishbone) if part.key == "sets")

    now = with_item(SETUP, "sets", sets.inner)

    new = now["sets"][2]
    assert (new["title"], [bone["name"] for bone in new["bones"]]) == ("", ["", ""])


def test_items_go_and_move_within_their_own_list() -> None:
    gone = without_item(SETUP, "sets/two/bones/people")
    moved = raised_item(SETUP, "sets/two/bones/means")

    assert [one["bones"] for one in gone["sets"]] == [BONES, BONES[1:]]
    assert [one["bones"] for one in moved["sets"]] == [BONES, BONES[::-1]]
    assert raised_item(SETUP, "sets/one") == SETUP
    assert [one["id"] for one in raised_item(SETUP, "sets/two")["sets"]] == ["two", "one"]


@pytest.mark.parametrize(
    ("field", "place"),
    [
        ("question", "question"),
        ("sets.1.bones.0.name", "sets/two/bones/people/name"),
        ("sets.two.bones.people", "sets/two/bones/people"),
        ("sets.9.title", "sets/9/title"),
        ("dots.cause", "dots/cause"),
        ("", ""),
    ],
)
def test_refused_field_is_found_by_its_path(field: str, place: str) -> None:
    assert place_of(SETUP, field) == place


@pytest.mark.parametrize("gone", ["sets/one", "sets/two", "sets/two/bones/people"])
def test_what_was_taken_away_is_put_back_where_it_stood(gone: str) -> None:
    without = without_item({**SETUP, "question": "How?"}, gone)
    path = gone if gone.endswith("people") else f"{gone}/bones/people"

    assert restored(without, SETUP, path) == {**SETUP, "question": "How?"}
    assert restored(SETUP, SETUP, path) == SETUP
