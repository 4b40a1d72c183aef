"""Who has done what is asked, and which words may be kept for later."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.strategy.scenes import PAIRS, Room
from workshop.activities.strategy import ACTIVITY


def test_given_are_those_who_scored_a_handful() -> None:
    room = Room("score")
    for pair in PAIRS:
        room.do(ANNA, "score", pair=pair, score=1)
    room.do(BERT, "score", pair=PAIRS[0], score=1)

    assert ACTIVITY.given(room.scene) == {ANNA.id}


@pytest.mark.parametrize("phase", ["pick", "matrix", "focus", "project"])
def test_nothing_is_asked_of_everybody_in_other_phases(phase: str) -> None:
    assert ACTIVITY.given(Room(phase).scene) is None


def test_nothing_is_asked_while_there_are_no_pairs() -> None:
    assert ACTIVITY.given(Room("score", board=None).scene) is None


def test_quote_gives_cards_focal_points_and_what_a_sheet_is_to_reach() -> None:
    room = Room().focus(1).focus(2, ANNA).sheet(8, 1).sheet(9, 1).write(ANNA, 8, "goal", "Rest")

    def quoted(phase: str) -> list[str | None]:
        scene = room.at(phase).scene
        return [ACTIVITY.quote(scene, one) for one in ("s1", *map(uuid, (1, 2, 8, 9, 7)))]

    assert quoted("pick") == ["Text s1", None, None, None, None, None]
    assert quoted("focus") == ["Text s1", "How 1?", "How 2?", None, None, None]
    assert quoted("project") == ["Text s1", "How 1?", None, "Rest", None, None]


def test_quote_gives_nothing_that_was_dropped_or_hidden() -> None:
    room = Room().focus(1).sheet(8, 1).write(ANNA, 8, "goal", "Rest")
    room.do(TRAINER, "sheet.hide", sheet=uuid(8), hidden=True)
    assert ACTIVITY.quote(room.scene, uuid(8)) is None

    room.at("focus").do(TRAINER, "focus.decide", focus=uuid(1), status="dropped")
    assert ACTIVITY.quote(room.scene, uuid(1)) is None
