"""What goes over a stream: one JSON text a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from workshop.model.activity import Json


def encode(message: Json) -> bytes:
    """Return a message as JSON in UTF-8."""
    return orjson.dumps(message)


def whole(version: int, view: Json) -> bytes:
    """Return the frame that replaces a client's view."""
    return encode({"v": version, "view": view})


def change(before: int, version: int, patch: Json) -> bytes:
    """Return the frame that turns the view of one version into the next."""
    return encode({"from": before, "v": version, "patch": patch})


def clock(now: int) -> bytes:
    """Return the frame with the time of the server (ms)."""
    return encode({"now": now})


def personal(mine: Json, now: int) -> bytes:
    """Return the frame with what one participant alone sees, and the server's time (ms)."""
    return encode({"mine": mine, "now": now})
