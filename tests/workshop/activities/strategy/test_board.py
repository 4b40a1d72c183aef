"""Which cards come along from a board: the most dots first, and nothing that is hidden."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER
from tests.workshop.activities.strategy.scenes import SMALL, Room, board, note
from workshop.activities.strategy.board import board_cards, cards_of, is_counted, top_cards
from workshop.activities.strategy.plan import Card
from workshop.activities.swot.board import Board, Group


def top(earlier: Board | None, phase: str = "discuss") -> list[tuple[str, int]]:
    scene = Room(board=earlier, board_phase=phase).scene
    return [(card.id, card.dots) for card in top_cards(scene.earlier).values()]


def test_top_cards_are_those_with_dots_quadrant_by_quadrant() -> None:
    assert top(SMALL) == [("s1", 3), ("s2", 1), ("w1", 2), ("o1", 4), ("t1", 1)]


def test_at_most_five_a_quadrant_and_of_equal_ones_the_ids_decide() -> None:
    many = board([note(f"n{n}", "threats") for n in range(7)], {f"n{n}": 1 for n in range(7)})
    scene = Room(board=many).scene

    assert top(many) == [(f"n{n}", 1) for n in range(5)]
    assert [card.id for card in board_cards(scene.earlier)] == [f"n{n}" for n in range(7)]


def test_hidden_notes_stay_behind_and_a_group_says_its_title_or_its_first_note() -> None:
    notes = [
        note("a", "strengths", hidden=True),
        note("b", "strengths", hidden=True),
        note("c", "strengths", BERT),
        note("d", "strengths", CARO),
        note("e", "strengths"),
    ]
    groups = [Group("g", "", ("b", "c", "d")), Group("hidden", "Gone", ("a", "b"))]
    scene = Room(board=board(notes, {"c": 1, "d": 2, "e": 1}, groups)).scene

    assert board_cards(scene.earlier) == [
        Card("g", "strengths", "Text c", 3, (BERT.id, CARO.id)),
        Card("e", "strengths", "Text e", 1, (ANNA.id,)),
    ]
    titled = board(notes, {"c": 1}, [Group("g", "Together", ("c", "d"))])
    assert board_cards(Room(board=titled).scene.earlier)[0].text == "Together"


@pytest.mark.parametrize("phase", ["story", "write", "read", "group", "vote"])
def test_nothing_comes_along_before_the_dots_are_known(phase: str) -> None:
    scene = Room(board_phase=phase).scene

    assert (board_cards(scene.earlier), is_counted(scene.earlier)) == ([], False)


def test_nothing_comes_along_when_the_board_is_gone() -> None:
    scene = Room(board=None).scene

    assert (board_cards(scene.earlier), top(None), dict(cards_of(scene))) == ([], [], {})


def test_what_was_picked_goes_before_the_board() -> None:
    room = Room()

    assert list(cards_of(room.scene)) == ["s1", "s2", "w1", "o1", "t1"]
    room.do(TRAINER, "card.drop", card="s1")
    room.board = board([note("other", "threats")], {"other": 9})
    assert list(cards_of(room.scene)) == ["s2", "w1", "o1", "t1"]
