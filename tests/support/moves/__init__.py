"""How every command comes to succeed, and who may give it: one row for each type there is."""

from __future__ import annotations

from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Union, get_args, get_origin

from annotated_types import MaxLen
from pydantic.fields import FieldInfo

from tests.support.moves import of_boards, of_incidents, of_opinions, of_workshops
from tests.support.moves.move import Move
from workshop.activities import ACTIVITIES
from workshop.model.command import Command, Join
from workshop.model.vocabulary import COMMANDS

# No field of an id is this long, and every field for people's own words is.
SHORTEST_TEXT = 200


MOVES: Mapping[str, Move] = {
    **of_workshops.MOVES,
    **of_boards.MOVES,
    **of_opinions.MOVES,
    **of_incidents.MOVES,
}


def command_types() -> dict[str, type[Command]]:
    """Return every command that can be sent, by its type: of all activities there are."""
    special = (command for activity in ACTIVITIES.values() for command in activity.commands)
    return {
        command.model_fields["type"].default: command
        for command in (*COMMANDS, *special)
        if command is not Join
    }


def text_fields() -> set[tuple[str, str]]:
    """Return every (type, field) in which somebody writes their own words."""
    return {
        (type_, name)
        for type_, command in command_types().items()
        for name, info in command.model_fields.items()
        if any(limit > SHORTEST_TEXT for limit in _limits(info))
    }


def _limits(info: FieldInfo) -> list[int]:
    """Return how long a text may be; nothing of what is no text."""
    if info.annotation is str:
        return [one.max_length for one in info.metadata if isinstance(one, MaxLen)]
    if get_origin(info.annotation) not in {Union, UnionType}:
        return []
    # Words that may be left out: `Text | None`.
    parts = [part for part in get_args(info.annotation) if get_origin(part) is Annotated]
    return [limit for part in parts for limit in _limits(FieldInfo.from_annotation(part))]
