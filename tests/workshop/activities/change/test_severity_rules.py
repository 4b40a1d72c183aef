"""Who states what happened, and who places it where."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, TRAINER
from tests.workshop.activities.change.scenes import PHASES, STEP, Room
from tests.workshop.activities.fishbone.scenes import Room as Fishbone
from workshop.activities.change.commands import INCIDENT_LIMIT
from workshop.activities.change.events import IncidentPlaced, IncidentStated, SeveritySettled
from workshop.activities.change.matrix import FREQUENCIES, SEVERITIES
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

CELL = {"severity": "major", "frequency": "yearly"}


def refusal(room: Room, actor: Actor, kind: str, **fields: Any) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code


@pytest.mark.parametrize("phase", ["approach", "severity"])
def test_trainer_states_what_happened(phase: str) -> None:
    happened = Room(phase).decide(TRAINER, "incident.state", text="  It \n broke ")

    assert happened == (IncidentStated(step=STEP, text="It broke"),)


def test_trainer_puts_the_fishbones_incident_in_other_words() -> None:
    room = Room(fish=Fishbone())

    assert room.decide(TRAINER, "incident.state", text="A thing happened") == ()
    room.state_it("Something happened")
    assert room.view()["incident"] == {"text": "Something happened"}


def test_incident_is_stated_by_the_trainer_alone_and_in_time() -> None:
    assert refusal(Room(), ANNA, "incident.state", text="It broke") == "trainer-only"
    for phase in PHASES[2:]:
        assert refusal(Room(phase), TRAINER, "incident.state", text="It") == "wrong-phase"


def test_incident_has_words_and_not_too_many() -> None:
    room = Room()

    assert refusal(room, TRAINER, "incident.state", text=" \u200b") == "text-empty"
    long = "x" * (INCIDENT_LIMIT + 1)
    assert refusal(room, TRAINER, "incident.state", text=long) == "text-too-long"
    room.do(TRAINER, "incident.state", text=long[1:])


@pytest.mark.parametrize("severity", SEVERITIES)
@pytest.mark.parametrize("frequency", FREQUENCIES)
def test_participant_places_the_incident_in_any_cell(severity: str, frequency: str) -> None:
    room = Room("severity", Fishbone())

    happened = room.decide(ANNA, "severity.place", severity=severity, frequency=frequency)

    cell: Any = {"severity": severity, "frequency": frequency}
    assert happened == (IncidentPlaced(step=STEP, participant=ANNA.id, **cell),)


def test_placing_it_in_the_same_cell_again_changes_nothing() -> None:
    room = Room("severity").state_it().place(ANNA)

    assert room.decide(ANNA, "severity.place", **CELL) == ()
    assert len(room.decide(ANNA, "severity.place", severity="minor", frequency="yearly")) == 1


def test_nobody_places_what_is_not_stated() -> None:
    assert refusal(Room("severity"), ANNA, "severity.place", **CELL) == "incident-missing"
    assert refusal(Room("placed"), TRAINER, "severity.settle", **CELL) == "incident-missing"
    bare = Fishbone(stated=False)
    assert refusal(Room("severity", bare), ANNA, "severity.place", **CELL) == "incident-missing"


def test_placing_is_for_participants_in_its_phase() -> None:
    assert refusal(Room("severity").state_it(), TRAINER, "severity.place", **CELL) == (
        "participant-only"
    )
    for phase in set(PHASES) - {"severity"}:
        room = Room(phase).state_it()
        assert refusal(room, ANNA, "severity.place", **CELL) == "wrong-phase"


def test_trainer_settles_on_a_cell_once_it_is_shown() -> None:
    room = Room("placed").state_it()
    settled = SeveritySettled(step=STEP, severity="major", frequency="yearly")

    assert room.decide(TRAINER, "severity.settle", **CELL) == (settled,)
    room.do(TRAINER, "severity.settle", **CELL)
    assert room.decide(TRAINER, "severity.settle", **CELL) == ()
    assert refusal(room, ANNA, "severity.settle", **CELL) == "trainer-only"
    for phase in set(PHASES) - {"placed"}:
        assert refusal(room.at(phase), TRAINER, "severity.settle", **CELL) == "wrong-phase"


@pytest.mark.parametrize("cell", [{**CELL, "severity": "bad"}, {**CELL, "frequency": "often"}])
def test_cell_is_in_the_matrix(cell: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="literal_error"):
        Room().command("severity.place", **cell)
