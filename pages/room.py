"""Room: what a participant has in hand. The script runs once; the rest is the live stream."""

from __future__ import annotations

from components.door import door
from components.room import room
from components.visitor import find_room, language
from workshop.model.refusals import Refused

try:
    found = find_room()
except Refused:
    door(language())
else:
    room(found.row.code, "participant", found.state.language, key="room")
