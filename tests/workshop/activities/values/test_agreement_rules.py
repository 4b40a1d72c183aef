"""Who proposes agreements, and who decides on them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.values.scenes import PROMISE, STEP, Room
from workshop.activities.values.commands import AGREEMENTS_LIMIT, OWN_AGREEMENTS_LIMIT, Status
from workshop.activities.values.events import (
    AgreementDecided,
    AgreementEdited,
    AgreementProposed,
)
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

STATUSES: tuple[Status, ...] = ("proposed", "agreed", "dropped")


def agreeing() -> Room:
    return Room("agreements")


def refusal(room: Room, actor: Actor, kind: str, **fields: Any) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code


@pytest.mark.parametrize(("actor", "by"), [(ANNA, ANNA.id), (TRAINER, "")])
def test_anybody_proposes(actor: Actor, by: str) -> None:
    words = {**PROMISE, "text": "  Minutes \n in time "}

    happened = agreeing().decide(actor, "agreement.propose", 8, **words)

    assert happened == (
        AgreementProposed(
            step=STEP,
            agreement=uuid(8),
            value="meetings",
            text="Minutes in time",
            owner="Chair",
            rhythm="Monthly",
            by=by,
        ),
    )


def test_trainer_puts_it_in_other_words() -> None:
    room = agreeing().propose(ANNA, 8)
    words: dict[str, Any] = {**PROMISE, "value": "group", "owner": "Reception"}

    happened = room.decide(TRAINER, "agreement.edit", agreement=uuid(8), **words)

    assert happened == (
        AgreementEdited(
            step=STEP,
            agreement=uuid(8),
            value="group",
            text="Minutes in time",
            owner="Reception",
            rhythm="Monthly",
        ),
    )


def test_same_words_change_nothing() -> None:
    room = agreeing().propose(ANNA, 8)

    assert room.decide(TRAINER, "agreement.edit", agreement=uuid(8), **PROMISE) == ()


@pytest.mark.parametrize("before", STATUSES)
@pytest.mark.parametrize("after", STATUSES)
def test_trainer_decides_and_may_change_that(before: Status, after: Status) -> None:
    room = agreeing().propose(ANNA, 8)
    room.do(TRAINER, "agreement.decide", agreement=uuid(8), status=before)

    happened = room.decide(TRAINER, "agreement.decide", agreement=uuid(8), status=after)

    decided = AgreementDecided(step=STEP, agreement=uuid(8), status=after)
    assert happened == (() if before == after else (decided,))


@pytest.mark.parametrize("actor", [ANNA, BERT])
@pytest.mark.parametrize(
    ("kind", "fields"), [("agreement.edit", PROMISE), ("agreement.decide", {"status": "agreed"})]
)
def test_participants_change_no_agreement_not_even_their_own(
    actor: Actor, kind: str, fields: dict[str, str]
) -> None:
    room = agreeing().propose(ANNA, 8)

    assert refusal(room, actor, kind, agreement=uuid(8), **fields) == "trainer-only"


@pytest.mark.parametrize(
    ("kind", "fields"), [("agreement.edit", PROMISE), ("agreement.decide", {"status": "agreed"})]
)
def test_agreement_that_is_not_there_is_refused(kind: str, fields: dict[str, str]) -> None:
    assert refusal(agreeing(), TRAINER, kind, agreement=uuid(7), **fields) == "agreement-unknown"


@pytest.mark.parametrize(("name", "limit"), [("text", 140), ("owner", 80), ("rhythm", 80)])
def test_every_part_is_asked_for_within_its_limit(name: str, limit: int) -> None:
    room = agreeing().propose(ANNA, 8)
    empty, long = {**PROMISE, name: " \u200b"}, {**PROMISE, name: "x" * (limit + 1)}

    for actor, kind, more in (
        (ANNA, "agreement.propose", {}),
        (TRAINER, "agreement.edit", {"agreement": uuid(8)}),
    ):
        assert refusal(room, actor, kind, **empty, **more) == "text-empty"
        assert refusal(room, actor, kind, **long, **more) == "text-too-long"
    room.propose(BERT, 9, **{name: "x" * limit})


def test_agreement_is_about_a_value_of_the_vision() -> None:
    room = agreeing().propose(ANNA, 8)
    words = {**PROMISE, "value": "money"}

    assert refusal(room, ANNA, "agreement.propose", **words) == "value-unknown"
    assert refusal(room, TRAINER, "agreement.edit", agreement=uuid(8), **words) == "value-unknown"


@pytest.mark.parametrize("phase", ["rate", "gaps"])
def test_agreements_wait_for_their_phase(phase: str) -> None:
    room = agreeing().propose(ANNA, 8).at(phase)
    decided = {"agreement": uuid(8), "status": "agreed"}

    assert refusal(room, ANNA, "agreement.propose", **PROMISE) == "wrong-phase"
    assert refusal(room, TRAINER, "agreement.edit", agreement=uuid(8), **PROMISE) == "wrong-phase"
    assert refusal(room, TRAINER, "agreement.decide", **decided) == "wrong-phase"


def test_one_person_cannot_fill_the_list() -> None:
    room = agreeing()
    for number in range(OWN_AGREEMENTS_LIMIT):
        room.propose(ANNA, 100 + number).propose(TRAINER, 200 + number)

    room.propose(BERT, 300).propose(TRAINER, 301)

    with pytest.raises(Refused) as caught:
        room.propose(ANNA, 302)
    assert (caught.value.code, caught.value.values) == ("agreements-too-many", {"limit": 10})


def test_list_can_be_full() -> None:
    room = agreeing()
    for number in range(AGREEMENTS_LIMIT):
        room.propose(TRAINER, 100 + number)

    with pytest.raises(Refused) as caught:
        room.propose(TRAINER, 999)
    assert (caught.value.code, caught.value.values) == ("agreements-too-many", {"limit": 60})
