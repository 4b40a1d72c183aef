"""The two votes beside each other, and what they suggest."""

from __future__ import annotations

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER, uuid
from tests.workshop.activities.fishbone.scenes import Room
from workshop.activities.fishbone.results import best, suggestions, tally


def voted() -> Room:
    """Cause 1 is on top in both, 2 only weighs, 3 can only be changed, 4 is in both halves."""
    room = Room()
    for number in (1, 2, 3, 4, 5):
        room.add(ANNA, number)
    room.at("vote")
    for number, cause, change in ((1, 3, 2), (2, 3, 0), (3, 0, 2), (4, 2, 1)):
        people = (ANNA, BERT, CARO)
        for person in people[:cause]:
            room.dot(person, "cause", number)
        for person in people[:change]:
            room.dot(person, "change", number) if number != 4 else room.dot(CARO, "change", 4)
    return room


def test_tally_has_both_counts_of_each_cause_with_a_dot() -> None:
    assert tally(voted().state) == {
        uuid(1): {"cause": 3, "change": 2},
        uuid(2): {"cause": 3, "change": 0},
        uuid(3): {"cause": 0, "change": 2},
        uuid(4): {"cause": 2, "change": 1},
    }


def test_best_corner_weighs_and_can_be_changed() -> None:
    assert best(voted().state) == [uuid(1), uuid(4)]


def test_best_corner_is_empty_without_votes() -> None:
    assert best(Room().add(ANNA, 1).state) == []


def test_hidden_cause_is_no_result() -> None:
    room = voted().do(TRAINER, "cause.hide", cause=uuid(1), hidden=True)

    assert (list(tally(room.state)), best(room.state)) == (
        [uuid(2), uuid(3), uuid(4)],
        [uuid(4)],
    )


def test_suggestion_goes_once_there_is_an_action_against_it() -> None:
    room = voted().at("actions").act(BERT, 8, against=1)

    assert suggestions(room.state) == [uuid(4)]
