"""What can be asked when incidents are sorted."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.model.command import ActivityCommand, Command

Level = Literal["process", "knowledge"]
LEVELS: tuple[Level, ...] = ("process", "knowledge")

INCIDENT_LIMIT = 200
OWN_LIMIT = 5
ROOM_LIMIT = 60

Id = Annotated[str, Field(min_length=1, max_length=64)]
# Longer than the limit on purpose: the rules answer with the limit in a sentence.
Text = Annotated[str, Field(max_length=100_000)]


class ChooseLevel(ActivityCommand):
    """Sort an incident as a matter of process, or of knowledge and skills."""

    type: Literal["classify.level.choose"] = "classify.level.choose"
    incident: Id
    level: Level


class ChooseOrigin(ActivityCommand):
    """Name the source of an incident."""

    type: Literal["classify.origin.choose"] = "classify.origin.choose"
    incident: Id
    origin: Id


class ProposeIncident(ActivityCommand):
    """Propose an own incident; its id becomes the command's. The trainer's is admitted at once."""

    type: Literal["classify.incident.propose"] = "classify.incident.propose"
    text: Text


class AdmitIncident(ActivityCommand):
    """Have the room sort a proposed incident, in these words (trainer)."""

    type: Literal["classify.incident.admit"] = "classify.incident.admit"
    incident: Id
    text: Text


class DeclineIncident(ActivityCommand):
    """Keep an own incident from the room, or take it back from there (trainer)."""

    type: Literal["classify.incident.decline"] = "classify.incident.decline"
    incident: Id


class WithdrawIncident(ActivityCommand):
    """Take back an incident that one proposed oneself."""

    type: Literal["classify.incident.withdraw"] = "classify.incident.withdraw"
    incident: Id


COMMANDS: tuple[type[Command], ...] = (
    ChooseLevel,
    ChooseOrigin,
    ProposeIncident,
    AdmitIncident,
    DeclineIncident,
    WithdrawIncident,
)
