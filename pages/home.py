"""Home: the code from the screen opens the room."""

from __future__ import annotations

from components.door import door
from components.visitor import language

door(language())
