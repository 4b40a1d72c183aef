"""Which steps have a picture made on the server (Plotly, Graphviz), and how it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Audience


def picture(found: Room, audience: Audience) -> None:
    """Show the picture of the step the room is at, if it has one."""
