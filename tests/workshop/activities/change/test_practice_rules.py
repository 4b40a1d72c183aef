"""Where a procedure stands, and who says that they know it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.change.scenes import PHASES, STEP, Room
from workshop.activities.change.events import ProcedureDescribed, ProcedureKnown
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

ABOUT: dict[str, Any] = {"action": uuid(31), "written": "yes"}


def practising() -> Room:
    return Room("actions").act(ANNA, 31).at("practice")


def refusal(room: Room, actor: Actor, kind: str, **fields: Any) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code


@pytest.mark.parametrize("actor", [ANNA, TRAINER])
@pytest.mark.parametrize("more", [{}, {"place": "In  the folder", "checked": "2026-10-01"}])
def test_writer_or_trainer_says_where_the_procedure_is(actor: Actor, more: Any) -> None:
    happened = practising().decide(actor, "procedure.describe", **ABOUT, **more)

    assert happened == (
        ProcedureDescribed(
            step=STEP,
            action=uuid(31),
            written="yes",
            place="In the folder" if more else None,
            checked=more.get("checked"),
        ),
    )


def test_same_description_changes_nothing() -> None:
    room = practising().do(ANNA, "procedure.describe", **ABOUT, place="Here")

    assert room.decide(TRAINER, "procedure.describe", **ABOUT, place=" Here ") == ()
    assert len(room.decide(TRAINER, "procedure.describe", **ABOUT)) == 1


def test_description_is_refused_with_its_reason() -> None:
    room = practising()
    kind = "procedure.describe"

    assert refusal(room, BERT, kind, **ABOUT) == "action-not-yours"
    assert refusal(room, TRAINER, kind, **{**ABOUT, "action": uuid(9)}) == "action-unknown"
    assert refusal(room, ANNA, kind, **ABOUT, place=" ") == "text-empty"
    assert refusal(room, ANNA, kind, **ABOUT, place="x" * 141) == "text-too-long"
    assert refusal(room, ANNA, kind, **ABOUT, checked="last year") == "date-invalid"


@pytest.mark.parametrize("answer", ["knows", "finds", "no"])
def test_everybody_answers_for_themselves(answer: Any) -> None:
    room = practising()
    known = ProcedureKnown(step=STEP, action=uuid(31), participant=BERT.id, answer=answer)

    assert room.decide(BERT, "procedure.know", action=uuid(31), answer=answer) == (known,)
    room.know(BERT, 31, answer)
    assert room.decide(BERT, "procedure.know", action=uuid(31), answer=answer) == ()


def test_answer_is_refused_with_its_reason() -> None:
    room = practising()
    kind = "procedure.know"

    assert refusal(room, TRAINER, kind, action=uuid(31), answer="no") == "participant-only"
    assert refusal(room, ANNA, kind, action=uuid(9), answer="no") == "action-unknown"


def test_practice_has_its_phase() -> None:
    room = practising()
    for phase in set(PHASES) - {"practice"}:
        room.at(phase)
        assert refusal(room, TRAINER, "procedure.describe", **ABOUT) == "wrong-phase"
        assert refusal(room, ANNA, "procedure.know", action=uuid(31), answer="no") == "wrong-phase"
