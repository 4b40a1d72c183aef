"""What happened. `participant` never leaves the server."""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.activities.support.commands import Poll, Role
from workshop.model.event import ActivityEvent, Event


class Picked(ActivityEvent):
    """A participant picked an answer of a poll, or let it go."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["support.picked"] = "support.picked"
    poll: Poll
    option: str
    participant: str
    picked: bool


class RoleTaken(ActivityEvent):
    """A participant has a part in a conversation, in place of an earlier one."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["support.role.taken"] = "support.role.taken"
    participant: str
    role: Role


class RolesSwapped(ActivityEvent):
    """A and B changed parts, or changed back."""

    type: Literal["support.roles.swapped"] = "support.roles.swapped"
    swapped: bool


EVENTS: tuple[type[Event], ...] = (Picked, RoleTaken, RolesSwapped)
