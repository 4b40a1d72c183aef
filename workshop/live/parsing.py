"""Bodies to commands."""

from __future__ import annotations

from functools import cache, reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError
from starlette.requests import ClientDisconnect

from workshop.activities import ACTIVITIES
from workshop.model.command import Command, Join
from workshop.model.refusals import Refused
from workshop.model.vocabulary import COMMANDS

if TYPE_CHECKING:
    from starlette.requests import Request

BODY_LIMIT = 64 * 1024


@cache
def _adapter() -> TypeAdapter[Any]:
    # Nobody asks to join by a command: opening the stream after the door is what joins.
    general = [command for command in COMMANDS if command is not Join]
    special = [command for activity in ACTIVITIES.values() for command in activity.commands]
    union: Any = reduce(or_, [*general, *special])
    return TypeAdapter(Annotated[union, Field(discriminator="type")])


async def read_body(request: Request) -> bytes:
    """Return a request's body, read no further than the limit.

    Raises Refused("body-too-large" | "json-malformed"), the latter when it breaks off.
    """
    if int(request.headers.get("content-length") or 0) > BODY_LIMIT:
        raise Refused("body-too-large")
    body = bytearray()
    try:
        async for part in request.stream():
            body += part
            if len(body) > BODY_LIMIT:
                raise Refused("body-too-large")
    except ClientDisconnect:
        raise Refused("json-malformed") from None
    return bytes(body)


def parse_command(body: bytes) -> Command:
    """Return the command in a body.

    Raises Refused("json-malformed" | "command-unknown" | "command-invalid").
    """
    try:
        command: Command = _adapter().validate_json(body)
    except ValidationError as error:
        kinds = {problem["type"] for problem in error.errors(include_url=False)}
        if "json_invalid" in kinds:
            raise Refused("json-malformed") from None
        if "union_tag_invalid" in kinds:
            raise Refused("command-unknown") from None
        raise Refused("command-invalid") from None
    return command


def command_from(wish: dict[str, Any]) -> Command:
    """Return the command that our own code asks for; a wrong one is a bug, not a refusal."""
    command: Command = _adapter().validate_python(wish)
    return command
