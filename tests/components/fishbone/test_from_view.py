"""The fishbone of a view."""

from __future__ import annotations

from components.fishbone.diagram import Bone, Cause, Diagram, Votes
from components.fishbone.from_view import from_view


def test_from_view_orders_by_rank_adds_dots_and_leaves_hidden_causes_out() -> None:
    view = {
        "incident": {"text": "What happened"},
        "bones": {"b": {"name": "Second", "rank": 1}, "a": {"name": "First", "rank": 0}},
        "causes": {
            "3": {"bone": "a", "text": "hidden", "rank": 3, "hidden": True},
            "2": {"bone": "a", "text": "under", "rank": 2, "parent": "1", "condition": "latent"},
            "1": {"bone": "a", "text": "on the bone", "rank": 1, "domain": "process"},
        },
        "hidden": {"3": True},
        "tally": {"2": {"cause": 4, "change": 1}},
    }

    assert from_view(view) == Diagram(
        "What happened",
        (Bone("a", "First"), Bone("b", "Second")),
        (
            Cause("1", "a", "on the bone", None, None, "process"),
            Cause("2", "a", "under", "1", "latent", None, Votes(4, 1)),
        ),
    )


def test_from_view_of_a_step_that_has_not_begun_is_empty() -> None:
    view = {"bones": {"a": {"name": "First", "rank": 0}}}

    assert from_view(view) == Diagram("", (Bone("a", "First"),), ())
