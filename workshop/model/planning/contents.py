"""The content of a step that a trainer edits: cleaned, checked, and told what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from workshop.model.refusals import Refused
from workshop.model.text import checked

LONGEST = 10_000
"""No text of a setup is this long; its own limit is the model's to tell."""

# What stands in these has ids of its own, but is nothing the room can answer.
_CITED = frozenset({"source", "sources"})


def checked_setup(model: type[BaseModel], wished: Mapping[str, Any]) -> dict[str, Any]:
    """Return a setup as plain JSON without nulls. Raises Refused, naming the first wrong field."""
    try:
        setup = model.model_validate(_cleaned(wished))
    except ValidationError as error:
        raise _refused(error) from None
    return setup.model_dump(mode="json", exclude_none=True)


def items(setup: Mapping[str, Any], above: str = "") -> Iterator[str]:
    """Yield the path of everything in a setup that has an id, such as "sets/own/bones/people"."""
    for key, value in setup.items():
        if key in _CITED:
            continue
        if isinstance(value, Mapping):
            yield from items(value, f"{above}{key}/")
        elif isinstance(value, (list, tuple)):
            for item in value:
                if isinstance(item, Mapping) and "id" in item:
                    path = f"{above}{key}/{item['id']}"
                    yield path
                    yield from items(item, f"{path}/")


def words_of(setup: Mapping[str, Any], path: str) -> str:
    """Return how people know the item of a path: its title, its name or its text."""
    found: Any = setup
    for part in path.split("/"):
        if isinstance(found, Mapping):
            found = found[part]
        else:
            found = next(one for one in found if one["id"] == part)
    return str(next(found[key] for key in ("title", "name", "text", "id") if key in found))


def _cleaned(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Return JSON with every text made safe to show; one that shows nothing becomes empty."""
    if isinstance(value, str):
        with suppress(Refused):
            return checked(value, LONGEST)
        return "" if len(value) <= LONGEST else value
    if isinstance(value, Mapping):
        return {key: _cleaned(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_cleaned(item) for item in value]
    return value


def _refused(error: ValidationError) -> Refused:
    found = error.errors(include_url=False)
    # pydantic calls a list too short when it is long enough but its items are wrong.
    first = next((one for one in found if not _is_echo(one)), found[0])
    field = ".".join(str(part) for part in first["loc"])
    limits = first.get("ctx", {})
    match first["type"]:
        case "missing" | "string_too_short":
            return Refused("content-missing", field=field)
        case "string_too_long":
            return Refused("content-too-long", field=field, limit=limits["max_length"])
        case "too_long":
            return Refused("content-too-many", field=field, limit=limits["max_length"])
        case "too_short":
            return Refused("content-too-few", field=field, limit=limits["min_length"])
        case "less_than_equal":
            return Refused("content-too-many", field=field, limit=limits["le"])
        case "greater_than_equal":
            return Refused("content-too-few", field=field, limit=limits["ge"])
        case _:
            reason = first["msg"].removeprefix("Value error, ")
            return Refused("content-wrong", field=field, reason=reason)


def _is_echo(error: ErrorDetails) -> bool:
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]
