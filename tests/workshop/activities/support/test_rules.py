"""Who may do what, and when."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.support.scenes import PHASES, STEP, Room
from workshop.activities.support import ACTIVITY
from workshop.activities.support.commands import ROLES, Role
from workshop.activities.support.events import Picked, RolesSwapped, RoleTaken
from workshop.model.actor import Actor
from workshop.model.command import ActivityCommand
from workshop.model.refusals import Refused

PICK: dict[str, Any] = {"poll": "wanted", "option": "tea", "picked": True}
HARD: dict[str, Any] = {"poll": "hardest", "option": "begin", "picked": True}


def refusal(room: Room, actor: Actor, kind: str, **fields: Any) -> Refused:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value


@pytest.mark.parametrize(("phase", "fields"), [("choose", PICK), ("debrief", HARD)])
def test_participant_picks_an_answer(phase: str, fields: dict[str, Any]) -> None:
    happened = Room(phase).decide(ANNA, "pick", **fields)

    assert happened == (Picked(step=STEP, participant=ANNA.id, **fields),)


def test_participant_lets_an_answer_go() -> None:
    room = Room().pick(ANNA, "tea")

    happened = room.decide(ANNA, "pick", **{**PICK, "picked": False})

    assert happened == (
        Picked(step=STEP, poll="wanted", option="tea", participant=ANNA.id, picked=False),
    )


def test_same_again_changes_nothing() -> None:
    room = Room().pick(ANNA, "tea")

    assert room.decide(ANNA, "pick", **PICK) == ()
    assert room.decide(ANNA, "pick", poll="wanted", option="walk", picked=False) == ()


def test_limit_counts_what_one_has_picked_in_that_poll() -> None:
    room = Room().pick(ANNA, "tea", "walk")

    refused = refusal(room, ANNA, "pick", poll="wanted", option="hurry", picked=True)

    assert (refused.code, refused.values) == ("answers-too-many", {"limit": 2})
    assert room.decide(BERT, "pick", **PICK) != ()
    assert room.at("debrief").decide(ANNA, "pick", **HARD) != ()


def test_answer_of_another_poll_is_unknown() -> None:
    for option in ("begin", "milk"):
        refused = refusal(Room(), ANNA, "pick", poll="wanted", option=option, picked=True)
        assert refused.code == "answer-unknown"


@pytest.mark.parametrize("fields", [PICK, HARD])
def test_polls_are_open_in_their_own_phase_alone(fields: dict[str, Any]) -> None:
    open_ = "choose" if fields is PICK else "debrief"
    for phase in PHASES:
        if phase != open_:
            assert refusal(Room(phase), ANNA, "pick", **fields).code == "wrong-phase"


@pytest.mark.parametrize("role", ROLES)
def test_participant_takes_a_role_and_may_take_another(role: Role) -> None:
    room = Room("pairs")

    assert room.decide(ANNA, "role.take", role=role) == (
        RoleTaken(step=STEP, participant=ANNA.id, role=role),
    )
    room.take(ANNA, "b")
    assert (room.decide(ANNA, "role.take", role=role) == ()) == (role == "b")


@pytest.mark.parametrize("swapped", [True, False])
def test_trainer_swaps_the_roles_and_back(*, swapped: bool) -> None:
    room = Room("pairs")
    if not swapped:
        room.do(TRAINER, "roles.swap", swapped=True)

    assert room.decide(TRAINER, "roles.swap", swapped=swapped) == (
        RolesSwapped(step=STEP, swapped=swapped),
    )
    assert room.decide(TRAINER, "roles.swap", swapped=not swapped) == ()


def test_roles_belong_to_the_conversation() -> None:
    for phase in PHASES:
        if phase != "pairs":
            room = Room(phase)
            assert refusal(room, ANNA, "role.take", role="a").code == "wrong-phase"
            assert refusal(room, TRAINER, "roles.swap", swapped=True).code == "wrong-phase"


def test_each_does_their_own_part() -> None:
    room = Room("pairs")

    assert refusal(Room(), TRAINER, "pick", **PICK).code == "participant-only"
    assert refusal(room, TRAINER, "role.take", role="a").code == "participant-only"
    assert refusal(room, ANNA, "roles.swap", swapped=True).code == "trainer-only"


def test_command_of_another_activity_is_refused() -> None:
    other = ActivityCommand(id=UUID(int=1), type="other", step=STEP)

    with pytest.raises(Refused, match="command-unknown"):
        ACTIVITY.decide(Room().scene, other, ANNA)
