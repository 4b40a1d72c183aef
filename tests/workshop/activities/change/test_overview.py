"""Who has given what is asked, and what may be quoted."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER, uuid
from tests.workshop.activities.change.scenes import PHASES, Room, voted
from workshop.activities.change import ACTIVITY


def quotes(room: Room, number: int) -> str | None:
    return ACTIVITY.quote(room.scene, uuid(number))


def test_given_are_those_who_placed_it() -> None:
    room = Room("severity", voted())

    assert ACTIVITY.given(room.scene) == set()
    assert ACTIVITY.given(room.place(ANNA).scene) == {ANNA.id}


def test_given_are_those_who_answered_about_every_action() -> None:
    room = Room("actions").act(ANNA, 31).act(ANNA, 32).at("practice")
    room.know(ANNA, 31, "no").know(BERT, 31, "no").know(BERT, 32, "no")

    assert ACTIVITY.given(room.scene) == {BERT.id}


@pytest.mark.parametrize("phase", sorted(set(PHASES) - {"severity"}))
def test_nothing_is_asked_of_everybody_otherwise(phase: str) -> None:
    # There are no actions, so that nothing is asked about them either.
    assert ACTIVITY.given(Room(phase, voted()).scene) is None


@pytest.mark.parametrize("phase", PHASES)
def test_quoted_is_what_all_read_now(phase: str) -> None:
    room = Room("actions", voted()).act(CARO, 31, cause=uuid(2)).at(phase)

    assert {number: quotes(room, number) for number in (1, 2, 3, 21, 31, 99)} == {
        1: "Cause 1" if phase in ("questions", "actions") else None,
        2: "Cause 2" if phase in ("questions", "actions", "practice", "known") else None,
        3: "Cause 3" if phase == "actions" else None,
        21: "Do it" if phase == "actions" else None,
        31: "Do it" if phase in ("actions", "practice", "known") else None,
        99: None,
    }


def test_hidden_cause_is_not_quoted() -> None:
    fish = voted()
    fish.do(TRAINER, "cause.hide", cause=uuid(1), hidden=True)

    assert quotes(Room("questions", fish), 1) is None
