"""Cockpit: where a trainer leads a workshop."""

from __future__ import annotations

from components.cockpit import cockpit
from components.visitor import require_own_room, require_trainer

trainer = require_trainer()
cockpit(require_own_room(trainer), trainer)
