"""Diverging bars of statements, and what they show in words."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.charts.diverging import arrow, segments
from components.charts.statements import results, results_in_words, shift, shift_in_words
from components.charts.statements_labels import Labels
from components.charts.theme import DARK, LAPTOP, LIGHT
from workshop.activities.statements.results import result
from workshop.activities.statements.results import shift as shifted

STATEMENTS = {
    "rain": {"number": 2, "text": "Rain & wind."},
    "tea": {"number": 1, "text": "Tea <b>first</b>."},
    "milk": {"number": 3, "text": "Milk last."},
}
TEA, RAIN, FEW = [1, 1, 2, 4, 2], [5, 0, 0, 0, 5], [0, 2, 0, 1, 0]
FOUND = {"tea": result(TEA), "rain": result(RAIN), "milk": result(FEW)}
SHIFT: dict[str, Any] = {
    "tea": shifted(TEA, [0, 0, 2, 4, 4]),
    "rain": shifted(RAIN, [4, 4, 0, 0, 0]),
    "milk": shifted(None, FEW),
}


def words_of(figure: Any) -> list[str]:
    return [note.text for note in figure.layout.annotations]


def test_segments_put_the_middle_of_neutral_at_zero() -> None:
    assert segments(result(TEA)["counts"]) == [
        (-30, 10),
        (-20, 10),
        (-10, 20),
        (10, 40),
        (50, 20),
    ]


@given(st.lists(st.integers(0, 50), min_size=5, max_size=5).filter(any))
def test_segments_lie_side_by_side_and_are_all_answers(counts: list[int]) -> None:
    found = segments({str(value): n for value, n in enumerate(counts, start=1)})

    assert sum(width for _, width in found) == pytest.approx(100)
    for (start, width), (following, _) in pairwise(found):
        assert start + width == pytest.approx(following)
    assert found[2][0] + found[2][1] / 2 == pytest.approx(0)


def test_results_draws_each_answer_of_those_that_may_be_shown() -> None:
    figure = results(STATEMENTS, FOUND)

    assert [trace.name for trace in figure.data] == [
        "fully disagree",
        "disagree",
        "neutral",
        "agree",
        "fully agree",
    ]
    assert [list(trace.x) for trace in figure.data] == [
        [10, 50],
        [10, None],
        [20, None],
        [40, None],
        [20, 50],
    ]
    assert [list(trace.base) for trace in figure.data] == [
        [-30, -50],
        [-20, 0],
        [-10, 0],
        [10, 0],
        [50, 0],
    ]
    assert [list(trace.text) for trace in figure.data] == [
        ["1", "5"],
        ["1", ""],
        ["2", ""],
        ["4", ""],
        ["2", "5"],
    ]
    assert [trace.marker.color for trace in figure.data] == [
        LIGHT.accent.solid,
        LIGHT.accent.soft,
        LIGHT.neutral.soft,
        LIGHT.primary.soft,
        LIGHT.primary.solid,
    ]
    assert tuple(figure.layout.xaxis.range) == (-70, 70)


def test_results_writes_texts_as_they_are_with_answers_and_agreement() -> None:
    shown = words_of(results(STATEMENTS, FOUND, None, DARK, LAPTOP))

    agreed = FOUND["tea"]["agreement"]
    assert shown == [
        "1. Tea &lt;b&gt;first&lt;/b&gt;.",
        "2. Rain &amp; wind.",
        "3. Milk last.",
        f"10 · <b>{agreed}</b>",
        "10 · <b>−1</b>",
        "<i>Too few answers to show (3).</i>",
        "answers · agreement",
    ]


def test_results_without_enough_answers_say_so() -> None:
    figure = results({"milk": STATEMENTS["milk"]}, {"milk": {"n": 0}})

    assert words_of(figure) == ["3. Milk last.", "<i>Too few answers to show (0).</i>"]
    assert figure.layout.showlegend is False
    assert not figure.layout.shapes


def test_bars_lie_below_their_text_and_within_their_row() -> None:
    figure = shift(STATEMENTS, SHIFT)

    positions = list(figure.data[0].y)
    half = figure.data[0].width / 2
    assert len(positions) == 4
    assert [int(y - half) for y in positions] == [int(y + half) for y in positions] == [0, 0, 1, 1]
    texts = [note for note in figure.layout.annotations if note.yanchor == "bottom"]
    assert all(texts[0].y <= y - half for y in positions)
    assert list(figure.layout.yaxis.range) == [3, 0]


def test_shift_names_both_times_and_writes_the_change() -> None:
    figure = shift(STATEMENTS, SHIFT)

    assert list(figure.layout.yaxis.ticktext) == ["first ", "now ", "first ", "now ", "now "]
    shown = words_of(figure)
    assert "<b>▶ +0.7</b>" in shown
    assert "<b>◀ −1.5</b>" in shown
    colors = {note.text: note.font.color for note in figure.layout.annotations}
    assert colors["<b>▶ +0.7</b>"] == LIGHT.primary.ink
    assert colors["<b>◀ −1.5</b>"] == LIGHT.accent.ink


@pytest.mark.parametrize(
    ("change", "language", "written"),
    [(0.75, "nl", "▶ +0,75"), (-1.5, "en", "◀ −1.5"), (0.0, "en", "= 0")],
)
def test_arrow_points_where_the_bars_move(change: float, language: str, written: str) -> None:
    assert arrow(change, language) == written


def test_results_in_words_says_the_finding_then_every_statement() -> None:
    agreed = FOUND["tea"]["agreement"]

    assert results_in_words(STATEMENTS, FOUND).split("\n") == [
        (
            f"Most of one mind on “Tea <b>first</b>.” (agreement {agreed}), "
            "least on “Rain & wind.” (−1)."
        ),
        (
            "1. Tea <b>first</b>. 10 answers: 1 fully disagree, 1 disagree, 2 neutral, 4 agree, "
            f"2 fully agree; agreement {agreed}."
        ),
        (
            "2. Rain & wind. 10 answers: 5 fully disagree, 0 disagree, 0 neutral, 0 agree, "
            "5 fully agree; agreement −1."
        ),
        "3. Milk last. Too few answers to show (3).",
    ]


def test_results_in_words_names_no_statement_when_all_are_agreed_on_alike() -> None:
    told = results_in_words(STATEMENTS, dict.fromkeys(STATEMENTS, result([0, 0, 0, 0, 6])))

    assert told.split("\n")[0] == "Of one mind on every statement to the same degree (agreement 1)."


def test_results_in_words_says_when_there_is_nothing_to_show() -> None:
    told = results_in_words({"milk": STATEMENTS["milk"]}, {"milk": {"n": 4}})

    assert told.split("\n") == [
        "Too few people have answered to show anything.",
        "3. Milk last. Too few answers to show (4).",
    ]


def test_shift_in_words_says_where_the_room_moved_most() -> None:
    lines = shift_in_words(STATEMENTS, SHIFT).split("\n")

    assert lines[0] == (
        "The room moved most on “Rain & wind.”: 1.5 towards disagreeing, in steps of the scale."
    )
    assert lines[1].startswith("1. Tea <b>first</b>. first: 10 answers: 1 fully disagree,")
    assert lines[1].endswith(" Shift: 0.7 towards agreeing.")
    assert lines[2].endswith(" Shift: 1.5 towards disagreeing.")
    assert lines[3] == "3. Milk last. now: Too few answers to show (3)."


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        (
            [5, 0, 0, 0, 0],
            [0, 5, 0, 0, 0],
            "The room moved most on “Rain & wind.”: 1 towards agreeing, in steps of the scale.",
        ),
        ([0, 5, 0, 0, 0], [0, 5, 0, 0, 0], "The room stands where it stood."),
        ([0, 5, 0, 0, 0], [0, 4, 0, 0, 0], "Too few people have answered to show anything."),
    ],
    ids=["moved", "unmoved", "too few"],
)
def test_shift_in_words_begins_with_the_finding(
    first: list[int], second: list[int], sentence: str
) -> None:
    found = {"rain": shifted(first, second)}

    told = shift_in_words({"rain": STATEMENTS["rain"]}, found)

    assert told.split("\n")[0] == sentence
    assert told.endswith("Shift: none.") == (sentence == "The room stands where it stood.")


def test_words_and_numbers_are_those_of_the_language() -> None:
    labels = Labels(language="nl", result="{n} antwoorden ({counts}), {agreement}")

    told = results_in_words({"tea": STATEMENTS["tea"]}, {"tea": result([6, 8, 5, 3, 2])}, labels)

    assert told.endswith("0,31")
