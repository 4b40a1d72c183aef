"""What simulated participants do in every phase, and that they come to an end."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, THREE
from tests.workshop.activities.support.scenes import PHASES, Room
from workshop.activities.support import ACTIVITY
from workshop.model.activity import Json
from workshop.model.actor import Actor

SIMULATED = tuple(actor.id for actor in THREE)


def wish(room: Room, actor: Actor = ANNA, seed: int = 1) -> Json | None:
    return ACTIVITY.rehearse(room.scene, actor.id, Random(seed))


def play(room: Room) -> int:
    """Have everybody do what they wish until nobody does; return how much that was."""
    random, done = Random(5), 0
    for _ in range(20):
        for actor in THREE:
            wished = ACTIVITY.rehearse(room.scene, actor.id, random)
            if wished is not None:
                fields: dict[str, Any] = {key: one for key, one in wished.items() if key != "type"}
                room.do(actor, wished["type"].removeprefix("support."), **fields)
                done += 1
    return done


def test_picks_follow_the_weights_of_the_content() -> None:
    wishes = [wish(Room(simulated=SIMULATED), seed=seed) for seed in range(200)]
    options = [one["option"] for one in wishes if one]

    assert set(options) == {"tea", "hurry"}
    assert options.count("tea") > 150
    assert wishes[0] == {
        "type": "support.pick",
        "poll": "wanted",
        "option": options[0],
        "picked": True,
    }


@pytest.mark.parametrize(
    ("phase", "poll", "each"), [("choose", "wanted", 2), ("debrief", "hardest", 1)]
)
def test_picking_comes_to_an_end(phase: str, poll: Any, each: int) -> None:
    room = Room(phase, SIMULATED)

    assert play(room) == 3 * each
    assert [len(room.state.own(poll, who)) for who in SIMULATED] == [each] * 3


def test_roles_make_pairs_and_who_is_left_over_watches() -> None:
    room = Room("pairs", SIMULATED)

    assert play(room) == 3
    assert room.state.roles == {ANNA.id: "a", BERT.id: "b", CARO.id: "observer"}


def test_with_an_even_number_nobody_watches() -> None:
    room = Room("pairs", SIMULATED[:2])

    roles = [one["role"] for actor in THREE[:2] if (one := wish(room, actor))]

    assert roles == ["a", "b"]


@pytest.mark.parametrize(
    "phase", [name for name in PHASES if name not in {"choose", "pairs", "debrief"}]
)
def test_rehearsal_waits_while_people_read(phase: str) -> None:
    assert wish(Room(phase, SIMULATED)) is None
