"""Who states the incident, and who chooses the bones."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.fishbone.scenes import STEP, Room
from workshop.activities.fishbone.board import Incident
from workshop.activities.fishbone.events import BonesChosen, IncidentStated
from workshop.model.actor import Actor
from workshop.model.refusals import Refused


@pytest.mark.parametrize("phase", ["incident", "causes"])
@pytest.mark.parametrize(("actor", "by"), [(ANNA, ANNA.id), (TRAINER, "")])
def test_anybody_states_the_incident_while_there_is_none(phase: str, actor: Actor, by: str) -> None:
    happened = Room(phase, stated=False).decide(actor, "incident.state", text="  It\nbroke ")

    assert happened == (IncidentStated(step=STEP, text="It broke", case=None, by=by),)


def test_case_is_taken_with_its_title() -> None:
    happened = Room("incident", stated=False).decide(ANNA, "incident.take", case="fridge")

    assert happened == (
        IncidentStated(step=STEP, text="Vaccines not cooled", case="fridge", by=ANNA.id),
    )


def test_trainer_puts_the_incident_in_other_words() -> None:
    room = Room("causes").do(TRAINER, "incident.take", case="fridge")

    room.do(TRAINER, "incident.state", text="Something else")

    assert room.state.incident == Incident("Something else", by="", case=None)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [("incident.state", {"text": "A thing happened"}), ("incident.take", {"case": "fridge"})],
)
def test_same_incident_again_changes_nothing(kind: str, fields: dict[str, str]) -> None:
    room = Room("incident").do(TRAINER, kind, **fields)

    assert room.decide(TRAINER, kind, **fields) == ()


@pytest.mark.parametrize(
    ("kind", "fields"),
    [("incident.state", {"text": "Mine"}), ("incident.take", {"case": "fridge"})],
)
def test_participant_does_not_replace_an_incident(kind: str, fields: dict[str, str]) -> None:
    room = Room("incident", stated=False).do(ANNA, "incident.state", text="Ours")

    for actor in (ANNA, BERT):
        with pytest.raises(Refused, match=r"^incident-stated$"):
            room.decide(actor, kind, **fields)


@pytest.mark.parametrize("phase", ["example", "vote", "priorities", "actions"])
@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("incident.state", {"text": "Other"}),
        ("incident.take", {"case": "fridge"}),
        ("bones.choose", {"set": "book"}),
    ],
)
def test_head_and_bones_are_settled_after_the_causes(
    phase: str, kind: str, fields: dict[str, str]
) -> None:
    with pytest.raises(Refused, match=r"^wrong-phase$"):
        Room(phase).decide(TRAINER, kind, **fields)


@pytest.mark.parametrize(
    ("text", "code"), [(" \u202e ", "text-empty"), ("x" * 141, "text-too-long")]
)
def test_incident_is_a_sentence(text: str, code: str) -> None:
    with pytest.raises(Refused, match=rf"^{code}$"):
        Room("incident").decide(TRAINER, "incident.state", text=text)


def test_unknown_case_is_refused() -> None:
    with pytest.raises(Refused, match=r"^case-unknown$"):
        Room("incident").decide(TRAINER, "incident.take", case="flood")


@pytest.mark.parametrize("phase", ["incident", "causes"])
def test_trainer_chooses_other_bones(phase: str) -> None:
    happened = Room(phase).decide(TRAINER, "bones.choose", set="book")

    assert happened == (BonesChosen(step=STEP, set="book"),)


def test_same_bones_again_change_nothing_even_with_causes() -> None:
    room = Room().add(ANNA, 1)

    assert room.decide(TRAINER, "bones.choose", set="practice") == ()


def test_bones_with_causes_stay() -> None:
    room = Room().add(ANNA, 1)

    with pytest.raises(Refused, match=r"^bones-in-use$"):
        room.decide(TRAINER, "bones.choose", set="book")


def test_unknown_bones_are_refused() -> None:
    with pytest.raises(Refused, match=r"^set-unknown$"):
        Room().decide(TRAINER, "bones.choose", set="cod")


def test_participant_does_not_choose_bones() -> None:
    with pytest.raises(Refused, match=r"^trainer-only$"):
        Room().decide(ANNA, "bones.choose", set="book")
