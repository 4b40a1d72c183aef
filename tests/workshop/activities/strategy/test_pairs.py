"""The circle of pairs, and where on it each begins."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.workshop.activities.strategy.scenes import PAIRS, Room
from workshop.activities.strategy.board import cards_of
from workshop.activities.strategy.pairs import HANDFUL, order_for, pairs_of, starts, turn_of
from workshop.activities.strategy.plan import Card
from workshop.activities.swot.commands import QUADRANTS

FULL = [Card(f"{q[0]}{n}", q, "Text") for q in QUADRANTS for n in range(5)]


def test_pairs_are_those_from_within_against_those_from_outside() -> None:
    pairs = pairs_of(cards_of(Room().scene).values())

    assert tuple(pairs) == PAIRS
    assert [pair.kind for pair in pairs.values()] == [
        "growth",
        "defence",
        "improve",
        "retreat",
        "growth",
        "defence",
    ]
    assert all(key == pair.id == f"{pair.row.id}:{pair.column.id}" for key, pair in pairs.items())


def test_circle_of_a_full_board_has_a_hundred_and_begins_with_the_first_cards() -> None:
    pairs = list(pairs_of(FULL))

    assert len(set(pairs)) == 100
    assert pairs[:4] == ["s0:o0", "s0:t0", "w0:o0", "w0:t0"]
    assert set(pairs[-4:]) == {"s4:o4", "s4:t4", "w4:o4", "w4:t4"}


def test_no_pairs_without_two_sides() -> None:
    assert pairs_of(card for card in FULL if card.quadrant in {"strengths", "weaknesses"}) == {}


@pytest.mark.parametrize(
    ("pairs", "people", "places"),
    [
        (100, 0, 1),
        (100, 15, 1),
        (100, 16, 2),
        (100, 80, 10),
        (100, 300, 17),
        (6, 300, 1),
        (0, 9, 1),
    ],
)
def test_room_begins_at_more_places_when_it_is_fuller(pairs: int, people: int, places: int) -> None:
    assert starts(pairs, people) == places


def test_everybody_gets_every_pair_once() -> None:
    pairs = list(pairs_of(FULL))

    for turn in (0, 1, 16, 17, 65535):
        assert sorted(order_for(pairs, turn, 300)) == sorted(pairs)
    assert order_for(pairs, 1, 300)[0] == pairs[HANDFUL]
    assert order_for(pairs, 1, 9) == pairs


def test_a_full_room_covers_the_whole_matrix_and_each_pair_often_enough() -> None:
    pairs = list(pairs_of(FULL))
    turns = [turn_of("step", f"person-{n}") for n in range(300)]

    first = Counter(p for turn in turns for p in order_for(pairs, turn, 300)[:HANDFUL])

    assert len(first) == 100
    assert min(first.values()) >= 5


def test_turn_is_the_same_every_time_and_another_one_in_another_step() -> None:
    assert turn_of("a", "person") == turn_of("a", "person")
    assert len({turn_of(step, "person") for step in "abcdef"}) == 6
    assert all(0 <= turn_of("a", f"person-{n}") < 65536 for n in range(50))
