"""What several rules ask before anything may happen."""

from __future__ import annotations

from workshop.activities.strategy.plan import Focus, Plan, Sheet
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

PICKING = "pick"
SCORING = "score"
SHOWN = ("matrix", "focus")
"""Scores are counted for nobody outside these phases."""
FOCUSING = "focus"
PROJECTING = "project"


def require_phase(scene: Scene, phase: str) -> None:
    """Raise Refused("wrong-phase") outside a phase."""
    if scene.phase != phase:
        raise Refused("wrong-phase")


def require_trainer(actor: Actor) -> None:
    """Raise Refused("trainer-only") for a participant."""
    if not actor.is_trainer:
        raise Refused("trainer-only")


def giver(actor: Actor) -> str:
    """Return who gave something, as it is kept: nobody by name for a trainer."""
    return "" if actor.is_trainer else actor.id


def focus_named(plan: Plan, focus: str) -> Focus:
    """Return a focal point; raises Refused("focus-unknown")."""
    try:
        return plan.focuses[focus]
    except KeyError:
        raise Refused("focus-unknown") from None


def sheet_named(plan: Plan, sheet: str) -> Sheet:
    """Return a sheet, hidden or not; raises Refused("sheet-unknown")."""
    try:
        return plan.sheets[sheet]
    except KeyError:
        raise Refused("sheet-unknown") from None


def open_sheet(plan: Plan, sheet: str) -> Sheet:
    """Return a sheet that all may see; raises Refused("sheet-unknown")."""
    found = sheet_named(plan, sheet)
    if found not in plan.open_sheets():
        raise Refused("sheet-unknown")
    return found
