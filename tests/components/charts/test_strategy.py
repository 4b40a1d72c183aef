"""The matrix of a strategy, in a picture and in words."""

from __future__ import annotations

from typing import Any

import pytest

from components.charts.strategy import Grid, Line, few_in_words, grid, matrix, matrix_in_words
from components.charts.strategy_labels import Labels
from components.charts.theme import DARK, LAPTOP, LIGHT, PROJECTOR

ACTIVITY: dict[str, Any] = {
    "cards": {
        "b": {"q": "strengths", "text": "Second strength", "rank": 4},
        "a": {"q": "strengths", "text": "We know <b>each other</b>", "rank": 0},
        "w": {"q": "weaknesses", "text": "Nothing on paper", "rank": 1},
        "o": {"q": "opportunities", "text": "A young colleague", "rank": 2},
        "t": {"q": "threats", "text": "Rows about money", "rank": 3},
    },
    "cells": {
        "a:o": {"row": "a", "column": "o", "people": 8, "mean": 1.6, "sign": 2},
        "a:t": {"row": "a", "column": "t", "people": 7, "mean": 0.5, "sign": 1},
        "b:o": {"row": "b", "column": "o", "people": 3},
        "b:t": {"row": "b", "column": "t", "people": 5, "mean": 0.0, "sign": 0},
        "w:o": {"row": "w", "column": "o", "people": 6, "mean": -1.2, "sign": -1},
        "w:t": {"row": "w", "column": "t", "people": 6, "mean": -1.8, "sign": -2},
    },
    "fewest": 5,
}
GRID = grid(ACTIVITY)
BEST = "S1 “We know <b>each other</b>” with O1 “A young colleague”"
WORST = "W1 “Nothing on paper” with T1 “Rows about money”"


def told(figure: Any) -> dict[tuple[float, float], tuple[str, str]]:
    """Return what stands in each cell, and in which colour."""
    return {(note.x, note.y): (note.text, note.font.color) for note in figure.layout.annotations}


def test_grid_numbers_the_cards_of_each_quadrant() -> None:
    assert [(line.id, line.code) for line in GRID.rows] == [("a", "S1"), ("b", "S2"), ("w", "W1")]
    assert GRID.columns == [
        Line("o", "opportunities", "O1", "A young colleague"),
        Line("t", "threats", "T1", "Rows about money"),
    ]
    assert [(row.id, column.id) for row, column, _ in GRID.told()] == [
        ("a", "o"),
        ("a", "t"),
        ("b", "t"),
        ("w", "o"),
        ("w", "t"),
    ]


def test_grid_takes_the_letters_of_the_language() -> None:
    dutch = Labels(language="nl", weaknesses="Zwaktes", opportunities="Kansen")

    shown = grid(ACTIVITY, dutch)

    assert [line.code for line in (*shown.rows, *shown.columns)] == ["S1", "S2", "Z1", "K1", "T1"]


def test_matrix_colours_each_cell_by_its_sign_and_leaves_a_few_open() -> None:
    (heat,) = matrix(GRID).data

    assert [list(row) for row in heat.z] == [[2, 1], [3, 0], [-1, -2]]
    assert (heat.zmin, heat.zmax, heat.showscale) == (-2.5, 3.5, False)
    assert [colour for _, colour in heat.colorscale] == [
        colour
        for tone in (
            LIGHT.accent.solid,
            LIGHT.accent.soft,
            LIGHT.surface,
            LIGHT.primary.soft,
            LIGHT.primary.solid,
            LIGHT.paper,
        )
        for colour in (tone, tone)
    ]
    steps = [step / 6 for step in range(7)]
    assert [at for at, _ in heat.colorscale] == sorted([*steps[:-1], *steps[1:]])


def test_matrix_writes_the_sign_the_mean_and_the_answers_in_each_cell() -> None:
    small = PROJECTOR.small

    def words(sign: str, mean: str, people: int) -> str:
        return f'<b>{sign}</b><br><span style="font-size:{small}px">{mean} ({people})</span>'

    assert told(matrix(GRID)) == {
        (0, 0): (words("++", "1.6", 8), LIGHT.primary.on),
        (1, 0): (words("+", "0.5", 7), LIGHT.primary.ink),
        (0, 1): ("(3)", LIGHT.ink_soft),
        (1, 1): (words("0", "0", 5), LIGHT.ink),
        (0, 2): (words("−", "−1.2", 6), LIGHT.accent.ink),
        (1, 2): (words("−−", "−1.8", 6), LIGHT.accent.on),
    }


def test_matrix_writes_numbers_as_the_language_does() -> None:
    figure = matrix(GRID, Labels(language="nl"), DARK, LAPTOP)

    text, colour = told(figure)[0, 0]
    assert "1,6 (8)" in text
    assert colour == DARK.primary.on


def test_matrix_names_rows_and_columns_as_the_text_they_are() -> None:
    layout = matrix(GRID).layout

    assert layout.yaxis.ticktext[0] == "<b>S1</b> We know &lt;b&gt;each other&lt;/b&gt;"
    assert list(layout.xaxis.ticktext) == [
        "<b>O1</b><br>A young colleague",
        "<b>T1</b><br>Rows about money",
    ]
    assert (layout.xaxis.side, list(layout.yaxis.range)) == ("top", [2.5, -0.5])


def test_matrix_parts_the_quadrants() -> None:
    lines = [(shape.x0, shape.y0) for shape in matrix(GRID).layout.shapes]
    assert lines == [(0, 1.5), (0.5, 0)]

    alone = Grid(GRID.rows[:2], GRID.columns[:1], GRID.cells)
    assert len(matrix(alone).layout.shapes) == 0


def test_names_are_cut_where_there_is_no_room() -> None:
    long = Line("x", "opportunities", "O1", "A very long card " * 12)
    cells = {("a", "x"): {"people": 5, "mean": 0.0, "sign": 0}}

    figure = matrix(Grid([Line("a", "strengths", "S1", "Card " * 40)], [long] * 1, cells))

    assert figure.layout.yaxis.ticktext[0].count("<br>") == 1
    assert figure.layout.yaxis.ticktext[0].endswith("…")
    assert figure.layout.xaxis.ticktext[0].count("<br>") <= 4


def test_words_in_a_large_matrix_are_smaller() -> None:
    rows = [Line(f"r{n}", "strengths", f"S{n}", "Row") for n in range(10)]
    columns = [Line(f"c{n}", "threats", f"T{n}", "Column") for n in range(10)]
    one = {"people": 5, "mean": 1.0, "sign": 1}
    large = Grid(rows, columns, {(row.id, column.id): one for row in rows for column in columns})

    def sizes(shown: Grid) -> set[tuple[int, bool]]:
        notes = matrix(shown, None, LIGHT, LAPTOP).layout.annotations
        return {(note.font.size, "font-size:12px" in note.text) for note in notes}

    assert sizes(large) == {(LAPTOP.small, True)}
    assert sizes(Grid(rows[:2], columns[:2], large.cells)) == {(LAPTOP.text, False)}


def test_matrix_without_pairs_says_so() -> None:
    figure = matrix(Grid([], [], {}))

    assert len(figure.data) == 0
    assert [note.text for note in figure.layout.annotations] == [
        "There is nothing to show in the matrix yet."
    ]


def test_matrix_in_words_says_what_helps_and_hinders_most() -> None:
    assert matrix_in_words(GRID, 5).split("\n") == [
        f"What helps most: {BEST}, ++ (mean 1.6 of 8 answers).",
        f"What hinders most: {WORST}, −− (mean −1.8 of 6 answers).",
        f"{BEST}: ++, mean 1.6 of 8 answers",
        ("S1 “We know <b>each other</b>” with T1 “Rows about money”: +, mean 0.5 of 7 answers"),
        "S2 “Second strength” with T1 “Rows about money”: 0, mean 0 of 5 answers",
        "W1 “Nothing on paper” with O1 “A young colleague”: −, mean −1.2 of 6 answers",
        f"{WORST}: −−, mean −1.8 of 6 answers",
        "Pairs with fewer than 5 answers have no mean: 1 of 6.",
    ]


@pytest.mark.parametrize(
    ("sign", "mean", "lines"),
    [
        (0, 0.2, ["No pair helps clearly.", "No pair hinders clearly."]),
        (1, 0.6, ["What helps most: S1 “A” with O1 “B”, + (mean 0.6 of 5 answers).",
                  "No pair hinders clearly."]),
        (-2, -2.0, ["No pair helps clearly.",
                    "What hinders most: S1 “A” with O1 “B”, −− (mean −2 of 5 answers)."]),
    ],
)  # fmt: skip
def test_matrix_in_words_does_not_make_more_of_it(sign: int, mean: float, lines: list[str]) -> None:
    rows, columns = [Line("a", "strengths", "S1", "A")], [Line("b", "opportunities", "O1", "B")]
    cells = {("a", "b"): {"people": 5, "mean": mean, "sign": sign}}

    assert matrix_in_words(Grid(rows, columns, cells), 5).split("\n")[:2] == lines
    assert few_in_words(Grid(rows, columns, cells), 5, Labels()) == ""


def test_matrix_in_words_of_a_few_says_only_that() -> None:
    cells = {key: {"people": 4} for key in GRID.cells}

    assert matrix_in_words(Grid(GRID.rows, GRID.columns, cells), 5) == (
        "There is nothing to show in the matrix yet."
    )
