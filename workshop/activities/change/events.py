"""What happened on the way to a change. `by` and `participant` never leave the server.

`by` is a participant's id, or empty for what a trainer wrote: a name need not be kept. Dates are
ISO dates, such as 2027-03-01.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.activities.change.commands import Knows, Strength, Written
from workshop.activities.change.matrix import Frequency, Severity
from workshop.model.event import ActivityEvent, Event


class IncidentStated(ActivityEvent):
    """The trainer said in words of this step what happened."""

    type: Literal["change.incident.stated"] = "change.incident.stated"
    text: str


class IncidentPlaced(ActivityEvent):
    """A participant placed the incident, in place of where they had it before."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["change.severity.placed"] = "change.severity.placed"
    severity: Severity
    frequency: Frequency
    participant: str


class SeveritySettled(ActivityEvent):
    """The room agreed where the incident belongs."""

    type: Literal["change.severity.settled"] = "change.severity.settled"
    severity: Severity
    frequency: Frequency


class ActionTaken(ActivityEvent):
    """An action came over from the fishbone; `origin` is its id there, `by` its writer."""

    type: Literal["change.action.taken"] = "change.action.taken"
    action: str
    origin: str
    text: str
    owner: str
    when: str
    measure: str
    cause: str | None
    by: str


class ActionAdded(ActivityEvent):
    """Somebody wrote an action."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["change.action.added"] = "change.action.added"
    action: str
    text: str
    owner: str
    measure: str
    date: str
    follow_up: str
    strength: Strength | None
    cause: str | None
    by: str


class ActionEdited(ActivityEvent):
    """An action was put in other words."""

    type: Literal["change.action.edited"] = "change.action.edited"
    action: str
    text: str
    owner: str
    measure: str
    date: str
    follow_up: str
    cause: str | None


class ActionWeighed(ActivityEvent):
    """The room decided how strong an action is."""

    type: Literal["change.action.weighed"] = "change.action.weighed"
    action: str
    strength: Strength


class ActionWithdrawn(ActivityEvent):
    """An action went off the list, with what was said of its procedure."""

    type: Literal["change.action.withdrawn"] = "change.action.withdrawn"
    action: str


class ProcedureDescribed(ActivityEvent):
    """It was said whether an action's procedure is written down, where, and when it was checked."""

    type: Literal["change.procedure.described"] = "change.procedure.described"
    action: str
    written: Written
    place: str | None
    checked: str | None


class ProcedureKnown(ActivityEvent):
    """A participant said whether they know what was agreed, in place of an earlier answer."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["change.procedure.known"] = "change.procedure.known"
    action: str
    participant: str
    answer: Knows


EVENTS: tuple[type[Event], ...] = (
    IncidentStated,
    IncidentPlaced,
    SeveritySettled,
    ActionTaken,
    ActionAdded,
    ActionEdited,
    ActionWeighed,
    ActionWithdrawn,
    ProcedureDescribed,
    ProcedureKnown,
)
