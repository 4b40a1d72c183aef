"""A step's content while a trainer edits it: what was typed, what was added, taken away, moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from components.plan.shape import Part

Json = dict[str, Any]
Read = Callable[[str], Any]
"""What stands in the field of a path now; None when there is no such field."""

_PAIR = 2
"""A list in a new item begins with two: one bone makes no fish."""


def is_shown(part: Part, content: Mapping[str, Any]) -> bool:
    """Tell whether a part has a place here: a list that this form of content lacks has none."""
    return part.key in content or not part.optional or part.kind in {"line", "text"}


def collected(
    parts: Sequence[Part], content: Mapping[str, Any], read: Read, above: str = ""
) -> Json:
    """Return the content with what stands in the fields."""
    now: Json = dict(content)
    for part in parts:
        if not is_shown(part, content):
            continue
        path = f"{above}{part.key}"
        if part.kind == "group":
            now[part.key] = collected(part.inner, content.get(part.key, {}), read, f"{path}/")
        elif part.kind == "items":
            now[part.key] = [
                collected(part.inner, one, read, f"{path}/{one['id']}/")
                for one in content.get(part.key, ())
            ]
        elif (typed := read(path)) is not None:
            now[part.key] = typed.splitlines() if part.kind == "lines" else typed
            if part.kind == "lines":
                now[part.key] = [line.strip() for line in now[part.key] if line.strip()]
            if typed == "" and part.optional and part.kind != "lines":
                del now[part.key]
    return now


def with_item(content: Mapping[str, Any], place: str, inner: Sequence[Part]) -> Json:
    """Return the content with an empty item at the end of the list at `place`."""
    return _changed(content, place.split("/"), lambda items: [*items, _empty_item(inner)])


def without_item(content: Mapping[str, Any], path: str) -> Json:
    """Return the content without the item of a path, such as "sets/own/bones/people"."""
    place, _, gone = path.rpartition("/")
    return _changed(
        content, place.split("/"), lambda items: [one for one in items if one["id"] != gone]
    )


def raised_item(content: Mapping[str, Any], path: str) -> Json:
    """Return the content with an item one place higher in its list."""
    place, _, name = path.rpartition("/")

    def raised(items: list[Json]) -> list[Json]:
        at = [one["id"] for one in items].index(name)
        if at > 0:
            items[at - 1 : at + 1] = [items[at], items[at - 1]]
        return items

    return _changed(content, place.split("/"), raised)


def restored(content: Mapping[str, Any], before: Mapping[str, Any], path: str) -> Json:
    """Return the content with the item of a path put back where it stood before."""
    key, _, rest = path.partition("/")
    old = before[key]
    if isinstance(old, Mapping):
        return {**content, key: restored(content.get(key, {}), old, rest)}
    name, _, deeper = rest.partition("/")
    place = [one["id"] for one in old].index(name)
    items = list(content.get(key, ()))
    at = [one["id"] for one in items]
    if name not in at:
        items.insert(place, old[place])
    elif deeper:
        items[at.index(name)] = restored(items[at.index(name)], old[place], deeper)
    return {**content, key: items}


def place_of(content: Mapping[str, Any], field: str) -> str:
    """Return the path of a refused field: "statements/tea/text" for "statements.0.text"."""
    path: list[str] = []
    value: Any = content
    for part in field.split("."):
        name = part
        if isinstance(value, Mapping):
            value = value.get(part)
        elif isinstance(value, list):
            value = value[int(part)] if part.isdecimal() and int(part) < len(value) else None
            if isinstance(value, Mapping):
                name = str(value.get("id", part))
        path.append(name)
    return "/".join(path)


def _empty_item(inner: Sequence[Part]) -> Json:
    # Random, not counted: an answer that a phone still has under way must never find another item.
    return {"id": f"own-{uuid4().hex[:12]}", **_empty(inner)}


def _empty(inner: Sequence[Part]) -> Json:
    return {part.key: _empty_value(part) for part in inner if not part.optional}


def _empty_value(part: Part) -> Any:  # noqa: ANN401 - JSON of any kind
    match part.kind:
        case "number":
            return part.least or 1
        case "choice":
            return part.choices[0]
        case "lines":
            return []
        case "group":
            return _empty(part.inner)
        case "items":
            return [_empty_item(part.inner) for _ in range(_PAIR)]
        case _:
            return ""


def _changed(
    content: Mapping[str, Any], path: Sequence[str], change: Callable[[list[Json]], list[Json]]
) -> Json:
    key, *rest = path
    value = content.get(key, [])
    if not rest:
        return {**content, key: change(list(value))}
    if isinstance(value, Mapping):
        return {**content, key: _changed(value, rest, change)}
    name, *deeper = rest
    items = [_changed(one, deeper, change) if one["id"] == name else one for one in value]
    return {**content, key: items}
