"""Means of the room, never of a few; and the pairs that ask for a focal point."""

from __future__ import annotations

import pytest

from tests.workshop.activities.strategy.scenes import PAIRS, Room
from workshop.activities.strategy.board import cards_of
from workshop.activities.strategy.pairs import pairs_of
from workshop.activities.strategy.plan import Card
from workshop.activities.strategy.results import Cell, begun, cells, done, proposals, strength
from workshop.activities.swot.commands import QUADRANTS


@pytest.mark.parametrize(
    ("people", "total", "mean", "sign"),
    [
        (5, 10, 2.0, 2),
        (10, 15, 1.5, 2),
        (20, 29, 1.5, 2),  # 1.45
        (100, 144, 1.4, 1),
        (10, 5, 0.5, 1),
        (100, 44, 0.4, 0),
        (5, 0, 0.0, 0),
        (10, -4, -0.4, 0),
        (20, -9, -0.5, -1),  # -0.45
        (6, -9, -1.5, -2),
        (5, -10, -2.0, -2),
    ],
)
def test_mean_has_one_decimal_and_its_sign_follows_it(
    people: int, total: int, mean: float, sign: int
) -> None:
    cell = Cell(people, total)

    assert (cell.mean, cell.sign) == (mean, sign)


def test_cells_count_who_scored_and_leave_out_what_is_gone() -> None:
    scores = {"anna": {"a": 2, "b": -1}, "bert": {"a": 1, "gone": 2}}

    assert cells(scores, ["a", "b", "c"]) == {"a": Cell(2, 3), "b": Cell(1, -1), "c": Cell(0, 0)}
    assert [cell.is_enough for cell in (Cell(4, 8), Cell(5, 8))] == [False, True]


def test_begun_and_done_are_about_what_is_in_the_matrix() -> None:
    scores = {
        "anna": dict.fromkeys("abcdef", 1),
        "bert": dict.fromkeys("abcde", 1),
        "caro": {"gone": 1},
    }

    assert begun(scores, "abcdefgh") == 2
    assert done(scores, "abcdefgh") == {"anna"}
    assert done(scores, "abc") == {"anna", "bert"}
    assert done(scores, "") == frozenset()


def found(**means: float) -> list[str]:
    """Return what is proposed when pairs have these means, of ten people."""
    pairs = pairs_of(cards_of(Room().scene).values())
    all_cells = {key: Cell(10, round(10 * means.get(key.replace(":", "_"), 0))) for key in pairs}
    return [pair.id for pair in proposals(pairs, all_cells)]


def test_strengths_that_help_and_weaknesses_that_hinder_ask_for_attention() -> None:
    pairs = pairs_of(cards_of(Room().scene).values())

    assert strength(pairs["s1:o1"], Cell(5, 5)) == 10
    assert strength(pairs["w1:o1"], Cell(5, -5)) == 10
    assert found(s1_o1=-2, w1_t1=2, s2_t1=0.4) == []
    assert found(s1_o1=0.5, w1_t1=-1.8) == ["w1:t1", "s1:o1"]


def test_the_strongest_of_every_combination_comes_before_the_rest() -> None:
    cards = [Card(f"{q[0]}{n}", q, "Text") for q in QUADRANTS for n in range(2)]
    pairs = pairs_of(cards)
    growing = {f"s{a}:o{b}": Cell(10, 20 - a - b) for a in range(2) for b in range(2)}
    others = {"s0:t0": Cell(10, 6), "w0:o0": Cell(10, -8), "w1:t1": Cell(10, -5)}

    proposed = proposals(pairs, {key: Cell(10, 0) for key in pairs} | growing | others)

    assert [pair.id for pair in proposed] == ["s0:o0", "s0:o1", "w0:o0", "s0:t0", "w1:t1"]


def test_nothing_is_proposed_of_a_few() -> None:
    pairs = pairs_of(cards_of(Room().scene).values())

    assert proposals(pairs, {key: Cell(4, 8) for key in PAIRS}) == []
