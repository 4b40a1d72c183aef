"""Simulated participants bring a fishbone to life, and to an end."""

from __future__ import annotations

from random import Random

import pytest

from tests.workshop.activities.acting import ANNA, BERT, THREE, TRAINER, uuid
from tests.workshop.activities.fishbone.scenes import Room
from workshop.activities.fishbone import ACTIVITY
from workshop.activities.fishbone.results import best
from workshop.model.activity import Json


def rehearse(room: Room, seed: int = 1) -> Room:
    """Let everybody go on until nobody has anything left to do."""
    random = Random(seed)
    room.simulated = frozenset(actor.id for actor in THREE)
    quiet = 0
    for number in range(1, 1000):
        actor = THREE[number % len(THREE)]
        wish = ACTIVITY.rehearse(room.scene, actor.id, random)
        quiet = 0 if wish else quiet + 1
        if wish:
            kind = wish.pop("type").removeprefix("fishbone.")
            room.do(actor, kind, number, **wish)
        elif quiet > 300:
            break
    return room


@pytest.mark.parametrize("phase", ["incident", "causes"])
def test_rehearse_takes_the_first_case_when_nobody_states_one(phase: str) -> None:
    wishes: list[Json | None] = [
        ACTIVITY.rehearse(Room(phase, stated=False).scene, ANNA.id, Random(seed))
        for seed in range(200)
    ]

    assert {wish["type"] for wish in wishes if wish} == {"fishbone.incident.take"}
    assert {wish["case"] for wish in wishes if wish} == {"fridge"}
    assert wishes.count(None) > 150


@pytest.mark.parametrize("phase", ["incident", "example", "priorities"])
def test_rehearse_waits_where_there_is_nothing_to_do(phase: str) -> None:
    assert ACTIVITY.rehearse(Room(phase).scene, ANNA.id, Random(1)) is None


def test_rehearsed_causes_are_those_of_the_content_with_their_marks() -> None:
    causes = rehearse(Room()).state.causes.values()

    texts = {cause.id: cause.text for cause in causes}
    assert sorted(
        (c.text, c.bone, texts.get(c.parent or ""), c.condition, c.domain) for c in causes
    ) == [
        ("Clicked away", "people", None, "active", "process"),
        ("No fixed moment", "people", "Clicked away", "latent", None),
        ("No list", "rules", None, "latent", "knowledge"),
    ]


def test_two_who_act_at_once_do_not_say_the_same() -> None:
    room = Room()
    room.simulated = frozenset(actor.id for actor in THREE)

    wishes = [ACTIVITY.rehearse(room.scene, actor.id, Random(1)) for actor in THREE]

    assert [wish and wish["text"] for wish in wishes] == ["Clicked away", "No list", None]


def test_rehearsed_causes_find_a_bone_in_another_set() -> None:
    room = Room().do(TRAINER, "bones.choose", set="book")

    causes = rehearse(room).state.causes.values()

    assert {cause.text: cause.bone for cause in causes} == {
        "Clicked away": "people",
        "No fixed moment": "people",
        "No list": "tools",
    }


def test_rehearsed_votes_spend_both_budgets() -> None:
    room = rehearse(rehearse(Room()).at("vote"))

    spent = {
        question: sorted(sum(own.values()) for own in given.values())
        for question, given in room.state.dots.items()
    }
    assert spent == {"cause": [3, 3, 3], "change": [2, 2, 2]}


def test_rehearsed_votes_wait_for_causes() -> None:
    assert ACTIVITY.rehearse(Room("vote").scene, ANNA.id, Random(1)) is None


def test_rehearsed_actions_are_those_of_the_content() -> None:
    room = rehearse(Room("actions"))

    assert [(one.text, one.role, one.cause) for one in room.state.actions.values()] == [
        ("Make a protocol", "Nurse", None)
    ]


def test_rehearsed_action_that_was_taken_off_does_not_come_back() -> None:
    room = rehearse(Room("actions"))
    action = next(iter(room.state.actions))

    room.do(TRAINER, "action.withdraw", action=action)

    assert dict(rehearse(room).state.actions) == {}


def test_rehearsed_votes_make_a_corner_come_out_best() -> None:
    room = Room()
    for number in range(1, 31):
        room.add(TRAINER, number)

    rehearse(room.at("vote"))

    assert set(best(room.state)) & {uuid(2), uuid(3)} != set()


def test_rehearsed_action_goes_against_a_suggestion_that_it_speaks_of() -> None:
    room = Room()
    room.do(ANNA, "cause.add", 1, bone="rules", text="Clicked away")
    room.do(ANNA, "cause.add", 2, bone="rules", text="There was no protocol?")
    room.do(BERT, "cause.add", 3, bone="rules", text="Nobody read the (protocol)")
    room.at("vote")
    for number in (1, 2):
        room.dot(ANNA, "cause", number).dot(ANNA, "change", number)

    rehearse(room.at("actions"))

    assert [one.cause for one in room.state.actions.values()] == [uuid(2)]
