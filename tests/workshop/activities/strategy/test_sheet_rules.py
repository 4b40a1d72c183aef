"""Who begins and fills in sheets, and which one the projector shows."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.strategy.scenes import STEP, Room
from workshop.activities.strategy.commands import FIELDS, OWN_SHEETS_LIMIT, SHEETS_LIMIT
from workshop.activities.strategy.events import (
    FieldWritten,
    SheetHidden,
    SheetShown,
    SheetStarted,
)
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

GOAL: dict[str, Any] = {"sheet": uuid(8), "field": "goal", "text": "Words"}


def projects() -> Room:
    """Return a room with one focal point (1) and one sheet (8) for it."""
    return Room().focus(1).sheet(8, 1)


def refusal(room: Room, actor: Actor, kind: str, **fields: Any) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, f"sheet.{kind}", **fields)
    return caught.value.code


@pytest.mark.parametrize(("actor", "by"), [(ANNA, ANNA.id), (TRAINER, "")])
def test_anybody_begins_a_sheet_and_fills_in(actor: Actor, by: str) -> None:
    room = projects()

    assert room.decide(actor, "sheet.start", 9, focus=uuid(1)) == (
        SheetStarted(step=STEP, sheet=uuid(9), focus=uuid(1), by=by),
    )
    words: dict[str, Any] = {"sheet": uuid(8), "field": "risk", "text": " It \n rains "}
    assert room.decide(actor, "sheet.write", **words, seen=3) == (
        FieldWritten(step=STEP, sheet=uuid(8), field="risk", text="It rains", seen=3, by=by),
    )


def test_same_words_change_nothing_but_settle_what_was_missed() -> None:
    room = projects().write(ANNA, 8, "goal", "One")

    assert room.decide(BERT, "sheet.write", sheet=uuid(8), field="goal", text="One", seen=1) == ()
    room.write(BERT, 8, "goal", "Two")
    assert len(room.state.sheets[uuid(8)].fields["goal"].missed) == 1
    room.write(TRAINER, 8, "goal", "Two", seen=2)
    assert room.state.sheets[uuid(8)].fields["goal"].missed == ()


def test_sheet_is_for_a_focal_point_that_was_chosen() -> None:
    room = projects().focus(2, ANNA)

    assert refusal(room, ANNA, "start", focus=uuid(2)) == "focus-unknown"
    assert refusal(room, ANNA, "start", focus=uuid(3)) == "focus-unknown"


def test_sheet_of_a_focal_point_that_was_put_back_waits() -> None:
    room = projects().at("focus").do(TRAINER, "focus.decide", focus=uuid(1), status="proposed")

    assert refusal(room.at("project"), ANNA, "write", **GOAL) == "sheet-unknown"
    room.at("focus").do(TRAINER, "focus.decide", focus=uuid(1), status="chosen")
    room.at("project").do(ANNA, "sheet.write", **GOAL)


def test_trainer_hides_a_sheet_and_shows_it_again() -> None:
    room = projects()

    assert room.decide(TRAINER, "sheet.hide", sheet=uuid(8), hidden=False) == ()
    assert room.decide(TRAINER, "sheet.hide", sheet=uuid(8), hidden=True) == (
        SheetHidden(step=STEP, sheet=uuid(8), hidden=True),
    )
    room.do(TRAINER, "sheet.hide", sheet=uuid(8), hidden=True)
    assert refusal(room, ANNA, "write", **GOAL) == "sheet-unknown"
    assert refusal(room, TRAINER, "show", sheet=uuid(8)) == "sheet-unknown"


def test_trainer_brings_a_sheet_to_the_projector_and_all_of_them_again() -> None:
    room = projects()

    assert room.decide(TRAINER, "sheet.show") == ()
    shown = SheetShown(step=STEP, sheet=uuid(8))
    assert room.decide(TRAINER, "sheet.show", sheet=uuid(8)) == (shown,)
    room.do(TRAINER, "sheet.show", sheet=uuid(8))
    assert room.decide(TRAINER, "sheet.show", sheet=uuid(8)) == ()
    assert room.decide(TRAINER, "sheet.show") == (SheetShown(step=STEP, sheet=""),)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [("hide", {"sheet": uuid(8), "hidden": True}), ("show", {"sheet": uuid(8)}), ("show", {})],
)
def test_only_the_trainer_hides_and_shows(kind: str, fields: dict[str, Any]) -> None:
    assert refusal(projects(), ANNA, kind, **fields) == "trainer-only"


@pytest.mark.parametrize("phase", ["pick", "score", "matrix", "focus"])
def test_sheets_wait_for_their_phase(phase: str) -> None:
    room = projects().at(phase)

    assert refusal(room, ANNA, "start", focus=uuid(1)) == "wrong-phase"
    assert refusal(room, ANNA, "write", **GOAL) == "wrong-phase"
    assert refusal(room, TRAINER, "hide", sheet=uuid(8), hidden=True) == "wrong-phase"
    assert refusal(room, TRAINER, "show", sheet=uuid(8)) == "wrong-phase"


def test_sheet_that_is_not_there_is_refused() -> None:
    room = projects()

    assert refusal(room, ANNA, "write", **{**GOAL, "sheet": uuid(7)}) == "sheet-unknown"
    assert refusal(room, TRAINER, "hide", sheet=uuid(7), hidden=True) == "sheet-unknown"
    assert refusal(room, TRAINER, "show", sheet=uuid(7)) == "sheet-unknown"


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_has_words_within_its_limit(field: str) -> None:
    room = projects()
    where: dict[str, Any] = {"sheet": uuid(8), "field": field}

    assert refusal(room, ANNA, "write", **where, text=" \u200b") == "text-empty"
    assert refusal(room, ANNA, "write", **where, text="x" * 301) == "text-too-long"
    room.do(ANNA, "sheet.write", **where, text="x" * 300)


def test_one_person_cannot_fill_the_list() -> None:
    room = projects()
    for number in range(OWN_SHEETS_LIMIT):
        room.sheet(100 + number, 1, ANNA).sheet(200 + number, 1)
    room.sheet(300, 1, BERT).sheet(301, 1)

    with pytest.raises(Refused) as caught:
        room.sheet(302, 1, ANNA)
    assert (caught.value.code, caught.value.values) == ("sheets-too-many", {"limit": 5})


def test_list_can_be_full() -> None:
    room = projects()
    for number in range(SHEETS_LIMIT - 1):
        room.sheet(100 + number, 1)

    with pytest.raises(Refused) as caught:
        room.sheet(999, 1)
    assert (caught.value.code, caught.value.values) == ("sheets-too-many", {"limit": 30})
