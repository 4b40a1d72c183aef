"""Screen: what the projector shows."""

from __future__ import annotations

from components.projector import projector
from components.visitor import require_own_room, require_trainer

trainer = require_trainer()
projector(require_own_room(trainer))
