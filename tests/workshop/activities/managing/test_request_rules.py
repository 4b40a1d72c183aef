"""One's own figures and lines: bounded, and nobody else's business."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.managing.scenes import STEP, Room
from workshop.activities.managing.commands import LINES_LIMIT
from workshop.activities.managing.events import FigureEntered, LineWithdrawn, LineWritten
from workshop.model.actor import Actor
from workshop.model.refusals import Refused


def refusal(room: Room, actor: Actor, kind: str, **fields: Any) -> tuple[str, dict[str, int | str]]:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code, caught.value.values


def test_a_figure_is_entered_changed_and_taken_away() -> None:
    room = Room("request")

    assert room.decide(ANNA, "figure.enter", figure="patients", amount=1200) == (
        FigureEntered(step=STEP, figure="patients", participant=ANNA.id, amount=1200),
    )
    assert room.decide(ANNA, "figure.enter", figure="patients") == ()
    room.do(ANNA, "figure.enter", figure="patients", amount=1200)
    assert room.decide(ANNA, "figure.enter", figure="patients", amount=1200) == ()
    room.do(ANNA, "figure.enter", figure="cost-nurse", amount=4550)
    room.do(ANNA, "figure.enter", figure="patients", amount=0)
    assert room.mine(ANNA)["figures"] == {"cost-nurse": 4550, "patients": 0}
    room.do(ANNA, "figure.enter", figure="patients")
    assert room.mine(ANNA)["figures"] == {"cost-nurse": 4550}


@pytest.mark.parametrize(
    ("figure", "most", "limit"),
    [("patients", 100_000, 100_000), ("doctors", 100, 100), ("cost-doctor", 50_000, 500)],
)
def test_figures_are_bounded(figure: str, most: int, limit: int) -> None:
    room = Room("request").do(ANNA, "figure.enter", figure=figure, amount=most)

    for amount in (-1, most + 1):
        found = refusal(room, ANNA, "figure.enter", figure=figure, amount=amount)
        assert found == ("figure-out-of-range", {"limit": limit})
    assert room.mine(ANNA)["figures"] == {figure: most}


@pytest.mark.parametrize("fields", [{"amount": 1.5}, {"amount": "3"}, {"figure": "cost-nobody"}])
def test_other_figures_are_no_command(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Room().command("figure.enter", **{"figure": "patients", "amount": 3, **fields})


def test_a_line_is_written_and_withdrawn() -> None:
    room = Room("request")

    assert room.decide(ANNA, "line.write", 8, text="  Counted \n calls ") == (
        LineWritten(step=STEP, line=uuid(8), participant=ANNA.id, text="Counted calls"),
    )
    room.do(ANNA, "line.write", 8, text="Counted calls").do(ANNA, "line.write", 9, text="Why")
    assert room.mine(ANNA)["lines"] == {
        uuid(8): {"text": "Counted calls", "rank": 0},
        uuid(9): {"text": "Why", "rank": 1},
    }
    assert room.decide(ANNA, "line.withdraw", line=uuid(8)) == (
        LineWithdrawn(step=STEP, line=uuid(8), participant=ANNA.id),
    )
    room.do(ANNA, "line.withdraw", line=uuid(8))
    assert room.mine(ANNA)["lines"] == {uuid(9): {"text": "Why", "rank": 0}}


def test_to_everybody_else_a_line_is_not_there() -> None:
    room = Room("request").do(ANNA, "line.write", 8, text="Counted calls")

    assert refusal(room, BERT, "line.withdraw", line=uuid(8)) == ("line-unknown", {})
    assert refusal(room, ANNA, "line.withdraw", line=uuid(7)) == ("line-unknown", {})


def test_lines_are_texts_within_limits() -> None:
    room = Room("request")
    assert refusal(room, ANNA, "line.write", text=" \u200b") == ("text-empty", {})
    assert refusal(room, ANNA, "line.write", text="x" * 141) == ("text-too-long", {"limit": 140})

    for number in range(LINES_LIMIT):
        room.do(ANNA, "line.write", number, text="x" * 140)

    assert refusal(room, ANNA, "line.write", text="x") == ("answers-too-many", {"limit": 5})
    room.do(BERT, "line.write", 50, text="x")


COMMANDS: list[tuple[str, dict[str, Any]]] = [
    ("figure.enter", {"figure": "patients", "amount": 3}),
    ("line.write", {"text": "Why"}),
    ("line.withdraw", {"line": uuid(8)}),
]


@pytest.mark.parametrize(("kind", "fields"), COMMANDS)
def test_trainer_has_no_page(kind: str, fields: dict[str, Any]) -> None:
    assert refusal(Room("request"), TRAINER, kind, **fields) == ("participant-only", {})


@pytest.mark.parametrize("phase", ["inventory", "hours", "roles"])
@pytest.mark.parametrize(("kind", "fields"), COMMANDS)
def test_the_page_waits_for_its_phase(phase: str, kind: str, fields: dict[str, Any]) -> None:
    assert refusal(Room(phase), ANNA, kind, **fields) == ("wrong-phase", {})
