"""Whether anything stands in a step, and which parts of its content that rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from typing import Any

from workshop.model.activity import Activity
from workshop.model.planning.contents import items


def is_written(activity: Activity, setup: Mapping[str, Any], state: object) -> bool:
    """Tell whether the room, or the trainer, wrote or chose anything that is still there.

    All that somebody gives has a word in it: an id, a text, or who gave it. What is left of what
    was taken back, or of a rehearsal that was removed, is nothing: counters and empty lists.
    """
    return bool(set(_words(state)) - set(_words(activity.begin(setup))))


def used_items(activity: Activity, setup: Mapping[str, Any], state: object) -> AbstractSet[str]:
    """Return the paths of the items that must stay in a step's content: see `items`.

    An activity says which with `used(state)`; of one that does not, all stay once it has begun.
    """
    if not is_written(activity, setup, state):
        return frozenset()
    used = getattr(activity, "used", None)
    found: AbstractSet[str] = frozenset(items(setup)) if used is None else used(state)
    return found


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _words(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for key, one in value.items():
            inner = list(_words(one))
            if inner or not isinstance(one, (Mapping, AbstractSet, list, tuple)):
                yield from _words(key)
                yield from inner
    elif isinstance(value, (AbstractSet, list, tuple)):
        for one in value:
            yield from _words(one)
