"""What the trainer's overview is told: nobody is missing, and nobody is quoted."""

from __future__ import annotations

from tests.workshop.activities.support.scenes import PHASES, Room
from workshop.activities.support import ACTIVITY


def test_nothing_is_asked_of_everybody_so_that_nobody_is_missing() -> None:
    room = Room().all_pick(["tea"] * 4)

    for phase in PHASES:
        answer: object = ACTIVITY.given(room.at(phase).scene)
        assert answer is None


def test_room_writes_no_words_to_quote() -> None:
    for phase in PHASES:
        quoted: object = ACTIVITY.quote(Room(phase).scene, "tea")
        assert quoted is None
