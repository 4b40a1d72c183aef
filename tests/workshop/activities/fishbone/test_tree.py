"""Causes under causes stay a tree, however deep and whoever goes."""

from __future__ import annotations

from dataclasses import replace

from workshop.activities.fishbone import tree
from workshop.activities.fishbone.board import Cause, Causes


def causes(**parents: str | None) -> Causes:
    return {
        key: Cause(key, "bone", key, "somebody", rank, parent)
        for rank, (key, parent) in enumerate(parents.items())
    }


def hiding(some: Causes, hidden: str) -> Causes:
    return {**some, hidden: replace(some[hidden], hidden=True)}


def test_below_is_a_cause_and_all_under_it() -> None:
    some = causes(a=None, b="a", c="b", d="a", e=None)

    assert tree.below(some, "a") == {"a", "b", "c", "d"}


def test_visible_leaves_out_what_is_under_a_hidden_cause() -> None:
    some = hiding(causes(a=None, b="a", c="b", d="a"), "b")

    assert list(tree.visible(some)) == ["a", "d"]


def test_visible_keeps_the_order_when_a_parent_came_later() -> None:
    some = causes(a="c", b=None, c=None)

    assert list(tree.visible(some)) == ["a", "b", "c"]


def test_without_lifts_causes_over_all_that_go() -> None:
    some = causes(a=None, b="a", c="b", d="c", e="a")

    left = tree.without(some, {"b", "c"})

    assert {key: cause.parent for key, cause in left.items()} == {"a": None, "d": "a", "e": "a"}


def test_without_lifts_to_the_bone_when_the_top_goes() -> None:
    left = tree.without(causes(a=None, b="a"), {"a"})

    assert left == {"b": Cause("b", "bone", "b", "somebody", 1)}


def test_without_keeps_hidden_what_a_hidden_cause_covered() -> None:
    left = tree.without(hiding(causes(a=None, b="a", c="b"), "a"), {"a"})

    assert {key: (cause.parent, cause.hidden) for key, cause in left.items()} == {
        "b": (None, True),
        "c": ("b", False),
    }
    assert tree.visible(left) == {}


def test_tree_a_thousand_deep_is_walked() -> None:
    parents = {f"c{n}": f"c{n - 1}" if n else None for n in range(1000)}

    assert len(tree.visible(causes(**parents))) == 1000
