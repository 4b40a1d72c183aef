"""Who proposes focal points, and who chooses among them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.strategy.scenes import STEP, Room
from workshop.activities.strategy.commands import (
    CHOSEN_LIMIT,
    FOCUSES_LIMIT,
    OWN_FOCUSES_LIMIT,
    Status,
)
from workshop.activities.strategy.events import FocusDecided, FocusEdited, FocusProposed
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

STATUSES: tuple[Status, ...] = ("proposed", "chosen", "dropped")


def refusal(room: Room, actor: Actor, kind: str, **fields: Any) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, f"focus.{kind}", **fields)
    return caught.value.code


@pytest.mark.parametrize(
    ("actor", "by", "status"), [(ANNA, ANNA.id, "proposed"), (TRAINER, "", "chosen")]
)
def test_anybody_proposes_and_the_trainers_is_chosen(actor: Actor, by: str, status: Status) -> None:
    words = {"text": " How can \n we? ", "pair": "s1:o1"}

    happened = Room("focus").decide(actor, "focus.propose", 8, **words)

    assert happened == (
        FocusProposed(
            step=STEP, focus=uuid(8), text="How can we?", pair="s1:o1", by=by, status=status
        ),
    )


def test_focal_point_need_not_be_about_a_pair() -> None:
    (event,) = Room("focus").decide(ANNA, "focus.propose", text="How?")

    assert isinstance(event, FocusProposed)
    assert event.pair == ""


def test_trainer_puts_it_in_other_words() -> None:
    room = Room("focus").focus(8, ANNA)

    assert room.decide(TRAINER, "focus.edit", focus=uuid(8), text="Why?") == (
        FocusEdited(step=STEP, focus=uuid(8), text="Why?"),
    )
    assert room.decide(TRAINER, "focus.edit", focus=uuid(8), text="How 8?") == ()


@pytest.mark.parametrize("before", STATUSES)
@pytest.mark.parametrize("after", STATUSES)
def test_trainer_decides_and_may_change_that(before: Status, after: Status) -> None:
    room = Room("focus").focus(8, ANNA)
    room.do(TRAINER, "focus.decide", focus=uuid(8), status=before)

    happened = room.decide(TRAINER, "focus.decide", focus=uuid(8), status=after)

    decided = FocusDecided(step=STEP, focus=uuid(8), status=after)
    assert happened == (() if before == after else (decided,))


def test_five_are_chosen_at_most_and_one_more_of_the_trainers_waits() -> None:
    room = Room("focus").focus(50, ANNA)
    for number in range(CHOSEN_LIMIT + 1):
        room.focus(number)

    assert [one.status for one in room.state.focuses.values()] == [
        "proposed",
        *["chosen"] * CHOSEN_LIMIT,
        "proposed",
    ]
    with pytest.raises(Refused) as caught:
        room.decide(TRAINER, "focus.decide", focus=uuid(50), status="chosen")
    assert (caught.value.code, caught.value.values) == ("focuses-chosen", {"limit": 5})


@pytest.mark.parametrize(
    ("kind", "fields"), [("edit", {"text": "Words"}), ("decide", {"status": "chosen"})]
)
def test_only_the_trainer_changes_and_chooses(kind: str, fields: dict[str, str]) -> None:
    room = Room("focus").focus(8, ANNA)

    for actor in (ANNA, BERT):
        assert refusal(room, actor, kind, focus=uuid(8), **fields) == "trainer-only"
    assert refusal(room, TRAINER, kind, focus=uuid(7), **fields) == "focus-unknown"


@pytest.mark.parametrize("phase", ["pick", "score", "matrix", "project"])
def test_focal_points_wait_for_their_phase(phase: str) -> None:
    room = Room("focus").focus(8, ANNA).at(phase)

    assert refusal(room, ANNA, "propose", text="How?") == "wrong-phase"
    assert refusal(room, TRAINER, "edit", focus=uuid(8), text="How?") == "wrong-phase"
    assert refusal(room, TRAINER, "decide", focus=uuid(8), status="chosen") == "wrong-phase"


def test_words_are_asked_for_within_their_limit_and_about_a_pair_there_is() -> None:
    room = Room("focus").focus(8, ANNA)

    for actor, kind, more in ((ANNA, "propose", {}), (TRAINER, "edit", {"focus": uuid(8)})):
        assert refusal(room, actor, kind, text=" ", **more) == "text-empty"
        assert refusal(room, actor, kind, text="x" * 601, **more) == "text-too-long"
    room.focus(9, text="x" * 600)
    assert refusal(room, ANNA, "propose", text="How?", pair="s1:s2") == "pair-unknown"


def test_one_person_cannot_fill_the_list() -> None:
    room = Room("focus")
    for number in range(OWN_FOCUSES_LIMIT):
        room.focus(100 + number, ANNA).focus(200 + number)
    room.focus(300, BERT).focus(301)

    with pytest.raises(Refused) as caught:
        room.focus(302, ANNA)
    assert (caught.value.code, caught.value.values) == ("focuses-too-many", {"limit": 5})


def test_list_can_be_full() -> None:
    room = Room("focus")
    for number in range(FOCUSES_LIMIT):
        room.focus(100 + number)

    with pytest.raises(Refused) as caught:
        room.focus(999)
    assert (caught.value.code, caught.value.values) == ("focuses-too-many", {"limit": 60})
