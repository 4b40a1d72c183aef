"""What is told of the picks, from how many people on, and who plays which part."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, PEOPLE
from tests.workshop.activities.support.scenes import Room
from workshop.activities.fewest import FEWEST
from workshop.activities.support.commands import Role
from workshop.activities.support.parts import Part, part
from workshop.activities.support.results import counts, people

OPTIONS = ("tea", "hurry", "walk")


def test_counts_are_of_people_who_picked_each() -> None:
    room = Room().all_pick(["tea", "tea", "hurry", "tea", "tea"]).pick(ANNA, "walk")

    assert people(room.state, "wanted") == 5
    assert counts(room.state, "wanted", OPTIONS) == {"tea": 4, "hurry": 1, "walk": 1}


def test_four_people_are_too_few_however_much_they_picked() -> None:
    room = Room()
    for actor in PEOPLE[:4]:
        room.pick(actor, "tea", "walk")

    assert FEWEST == 5
    assert people(room.state, "wanted") == 4
    assert counts(room.state, "wanted", OPTIONS) is None


def test_polls_are_counted_apart() -> None:
    room = Room().all_pick(["tea"] * 5)

    assert people(room.state, "hardest") == 0
    assert counts(room.state, "hardest", ("begin", "wait")) is None


@pytest.mark.parametrize(
    ("role", "first", "second"),
    [
        ("a", "telling", "hearing"),
        ("b", "hearing", "telling"),
        ("observer", "watching", "watching"),
    ],
)
def test_a_and_b_change_parts_and_an_observer_stays_one(
    role: Role, first: Part, second: Part
) -> None:
    assert (part(role, swapped=False), part(role, swapped=True)) == (first, second)
