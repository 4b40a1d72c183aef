"""Which parts of a step's content a trainer can edit, read from the model of its activity.

Words that belong to a source (a published figure, a quotation) are no trainer's to change, and
what simulated participants write interests nobody here: neither is shown, both stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from workshop.model.source import Source

Kind = Literal["line", "text", "number", "choice", "lines", "group", "items"]

# What other parts or other steps name, what only rehearsals read, and drawings of ours.
_HELD = frozenset(
    {
        "alt",
        "deck",
        "follows",
        "form",
        "groups",
        "id",
        "order",
        "picture",
        "rehearsal",
        "repeats",
    }
)
_ONE_LINE = 140


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the content: `inner` are the parts of a group, or of each item of a list.

    An item that is not `whole` needs more than a trainer can fill in: none can be added by hand.
    """

    key: str
    kind: Kind
    optional: bool
    longest: int | None = None
    least: int | None = None
    most: int | None = None
    choices: tuple[str, ...] = ()
    inner: tuple[Part, ...] = ()
    whole: bool = True


@cache
def parts_of(model: type[BaseModel]) -> tuple[Part, ...]:
    """Return the parts of a model that a trainer can edit, in their order."""
    return tuple(_parts(model))


def _parts(model: type[BaseModel]) -> Iterator[Part]:
    for key, field in model.model_fields.items():
        if key not in _HELD:
            part = _part(key, field)
            if part is not None:
                yield part


def _part(key: str, field: FieldInfo) -> Part | None:
    optional = not field.is_required()
    kind = _plain(field.annotation)
    if kind is str:
        longest = _limit(field, "max_length")
        short = longest is not None and longest <= _ONE_LINE
        return Part(key, "line" if short else "text", optional, longest)
    if kind is int:
        least, most = _limit(field, "ge"), _limit(field, "le")
        return Part(key, "number", optional, least=least, most=most)
    if get_origin(kind) is Literal:
        return Part(key, "choice", optional, choices=get_args(kind))
    if get_origin(kind) is tuple and get_args(kind)[1:] == (Ellipsis,):
        return _list(key, field, _plain(get_args(kind)[0]))
    if _is_model(kind) and not _is_cited(kind) and parts_of(kind):
        return Part(key, "group", optional, inner=parts_of(kind))
    return None


def _list(key: str, field: FieldInfo, item: Any) -> Part | None:  # noqa: ANN401 - a type
    optional = not field.is_required()
    most = _limit(field, "max_length")
    if item is str:
        return Part(key, "lines", optional, most=most)
    if _is_model(item) and "id" in item.model_fields and not _is_cited(item):
        return Part(key, "items", optional, most=most, inner=parts_of(item), whole=_whole(item))
    return None


def _whole(model: type[BaseModel]) -> bool:
    needed = {key for key, field in model.model_fields.items() if field.is_required()}
    return needed <= {"id", *(part.key for part in parts_of(model))}


def _plain(annotation: Any) -> Any:  # noqa: ANN401 - a type
    """Return a type without its constraints, and without "or None"."""
    if hasattr(annotation, "__metadata__"):
        return _plain(get_args(annotation)[0])
    if get_origin(annotation) in {Union, UnionType}:
        rest = [one for one in get_args(annotation) if one is not NoneType]
        return _plain(rest[0]) if len(rest) == 1 else None
    return annotation


def _limit(field: FieldInfo, name: str) -> int | None:
    found = [*field.metadata]
    for one in (field.annotation, *get_args(field.annotation)):
        found += getattr(one, "__metadata__", ())
    for metadata in found:
        nested = getattr(metadata, "metadata", ()) if isinstance(metadata, FieldInfo) else ()
        for one in (metadata, *nested):
            limit = getattr(one, name, None)
            if isinstance(limit, int):
                return limit
    return None


def _is_model(kind: Any) -> bool:  # noqa: ANN401 - a type
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _is_cited(model: type[BaseModel]) -> bool:
    """Tell whether a model cannot be without a source: then its words are that source's."""
    if model is Source:
        return True
    for field in model.model_fields.values():
        kind = _plain(field.annotation)
        if get_origin(kind) is tuple:
            needed = field.is_required() and bool(_limit(field, "min_length"))
            kind = _plain(get_args(kind)[0])
        else:
            needed = field.is_required()
        if needed and _is_model(kind) and _is_cited(kind):
            return True
    return False
