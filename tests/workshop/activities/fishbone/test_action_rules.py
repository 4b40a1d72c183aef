"""The first list of actions: who puts what on it."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.fishbone.scenes import PLAN, STEP, Room
from workshop.activities.fishbone.commands import ACTIONS_LIMIT, OWN_ACTIONS_LIMIT
from workshop.activities.fishbone.events import ActionAdded, ActionEdited, ActionWithdrawn
from workshop.model.actor import Actor
from workshop.model.refusals import Refused


def acting() -> Room:
    return Room().add(ANNA, 1).at("actions")


def refusal(room: Room, actor: Actor, kind: str, **fields: object) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code


@pytest.mark.parametrize(("actor", "by"), [(ANNA, ANNA.id), (TRAINER, "")])
@pytest.mark.parametrize("cause", [None, uuid(1)])
def test_action_is_added(actor: Actor, by: str, cause: str | None) -> None:
    happened = acting().decide(actor, "action.add", 8, cause=cause, **PLAN)

    assert happened == (
        ActionAdded(
            step=STEP,
            action=uuid(8),
            text="Do it",
            role="Nurse",
            when="Monday",
            measure="It is done",
            cause=cause,
            by=by,
        ),
    )


@pytest.mark.parametrize("actor", [ANNA, TRAINER])
def test_writer_and_trainer_put_it_in_other_words(actor: Actor) -> None:
    room = acting().act(ANNA, 8, against=1)
    words = {**PLAN, "role": "Reception"}

    happened = room.decide(actor, "action.edit", action=uuid(8), **words)

    edited = ActionEdited(
        step=STEP,
        action=uuid(8),
        text="Do it",
        role="Reception",
        when="Monday",
        measure="It is done",
        cause=None,
    )
    assert happened == (edited,)


def test_same_words_change_nothing() -> None:
    room = acting().act(ANNA, 8, against=1)

    assert room.decide(ANNA, "action.edit", action=uuid(8), cause=uuid(1), **PLAN) == ()


def test_edit_keeps_the_action_in_its_place() -> None:
    room = acting().act(ANNA, 8).act(BERT, 9)

    room.do(ANNA, "action.edit", action=uuid(8), **{**PLAN, "text": "Do it well"})

    assert [action.text for action in room.state.actions.values()] == ["Do it well", "Do it"]


@pytest.mark.parametrize("actor", [ANNA, TRAINER])
def test_writer_and_trainer_take_it_off(actor: Actor) -> None:
    room = acting().act(ANNA, 8).act(BERT, 9)

    happened = room.decide(actor, "action.withdraw", action=uuid(8))
    room.do(actor, "action.withdraw", action=uuid(8))

    assert happened == (ActionWithdrawn(step=STEP, action=uuid(8)),)
    assert list(room.state.actions) == [uuid(9)]


@pytest.mark.parametrize(("kind", "fields"), [("action.edit", PLAN), ("action.withdraw", {})])
def test_action_of_another_stays(kind: str, fields: dict[str, str]) -> None:
    room = acting().act(ANNA, 8)

    assert refusal(room, BERT, kind, action=uuid(8), **fields) == "action-not-yours"
    assert refusal(room, BERT, kind, action=uuid(7), **fields) == "action-unknown"


@pytest.mark.parametrize("missing", ["text", "role", "when", "measure"])
def test_every_part_of_an_action_is_asked_for(missing: str) -> None:
    empty = {**PLAN, missing: "  "}
    long = {**PLAN, missing: "x" * 141}

    assert refusal(acting(), ANNA, "action.add", **empty) == "text-empty"
    assert refusal(acting(), ANNA, "action.add", **long) == "text-too-long"


def test_action_is_against_a_cause_that_is_seen() -> None:
    room = acting().do(TRAINER, "cause.hide", cause=uuid(1), hidden=True)

    assert refusal(room, ANNA, "action.add", cause=uuid(1), **PLAN) == "cause-unknown"
    assert refusal(room, ANNA, "action.add", cause=uuid(7), **PLAN) == "cause-unknown"


@pytest.mark.parametrize("phase", ["incident", "example", "causes", "vote", "priorities"])
def test_actions_wait_for_their_phase(phase: str) -> None:
    room = acting().act(ANNA, 8).at(phase)

    assert refusal(room, ANNA, "action.add", **PLAN) == "wrong-phase"
    assert refusal(room, ANNA, "action.edit", action=uuid(8), **PLAN) == "wrong-phase"
    assert refusal(room, TRAINER, "action.withdraw", action=uuid(8)) == "wrong-phase"


def test_one_person_cannot_fill_the_list() -> None:
    room = acting()
    for number in range(OWN_ACTIONS_LIMIT):
        room.act(ANNA, 100 + number).act(TRAINER, 200 + number)

    room.act(BERT, 300).act(TRAINER, 301)

    with pytest.raises(Refused) as caught:
        room.act(ANNA, 302)
    assert (caught.value.code, caught.value.values) == ("actions-too-many", {"limit": 10})


def test_list_can_be_full() -> None:
    room = acting()
    for number in range(ACTIONS_LIMIT):
        room.act(TRAINER, 100 + number)

    with pytest.raises(Refused) as caught:
        room.act(TRAINER, 999)
    assert (caught.value.code, caught.value.values) == ("actions-too-many", {"limit": 60})
