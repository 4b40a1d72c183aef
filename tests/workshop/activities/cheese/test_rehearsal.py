"""What simulated participants name and support."""

from __future__ import annotations

from random import Random

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, THREE, TRAINER, uuid
from tests.workshop.activities.cheese.scenes import ONLY_FISHBONE, Room
from tests.workshop.activities.cheese.test_slices import fish
from workshop.activities.cheese import ACTIVITY
from workshop.model.activity import Json
from workshop.model.actor import Actor

SIMULATED = tuple(actor.id for actor in THREE)


def wish(room: Room, actor: Actor = ANNA, seed: int = 1) -> Json | None:
    return ACTIVITY.rehearse(room.scene, actor.id, Random(seed))


def play(room: Room, rounds: int = 20) -> list[Json]:
    """Have everybody do what they wish until nobody wishes anything; return the wishes."""
    random, done = Random(3), []
    for _ in range(rounds):
        for actor in THREE:
            wished = ACTIVITY.rehearse(room.scene, actor.id, random)
            if wished is not None:
                done.append(wished)
                fields = {key: part for key, part in wished.items() if key != "type"}
                room.do(actor, wished["type"].removeprefix("cheese."), 500 + len(done), **fields)
    assert [wish(room, actor) for actor in THREE] == [None, None, None]
    return done


@pytest.mark.parametrize("phase", ["story", "picture", "closed", "limits"])
def test_rehearse_waits_outside_the_barriers(phase: str) -> None:
    assert wish(Room(phase, simulated=SIMULATED)) is None


def test_rehearse_names_every_barrier_of_the_content_once() -> None:
    wishes = play(Room(simulated=SIMULATED))

    named = [one for one in wishes if one["type"] == "cheese.barrier.name"]
    assert named == [
        {
            "type": "cheese.barrier.name",
            "hole": "no-rule",
            "text": "Make a rule",
            "strength": "weak",
        },
        {
            "type": "cheese.barrier.name",
            "hole": "tired",
            "text": "A second doctor",
            "strength": "medium",
        },
        {
            "type": "cheese.barrier.name",
            "hole": "old-rule",
            "text": "One rule for all",
            "strength": "strong",
        },
    ]


def test_rehearse_supports_others_and_comes_to_an_end() -> None:
    room = Room(simulated=SIMULATED)
    for number in range(6):
        room.name(TRAINER, 100 + number)

    play(room)

    for actor in THREE:
        supported = room.mine(actor)["support"]
        assert len(supported) == 3
        assert not supported.keys() & room.mine(actor)["barriers"].keys()


def test_rehearse_names_barriers_against_the_holes_of_a_fishbone() -> None:
    room = Room(setup=ONLY_FISHBONE, fish=fish(), simulated=SIMULATED)

    play(room)

    against = [(barrier.text, barrier.hole) for barrier in room.state.barriers.values()]
    assert against == [("A lock", uuid(2)), ("A list", uuid(3)), ("A poster", uuid(1))]


def test_rehearse_does_nothing_where_there_are_no_holes() -> None:
    assert play(Room(setup=ONLY_FISHBONE, simulated=SIMULATED)) == []


def test_what_the_trainer_hid_does_not_come_back_and_gets_no_support() -> None:
    room = Room(simulated=[ANNA.id, BERT.id]).name(CARO, 1)
    room.do(TRAINER, "barrier.hide", barrier=uuid(1), hidden=True)
    room.name(CARO, 2, text="Make a rule").do(TRAINER, "barrier.hide", barrier=uuid(2), hidden=True)

    assert wish(room) == {
        "type": "cheese.barrier.name",
        "hole": "old-rule",
        "text": "One rule for all",
        "strength": "strong",
    }
    assert wish(room.name(ANNA, 3, "old-rule", text="One rule for all")) is None
