"""Who may do what with a barrier, and when."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.cheese.scenes import STEP, Room
from workshop.activities.cheese.commands import BARRIERS_LIMIT, OWN_BARRIERS_LIMIT
from workshop.activities.cheese.events import (
    BarrierAdmitted,
    BarrierHidden,
    BarrierNamed,
    BarrierSupported,
    BarrierWeighed,
    BarrierWithdrawn,
)
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

ONE: dict[str, Any] = {"barrier": uuid(8)}


def refusal(room: Room, actor: Actor, kind: str, /, **fields: Any) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code


@pytest.mark.parametrize(("actor", "by"), [(ANNA, ANNA.id), (TRAINER, "")])
@pytest.mark.parametrize("strength", [None, "strong"])
def test_anybody_names_a_barrier(actor: Actor, by: str, strength: Any) -> None:
    said = {} if strength is None else {"strength": strength}

    happened = Room().decide(actor, "barrier.name", 8, hole="tired", text=" A  nap ", **said)

    assert happened == (
        BarrierNamed(
            step=STEP, barrier=uuid(8), hole="tired", text="A nap", strength=strength, by=by
        ),
    )


@pytest.mark.parametrize("hole", ["money", uuid(3)])
def test_barrier_is_against_a_hole_of_the_picture(hole: str) -> None:
    assert refusal(Room(), ANNA, "barrier.name", hole=hole, text="A nap") == "hole-unknown"


def test_barrier_is_asked_for_within_its_limit() -> None:
    room = Room()

    assert refusal(room, ANNA, "barrier.name", hole="tired", text=" \u200b") == "text-empty"
    long = "x" * 141
    assert refusal(room, ANNA, "barrier.name", hole="tired", text=long) == "text-too-long"
    room.name(ANNA, 8, text="x" * 140)


def test_one_person_cannot_fill_the_picture() -> None:
    room = Room()
    for number in range(OWN_BARRIERS_LIMIT):
        room.name(ANNA, 100 + number).name(TRAINER, 200 + number)

    room.name(BERT, 300).name(TRAINER, 301)

    with pytest.raises(Refused) as caught:
        room.name(ANNA, 302)
    assert (caught.value.code, caught.value.values) == ("barriers-too-many", {"limit": 10})


def test_picture_can_be_full() -> None:
    room = Room()
    for number in range(BARRIERS_LIMIT):
        room.name(TRAINER, 100 + number)

    with pytest.raises(Refused) as caught:
        room.name(TRAINER, 999)
    assert (caught.value.code, caught.value.values) == ("barriers-too-many", {"limit": 200})


@pytest.mark.parametrize(("actor", "phase"), [(ANNA, "barriers"), (TRAINER, "closed")])
def test_writer_and_trainer_say_how_strong_it_is(actor: Actor, phase: str) -> None:
    room = Room().name(ANNA, 8, strength="weak").at(phase)

    happened = room.decide(actor, "barrier.weigh", **ONE, strength="strong")

    assert happened == (BarrierWeighed(step=STEP, barrier=uuid(8), strength="strong"),)
    assert room.decide(actor, "barrier.weigh", **ONE, strength="weak") == ()


@pytest.mark.parametrize(
    ("kind", "fields"), [("barrier.weigh", {"strength": "strong"}), ("barrier.withdraw", {})]
)
def test_participants_change_their_own_while_barriers_are_named(
    kind: str, fields: dict[str, Any]
) -> None:
    room = Room().name(ANNA, 8)

    assert refusal(room, BERT, kind, **ONE, **fields) == "barrier-not-yours"
    assert refusal(room.at("closed"), ANNA, kind, **ONE, **fields) == "wrong-phase"


def test_participant_supports_and_no_longer_does() -> None:
    room = Room().name(ANNA, 8)
    supported = BarrierSupported(step=STEP, barrier=uuid(8), participant=BERT.id, supported=True)

    assert room.decide(BERT, "barrier.support", **ONE, supported=True) == (supported,)
    assert room.decide(BERT, "barrier.support", **ONE, supported=False) == ()
    room.support(BERT, 8)
    assert room.decide(BERT, "barrier.support", **ONE, supported=True) == ()
    room.support(BERT, 8, supported=False)
    assert room.state.supports == {}


def test_trainer_supports_nothing() -> None:
    room = Room().name(ANNA, 8)

    assert refusal(room, TRAINER, "barrier.support", **ONE, supported=True) == "participant-only"


@pytest.mark.parametrize("phase", ["barriers", "closed"])
def test_trainer_closes_a_hole_and_opens_it_again(phase: str) -> None:
    room = Room().name(ANNA, 8).at(phase)

    happened = room.decide(TRAINER, "barrier.admit", **ONE, admitted=True)

    assert happened == (BarrierAdmitted(step=STEP, barrier=uuid(8), admitted=True),)
    assert room.decide(TRAINER, "barrier.admit", **ONE, admitted=False) == ()


@pytest.mark.parametrize("phase", ["barriers", "closed"])
def test_trainer_hides_a_barrier_and_shows_it_again(phase: str) -> None:
    room = Room().name(ANNA, 8).at(phase)

    happened = room.decide(TRAINER, "barrier.hide", **ONE, hidden=True)

    assert happened == (BarrierHidden(step=STEP, barrier=uuid(8), hidden=True),)
    assert room.decide(TRAINER, "barrier.hide", **ONE, hidden=False) == ()


def test_hidden_barrier_is_neither_supported_nor_admitted() -> None:
    room = Room().name(ANNA, 8).do(TRAINER, "barrier.hide", **ONE, hidden=True)

    assert refusal(room, BERT, "barrier.support", **ONE, supported=True) == "barrier-unknown"
    assert refusal(room, TRAINER, "barrier.admit", **ONE, admitted=True) == "barrier-unknown"


@pytest.mark.parametrize(
    ("kind", "fields"),
    [("barrier.admit", {"admitted": True}), ("barrier.hide", {"hidden": True})],
)
def test_trainer_alone_closes_and_hides(kind: str, fields: dict[str, Any]) -> None:
    assert refusal(Room().name(ANNA, 8), ANNA, kind, **ONE, **fields) == "trainer-only"


@pytest.mark.parametrize("actor", [ANNA, TRAINER])
def test_writer_takes_a_barrier_back(actor: Actor) -> None:
    room = Room().name(actor, 8)

    happened = room.decide(actor, "barrier.withdraw", **ONE)

    assert happened == (BarrierWithdrawn(step=STEP, barrier=uuid(8)),)


@pytest.mark.parametrize(
    ("actor", "kind", "fields"),
    [
        (ANNA, "barrier.weigh", {"strength": "weak"}),
        (ANNA, "barrier.support", {"supported": True}),
        (TRAINER, "barrier.admit", {"admitted": True}),
        (TRAINER, "barrier.hide", {"hidden": True}),
        (ANNA, "barrier.withdraw", {}),
    ],
)
def test_barrier_that_is_not_there_is_refused(
    actor: Actor, kind: str, fields: dict[str, Any]
) -> None:
    assert refusal(Room(), actor, kind, **ONE, **fields) == "barrier-unknown"


@pytest.mark.parametrize("phase", ["story", "picture", "limits"])
@pytest.mark.parametrize(
    ("actor", "kind", "fields"),
    [
        (ANNA, "barrier.name", {"hole": "tired", "text": "A nap"}),
        (ANNA, "barrier.weigh", {**ONE, "strength": "weak"}),
        (TRAINER, "barrier.weigh", {**ONE, "strength": "weak"}),
        (ANNA, "barrier.support", {**ONE, "supported": True}),
        (TRAINER, "barrier.admit", {**ONE, "admitted": True}),
        (TRAINER, "barrier.hide", {**ONE, "hidden": True}),
        (ANNA, "barrier.withdraw", ONE),
    ],
)
def test_barriers_wait_for_their_phase(
    phase: str, actor: Actor, kind: str, fields: dict[str, Any]
) -> None:
    room = Room().name(ANNA, 8).at(phase)

    assert refusal(room, actor, kind, **fields) == "wrong-phase"


@pytest.mark.parametrize(
    ("kind", "fields"),
    [("barrier.name", {"hole": "tired", "text": "A nap"}), ("barrier.support", ONE)],
)
def test_naming_and_support_end_when_the_result_is_shown(kind: str, fields: dict[str, Any]) -> None:
    more = {"supported": True} if kind == "barrier.support" else {}
    room = Room().name(ANNA, 8).at("closed")

    assert refusal(room, BERT, kind, **fields, **more) == "wrong-phase"
