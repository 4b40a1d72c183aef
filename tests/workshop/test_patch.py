"""A patch turns one view into the other, whatever they hold, and is no larger than need be."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.rooms import BOARD, at, folded
from workshop import views
from workshop.activities import ACTIVITIES
from workshop.activities.swot.events import NoteAdded
from workshop.model.actor import AUDIENCES, Audience
from workshop.model.state import Workshop
from workshop.patch import apply, difference

# Few keys, so that both sides often hold the same ones.
KEYS = st.sampled_from(["a", "b", "c", "", "é"])
LEAVES = st.booleans() | st.integers(-1, 3) | st.sampled_from([0.5, "", "x", "null"])
VALUES: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)
VIEWS: st.SearchStrategy[dict[str, Any]] = st.dictionaries(KEYS, VALUES, max_size=5)


@given(VIEWS, VIEWS)
def test_patch_turns_one_view_into_the_other(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert apply(before, difference(before, after)) == after


@given(VIEWS, VIEWS)
def test_patch_is_empty_only_between_equal_views(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    assert (difference(before, after) == {}) == (before == after)
    assert difference(before, copy.deepcopy(before)) == {}


@given(VIEWS, VIEWS)
def test_patch_survives_its_journey_as_json(before: dict[str, Any], after: dict[str, Any]) -> None:
    sent = json.loads(json.dumps(difference(before, after)))

    assert apply(before, sent) == after


@given(VIEWS, VIEWS)
def test_neither_side_is_changed(before: dict[str, Any], after: dict[str, Any]) -> None:
    kept = copy.deepcopy((before, after))

    apply(before, difference(before, after))

    assert (before, after) == kept


@given(st.lists(VIEWS, min_size=1, max_size=6))
def test_patches_one_after_another_lead_to_the_last_view(seen: list[dict[str, Any]]) -> None:
    view = seen[0]
    for before, after in pairwise(seen):
        view = apply(view, difference(before, after))

    assert view == seen[-1]


@pytest.mark.parametrize(
    ("before", "after", "patch"),
    [
        ({}, {}, {}),
        ({"a": 1}, {"a": 1}, {}),
        ({"a": 1}, {"a": 2}, {"a": 2}),
        ({"a": 1}, {"b": 1}, {"a": None, "b": 1}),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 1, "c": 3}}, {"a": {"c": 3}}),
        ({"a": {"b": 1}}, {"a": {}}, {"a": {"b": None}}),
        ({"a": {"b": {"c": 1}}}, {"a": {"b": 2}}, {"a": {"b": 2}}),
        ({"a": 2}, {"a": {"b": 1}}, {"a": {"b": 1}}),
        ({"a": [1, 2]}, {"a": [1, 2, 3]}, {"a": [1, 2, 3]}),
        ({"a": {}}, {}, {"a": None}),
        ({}, {"a": {}}, {"a": {}}),
    ],
)
def test_patch_says_what_changed_and_no_more(
    before: dict[str, Any], after: dict[str, Any], patch: dict[str, Any]
) -> None:
    assert difference(before, after) == patch


# The examples of RFC 7396, appendix A, whose target and patch are objects.
@pytest.mark.parametrize(
    ("target", "patch", "result"),
    [
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b"}, {"a": None}, {}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_apply_follows_the_rfc(
    target: dict[str, Any], patch: dict[str, Any], result: dict[str, Any]
) -> None:
    assert apply(target, patch) == result


def board(notes: int) -> Workshop:
    added = [
        NoteAdded(
            step=BOARD,
            note=f"n{n:04}",
            quadrant="threats",
            text=f"{n}",
            by=f"person-{n % 2}",
            early=False,
        )
        for n in range(notes)
    ]
    state = at("read", people=3)
    return replace(folded(*added, start=state), current=BOARD)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_patch_of_one_more_note_is_no_larger_on_a_full_board(audience: Audience) -> None:
    fresh = NoteAdded(
        step=BOARD, note="new", quadrant="threats", text="New!", by="person-2", early=False
    )

    for notes in (10, 1400):
        before = board(notes)
        after = folded(fresh, start=before)
        patch = difference(
            views.view(before, audience, ACTIVITIES), views.view(after, audience, ACTIVITIES)
        )

        assert patch == {
            "activity": {
                "count": {"threats": notes + 1},
                "writers": 3,
                "notes": {"new": {"q": "threats", "text": "New!", "rank": notes + 1}},
            }
        }
