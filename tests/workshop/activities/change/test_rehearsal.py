"""What simulated participants do on the way to a change."""

from __future__ import annotations

from random import Random

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.change.scenes import PHASES, PLANNED, Room, voted
from workshop.activities.change import ACTIVITY
from workshop.activities.change.plan import Procedure
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
        kind = wished["type"].removeprefix("change.")
        room.do(actor, kind, 500 + room.state.written, **fields)
    return wished


@pytest.mark.parametrize("fish", [True, False])
def test_rehearsal_comes_to_an_end_in_every_phase(*, fish: bool) -> None:
    room, random = Room(fish=voted() if fish else None, simulated=SIMULATED), Random(3)
    done: dict[str, int] = {}

    for phase in PHASES:
        room.at(phase)
        for _ in range(8):
            for actor in (ANNA, BERT):
                done[phase] = done.get(phase, 0) + (follow(room, actor, random) is not None)
        assert [wish(room, actor) for actor in (ANNA, BERT)] == [None, None]

    # Two place it when it was stated, write an action each, describe it and answer about both.
    assert done == {**dict.fromkeys(PHASES, 0), "severity": 2 * fish, "actions": 2, "practice": 6}


def test_rehearse_places_the_incident_as_the_content_says() -> None:
    room = Room("severity", voted(), SIMULATED)

    cell = {"severity": "major", "frequency": "yearly"}
    assert wish(room) == {"type": "change.severity.place", **cell}
    assert wish(room.place(ANNA)) is None


def test_rehearse_writes_every_action_of_the_content_once() -> None:
    room, random = Room("actions", simulated=SIMULATED), Random(3)

    wishes = [follow(room, actor, random) for actor in (ANNA, BERT)]

    assert [one["text"] for one in wishes if one] == ["Shared inbox", "Remind all"]
    first = {key: PLANNED[0][key] for key in PLANNED[0] if key not in {"written", "place"}}
    assert wishes[0] == {"type": "change.action.add", **first}


def test_what_the_trainer_took_off_does_not_come_back() -> None:
    room, random = Room("actions", simulated=SIMULATED), Random(3)
    for actor in (ANNA, BERT):
        follow(room, actor, random)

    room.do(TRAINER, "action.withdraw", action=uuid(500))

    assert [wish(room, actor) for actor in (ANNA, BERT)] == [None, None]


def test_rehearse_writes_nothing_that_the_fishbone_has() -> None:
    fish = voted()
    fish.do(ANNA, "action.add", 29, **{**PLAN, "text": "Shared inbox"})

    assert wish(Room("actions", fish, SIMULATED)) is None


def test_rehearse_describes_own_procedures_then_answers() -> None:
    room, random = Room("actions", simulated=SIMULATED), Random(3)
    for actor in (ANNA, BERT):
        follow(room, actor, random)
    room.at("practice")

    follow(room, ANNA, random)

    assert room.state.actions[uuid(500)].procedure == Procedure("yes", "In the folder")
    answer = wish(room)
    assert answer is not None
    assert (answer["type"], answer["action"]) == ("change.procedure.know", uuid(500))
    assert {one["answer"] for seed in range(20) if (one := wish(room, seed=seed))} == {
        "knows",
        "no",
    }


PLAN = {"role": "Nurse", "when": "Monday", "measure": "It is done"}
