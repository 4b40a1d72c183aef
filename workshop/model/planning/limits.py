"""How much a run sheet holds, in a template and when a trainer edits it."""

from __future__ import annotations

MAX_STEPS = 60
MAX_MINUTES = 180
MAX_LINES = 8
MAX_LINE = 300
MAX_TITLE = 80
