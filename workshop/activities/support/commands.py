"""What can be asked: anonymous taps, a role in a conversation, and changing the roles round.

There is no command to step out. Whoever steps out does so on their own phone, which tells nobody:
a command would be counted, sent to others or kept in the log with an id, and silence is the point.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.model.command import ActivityCommand, Command

Poll = Literal["wanted", "hardest"]
"""What would one have wanted to hear? What was hardest in the conversation?"""
POLLS: tuple[Poll, ...] = ("wanted", "hardest")

Role = Literal["a", "b", "observer"]
ROLES: tuple[Role, ...] = ("a", "b", "observer")

Id = Annotated[str, Field(min_length=1, max_length=64)]


class Pick(ActivityCommand):
    """Pick an answer of a poll, or let it go again."""

    type: Literal["support.pick"] = "support.pick"
    poll: Poll
    option: Id
    picked: bool


class TakeRole(ActivityCommand):
    """Say which part one has in the conversation, or take another one."""

    type: Literal["support.role.take"] = "support.role.take"
    role: Role


class SwapRoles(ActivityCommand):
    """Have A and B change parts, or change back (trainer)."""

    type: Literal["support.roles.swap"] = "support.roles.swap"
    swapped: bool


COMMANDS: tuple[type[Command], ...] = (Pick, TakeRole, SwapRoles)
