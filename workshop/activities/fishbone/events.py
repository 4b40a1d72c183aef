"""What happened on a fishbone. `by` and `participant` never leave the server.

`by` is a participant's id, or empty for what a trainer wrote: a name need not be kept.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.activities.fishbone.commands import Question
from workshop.activities.fishbone.setup import Condition, Domain
from workshop.model.event import ActivityEvent, Event


class IncidentStated(ActivityEvent):
    """The head of the fish got its words; with `case` they are those of an invented case."""

    type: Literal["fishbone.incident.stated"] = "fishbone.incident.stated"
    text: str
    case: str | None
    by: str


class BonesChosen(ActivityEvent):
    """The fish got another set of bones; there were no causes yet."""

    type: Literal["fishbone.bones.chosen"] = "fishbone.bones.chosen"
    set: str


class CauseAdded(ActivityEvent):
    """Somebody added a cause to a bone; with `parent` it tells why that one happened."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["fishbone.cause.added"] = "fishbone.cause.added"
    cause: str
    bone: str
    parent: str | None
    text: str
    by: str


class CauseEdited(ActivityEvent):
    """A cause's words changed."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["fishbone.cause.edited"] = "fishbone.cause.edited"
    cause: str
    text: str


class CauseMarked(ActivityEvent):
    """A cause's kind is now this; None is: not said."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["fishbone.cause.marked"] = "fishbone.cause.marked"
    cause: str
    condition: Condition | None
    domain: Domain | None


class CauseMoved(ActivityEvent):
    """A cause went elsewhere, with all that is under it."""

    type: Literal["fishbone.cause.moved"] = "fishbone.cause.moved"
    cause: str
    bone: str
    parent: str | None


class CauseWithdrawn(ActivityEvent):
    """A cause was taken back, with the dots on it; what was under it moved up."""

    type: Literal["fishbone.cause.withdrawn"] = "fishbone.cause.withdrawn"
    cause: str


class CauseHidden(ActivityEvent):
    """A cause and all under it left the screens, or came back. Hiding hands back their dots."""

    type: Literal["fishbone.cause.hidden"] = "fishbone.cause.hidden"
    cause: str
    hidden: bool


class DotPlaced(ActivityEvent):
    """A participant gave a dot to a cause, for one question."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["fishbone.dot.placed"] = "fishbone.dot.placed"
    question: Question
    cause: str
    participant: str


class DotTaken(ActivityEvent):
    """A participant took a dot back."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["fishbone.dot.taken"] = "fishbone.dot.taken"
    question: Question
    cause: str
    participant: str


class ActionAdded(ActivityEvent):
    """An action came on the list."""

    type: Literal["fishbone.action.added"] = "fishbone.action.added"
    action: str
    text: str
    role: str
    when: str
    measure: str
    cause: str | None
    by: str


class ActionEdited(ActivityEvent):
    """An action was put in other words."""

    type: Literal["fishbone.action.edited"] = "fishbone.action.edited"
    action: str
    text: str
    role: str
    when: str
    measure: str
    cause: str | None


class ActionWithdrawn(ActivityEvent):
    """An action went off the list."""

    type: Literal["fishbone.action.withdrawn"] = "fishbone.action.withdrawn"
    action: str


EVENTS: tuple[type[Event], ...] = (
    IncidentStated,
    BonesChosen,
    CauseAdded,
    CauseEdited,
    CauseMarked,
    CauseMoved,
    CauseWithdrawn,
    CauseHidden,
    DotPlaced,
    DotTaken,
    ActionAdded,
    ActionEdited,
    ActionWithdrawn,
)
