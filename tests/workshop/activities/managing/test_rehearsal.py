"""What simulated participants say of practices that do not exist."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from tests.workshop.activities.acting import ANNA, BERT
from tests.workshop.activities.managing.scenes import Room
from workshop.activities.managing import ACTIVITY
from workshop.model.activity import Json
from workshop.model.actor import Actor

SIMULATED = (ANNA.id, BERT.id)


def wish(room: Room, actor: Actor = ANNA, seed: int = 1) -> Json | None:
    return ACTIVITY.rehearse(room.scene, actor.id, Random(seed))


def follow(room: Room, actor: Actor, random: Random) -> Json | None:
    """Do what a simulated participant wishes."""
    wished = ACTIVITY.rehearse(room.scene, actor.id, random)
    if wished is not None:
        fields = {key: part for key, part in wished.items() if key != "type"}
        room.do(actor, wished["type"].removeprefix("managing."), **fields)
    return wished


def test_rehearse_goes_through_category_after_category() -> None:
    room, random = Room(simulated=SIMULATED), Random(3)

    wishes = [follow(room, ANNA, random) for _ in range(5)]

    kinds = [(one["type"], one.get("task") or one["category"]) for one in wishes if one]
    assert kinds == [
        ("managing.task.answer", "billing"),
        ("managing.category.finish", "money"),
        ("managing.task.answer", "rosters"),
        ("managing.category.finish", "people"),
    ]
    assert wishes[-1] is None
    assert ACTIVITY.given(room.scene) == {ANNA.id}


def test_rehearse_says_all_of_a_task_from_the_content() -> None:
    wishes = [wish(Room(simulated=SIMULATED), seed=seed) for seed in range(30)]

    assert {one["going"] for one in wishes if one} == {"well", "badly"}
    assert wishes[0] == {
        "type": "managing.task.answer",
        "task": "billing",
        "now": "doctor",
        "hours": 2.5,
        "going": wishes[0]["going"] if wishes[0] else "",
        "wish": "assistant",
    }


def test_rehearse_wishes_for_one_kind_of_practice_after_the_other() -> None:
    room, random = Room(simulated=SIMULATED), Random(3)

    for actor in (ANNA, BERT):
        for _ in range(4):
            follow(room, actor, random)

    wishes = [room.mine(actor)["answers"]["rosters"].get("wish") for actor in (ANNA, BERT)]
    assert wishes == ["nurse", None]


@pytest.mark.parametrize("phase", ["hours", "roles"])
def test_rehearse_waits_while_hours_and_roles_are_shown(phase: str) -> None:
    assert wish(Room(phase, SIMULATED)) is None


def test_rehearse_fills_in_a_page_and_comes_to_an_end() -> None:
    room, random = Room("request", SIMULATED), Random(3)

    assert [follow(room, ANNA, random) for _ in range(3)] == [
        {"type": "managing.figure.enter", "figure": "patients", "amount": 1200},
        {"type": "managing.line.write", "text": "We counted calls"},
        None,
    ]


def test_rehearse_has_nothing_to_say_without_content() -> None:
    for phase, ends in (("inventory", "managing.category.finish"), ("request", None)):
        scene = Room(phase, SIMULATED).scene
        empty: Json = {"answers": {}, "patients": [], "lines": []}
        bare = replace(scene, setup={**scene.setup, "rehearsal": empty})

        wished = ACTIVITY.rehearse(bare, ANNA.id, Random(1))

        assert (wished and wished["type"]) == ends
