"""Plan: where a trainer prepares a workshop, or changes what is still to come."""

from __future__ import annotations

from components.plan import plan
from components.visitor import require_own_room, require_trainer

trainer = require_trainer()
plan(require_own_room(trainer), trainer)
