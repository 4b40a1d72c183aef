"""What happened to the values. `by` and `participant` never leave the server.

`by` is a participant's id, or empty for what a trainer proposed: a name need not be kept.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.activities.values.commands import Scale, Status
from workshop.model.event import ActivityEvent, Event


class ValueRated(ActivityEvent):
    """A participant rated a value on a scale, in place of an earlier rating."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["values.rated"] = "values.rated"
    value: str
    scale: Scale
    participant: str
    rating: int


class AgreementProposed(ActivityEvent):
    """Somebody proposed an agreement."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["values.agreement.proposed"] = "values.agreement.proposed"
    agreement: str
    value: str
    text: str
    owner: str
    rhythm: str
    by: str


class AgreementEdited(ActivityEvent):
    """An agreement was put in other words."""

    type: Literal["values.agreement.edited"] = "values.agreement.edited"
    agreement: str
    value: str
    text: str
    owner: str
    rhythm: str


class AgreementDecided(ActivityEvent):
    """An agreement was agreed on, dropped, or put back among the proposals."""

    type: Literal["values.agreement.decided"] = "values.agreement.decided"
    agreement: str
    status: Status


EVENTS: tuple[type[Event], ...] = (
    ValueRated,
    AgreementProposed,
    AgreementEdited,
    AgreementDecided,
)
