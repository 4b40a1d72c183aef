"""The difference between two views as a JSON Merge Patch (RFC 7396)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]


def difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> Json:
    """Return the smallest merge patch that turns one view into the other.

    Views hold no null: in a merge patch null means "gone". Lists are replaced whole.
    """
    patch: Json = {key: None for key in before if key not in after}
    for key, value in after.items():
        if key not in before:
            patch[key] = value
            continue
        old = before[key]
        if old is value or old == value:
            continue
        if isinstance(old, dict) and isinstance(value, dict):
            patch[key] = difference(old, value)
        else:
            patch[key] = value
    return patch


def apply(view: Mapping[str, Any], patch: Mapping[str, Any]) -> Json:
    """Return the view after a merge patch, as our browsers work it out."""
    result = dict(view)
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict):
            old = result.get(key)
            result[key] = apply(old if isinstance(old, dict) else {}, value)
        else:
            result[key] = value
    return result
