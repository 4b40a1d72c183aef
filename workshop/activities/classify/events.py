"""What happened while incidents were sorted. `participant` and `by` never leave the server."""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.activities.classify.commands import Level
from workshop.model.event import ActivityEvent, Event


class LevelChosen(ActivityEvent):
    """A participant sorted an incident, in place of an earlier choice."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["classify.level.chosen"] = "classify.level.chosen"
    incident: str
    participant: str
    level: Level


class OriginChosen(ActivityEvent):
    """A participant named the source of an incident, in place of an earlier choice."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["classify.origin.chosen"] = "classify.origin.chosen"
    incident: str
    participant: str
    origin: str


class IncidentProposed(ActivityEvent):
    """Somebody proposed an own incident; `by` is nobody for the trainer."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["classify.incident.proposed"] = "classify.incident.proposed"
    incident: str
    text: str
    by: str


class IncidentAdmitted(ActivityEvent):
    """The room sorts an own incident, in the trainer's words."""

    type: Literal["classify.incident.admitted"] = "classify.incident.admitted"
    incident: str
    text: str


class IncidentDeclined(ActivityEvent):
    """An own incident is kept from the room; the answers to it wait until it is admitted again."""

    type: Literal["classify.incident.declined"] = "classify.incident.declined"
    incident: str


class IncidentWithdrawn(ActivityEvent):
    """An own incident was taken back, with the answers to it."""

    type: Literal["classify.incident.withdrawn"] = "classify.incident.withdrawn"
    incident: str


EVENTS: tuple[type[Event], ...] = (
    LevelChosen,
    OriginChosen,
    IncidentProposed,
    IncidentAdmitted,
    IncidentDeclined,
    IncidentWithdrawn,
)
