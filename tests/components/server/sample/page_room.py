"""A phone's page: one component."""

from __future__ import annotations

from tests.components.server.sample.parts import room, url_of

room(data={"module": url_of("room.js")}, key="room")
