"""The two marks of each value and the gap between them, in a picture and in words."""

from __future__ import annotations

from typing import Any

import pytest

from components.charts.theme import DARK, LAPTOP, LIGHT, PROJECTOR
from components.charts.values import Row, rows, values, values_in_words
from components.charts.values_labels import Labels

RESULTS: dict[str, dict[str, Any]] = {
    "group": {"people": 7, "importance": 3.0, "today": 3.5, "gap": -0.5, "rank": 1},
    "respect": {"people": 2},
    "meetings": {
        "people": 9,
        "importance": 4.6,
        "today": 2.0,
        "gap": 2.6,
        "rank": 0,
        "largest": True,
    },
}
NAMES = {"group": "One group", "respect": "Respect", "meetings": "Meetings"}
MEETINGS = Row(1, "Meetings", 4.6, 2.0, 2.6, largest=True)
GROUP = Row(2, "One group", 3.0, 3.5, -0.5, largest=False)
ROWS = [MEETINGS, GROUP]


def test_rows_are_in_the_order_of_the_gaps_without_those_of_a_few() -> None:
    assert rows(RESULTS, NAMES) == ROWS


def test_values_draws_both_means_of_each_value() -> None:
    figure = values(ROWS)

    today, importance = figure.data
    assert (list(today.x), list(today.y)) == ([2.0, 3.5], [0, -1])
    assert (list(importance.x), list(importance.y)) == ([4.6, 3.0], [0, -1])
    assert (list(today.text), list(importance.text)) == (["2", "3.5"], ["4.6", "3"])
    assert list(today.textposition) == ["middle left", "middle right"]
    assert list(importance.textposition) == ["middle right", "middle left"]
    assert (today.marker.symbol, importance.marker.symbol) == ("diamond", "circle")
    assert (today.marker.color, importance.marker.color) == (
        LIGHT.accent.solid,
        LIGHT.primary.solid,
    )


def test_values_joins_the_means_and_dots_the_line_where_nothing_lags_behind() -> None:
    figure = values(ROWS, None, DARK, LAPTOP)

    lines = [
        (line.x0, line.x1, line.y0, line.line.color, line.line.width, line.line.dash)
        for line in figure.layout.shapes
    ]
    assert lines == [
        (2.0, 4.6, 0, DARK.accent.solid, 4, "solid"),
        (3.5, 3.0, -1, DARK.line, 2, "dot"),
    ]


def test_values_names_the_rows_and_tells_the_gaps() -> None:
    figure = values(ROWS)

    assert list(figure.layout.yaxis.ticktext) == ["<b>Meetings</b>", "One group"]
    told = [(note.text, note.y, note.font.size) for note in figure.layout.annotations[1:]]
    assert told == [
        ("<b>Gap</b>", 1, None),
        ("<b>2.6</b>", 0, PROJECTOR.text),
        ("-0.5", -1, PROJECTOR.small),
    ]
    legend = figure.layout.annotations[0].text
    assert [word in legend for word in ("How important", "How far we are today")] == [True, True]


def test_values_wraps_long_names_and_shows_them_as_the_text_they_are() -> None:
    long = Row(1, "Respect <b>& appreciation</b> for everybody", 4.0, 3.0, 1.0, largest=False)

    figure = values([long])

    assert list(figure.layout.yaxis.ticktext) == [
        "Respect &lt;b&gt;&amp; appreciation&lt;/b&gt;<br>for everybody"
    ]


def test_values_writes_numbers_as_the_language_does() -> None:
    figure = values(ROWS, Labels(language="nl"))

    assert list(figure.data[1].text) == ["4,6", "3"]


def test_values_without_means_says_so() -> None:
    figure = values([])

    assert len(figure.data) == 0
    assert [note.text for note in figure.layout.annotations] == [
        "There are no averages to show yet."
    ]


@pytest.mark.parametrize(
    ("shown", "few", "lines"),
    [
        (
            ROWS,
            ["Respect", "Trust"],
            [
                "The largest gap is at “Meetings”: importance 4.6, today 2, a gap of 2.6.",
                "1. Meetings: importance 4.6, today 2, gap 2.6",
                "2. One group: importance 3, today 3.5, gap -0.5",
                (
                    "Without an average, for fewer than 5 people answered both questions: "
                    "Respect, Trust."
                ),
            ],
        ),
        (
            [GROUP],
            [],
            [
                "Today does not lag behind importance anywhere.",
                "2. One group: importance 3, today 3.5, gap -0.5",
            ],
        ),
        ([], ["Respect"], ["There are no averages to show yet."]),
    ],
)
def test_values_in_words_says_the_finding(
    shown: list[Row], few: list[str], lines: list[str]
) -> None:
    assert values_in_words(shown, few, 5).split("\n") == lines
