"""The chart of two votes, its numbered list, and its best corner."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from components.charts.priorities import Point, points, priorities, priorities_in_words
from components.charts.theme import LIGHT, PROJECTOR
from workshop.activities.fishbone.results import best_corner

TALLY = {
    "a": {"cause": 1, "change": 6},
    "b": {"cause": 4, "change": 4},
    "c": {"cause": 0, "change": 0},
    "d": {"cause": 4, "change": 4},
    "e": {"cause": 8, "change": 0},
}
TEXTS = {key: f"Cause {key}" for key in TALLY}
SHOWN = [
    Point(1, "b", "Cause b", 4, 4, True),
    Point(2, "d", "Cause d", 4, 4, True),
    Point(3, "e", "Cause e", 8, 0, False),
    Point(4, "a", "Cause a", 1, 6, False),
]


def test_points_number_the_best_corner_first_and_leave_out_what_has_no_dots() -> None:
    assert points(TALLY, TEXTS, ["b", "d"]) == SHOWN


def test_priorities_draws_change_across_and_cause_upwards() -> None:
    (trace,) = priorities(SHOWN).data

    assert list(trace.x) == [4, 4, 0, 6]
    assert list(trace.y) == [4, 4, 8, 1]
    assert list(trace.text) == ["1", "2", "3", "4"]


def test_priorities_sets_points_of_one_place_side_by_side() -> None:
    figure = priorities(SHOWN)

    circles = [shape for shape in figure.layout.shapes if shape.type == "circle"]
    places = {
        shape.label.text: (shape.xanchor, shape.yanchor, (shape.x0 + shape.x1) / 2)
        for shape in circles
    }
    radius = PROJECTOR.text * 0.85
    assert places == {
        "1": (4, 4, -radius),
        "2": (4, 4, radius),
        "3": (0, 8, 0.0),
        "4": (6, 1, 0.0),
    }
    assert [shape.label.text for shape in circles] == ["4", "3", "2", "1"]


def test_priorities_shades_and_names_the_best_corner() -> None:
    figure = priorities(SHOWN)

    (corner,) = [shape for shape in figure.layout.shapes if shape.type == "rect"]
    assert (corner.x0, corner.y0, corner.fillcolor) == (3, 4, LIGHT.primary.soft)
    assert [note.text for note in figure.layout.annotations] == [
        "<b>Begin here</b>",
        "A main cause, not ours to change soon",
        "Soon changed, not a main cause",
    ]


def test_priorities_has_at_most_eight_steps_on_an_axis() -> None:
    figure = priorities([Point(1, "a", "x", 7, 90, False)])

    assert list(figure.layout.yaxis.tickvals) == [0, 1, 2, 3, 4, 5, 6, 7]
    assert list(figure.layout.xaxis.tickvals) == [0, 20, 40, 60, 80]


def test_priorities_without_dots_says_so() -> None:
    figure = priorities([])

    assert [note.text for note in figure.layout.annotations] == ["There are no dots yet."]
    assert len(figure.data) == 0


def test_priorities_holds_no_text_of_participants() -> None:
    hostile = [Point(1, "a", "<a href='x'>%{x}</a>", 1, 1, True)]

    assert "href" not in priorities(hostile).to_json()


def test_priorities_in_words_says_what_to_begin_with() -> None:
    assert priorities_in_words(SHOWN).splitlines() == [
        "Begin with 1 (Cause b), 2 (Cause d).",
        "1. Cause b: main cause 4, change soon 4",
        "2. Cause d: main cause 4, change soon 4",
        "3. Cause e: main cause 8, change soon 0",
        "4. Cause a: main cause 1, change soon 6",
    ]


def test_priorities_in_words_says_when_the_best_corner_is_empty() -> None:
    shown = [Point(1, "a", "{x}", 3, 0, False)]

    assert priorities_in_words(shown).splitlines() == [
        "No cause got many dots on both questions.",
        "1. {x}: main cause 3, change soon 0",
    ]
    assert priorities_in_words([]) == "There are no dots yet."


@settings(max_examples=40)
@given(
    st.dictionaries(
        st.sampled_from("abcdefgh"),
        st.fixed_dictionaries({"cause": st.integers(0, 9), "change": st.integers(0, 9)}),
        min_size=1,
    )
)
def test_the_shaded_corner_is_the_rule_of_the_workshop(tally: dict[str, dict[str, int]]) -> None:
    best = best_corner(tally)
    shown = points(tally, dict.fromkeys(tally, "x"), best)
    rectangles = [one for one in priorities(shown).layout.shapes if one.type == "rect"]

    inside = {
        point.id
        for point in shown
        for corner in rectangles
        if min(point.cause, point.change) > 0
        and corner.x0 <= point.change <= corner.x1
        and corner.y0 <= point.cause <= corner.y1
    }
    assert inside == set(best)
