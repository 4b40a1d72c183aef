"""What several rules ask before anything may happen."""

from __future__ import annotations

from datetime import date

from workshop.activities.change.plan import Action, Plan
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

STATING = ("approach", "severity")
PLACING = ("severity",)
SETTLING = ("placed",)
ACTING = ("actions",)
PRACTISING = ("practice",)

PLACED = ("placed", "questions", "actions", "practice", "known")
"""Nobody's place in the matrix is counted before these phases."""
KNOWN = ("known",)
"""Nobody's answer about a procedure is counted before this phase."""

# A year outside these is a slip of the finger: 0026 for 2026.
_YEARS = range(2000, 2100)


def require_phase(scene: Scene, phases: tuple[str, ...]) -> None:
    """Raise Refused("wrong-phase") outside some phases."""
    if scene.phase not in phases:
        raise Refused("wrong-phase")


def require_trainer(actor: Actor) -> None:
    """Raise Refused("trainer-only") for a participant."""
    if not actor.is_trainer:
        raise Refused("trainer-only")


def require_participant(actor: Actor) -> None:
    """Raise Refused("participant-only") for a trainer."""
    if actor.is_trainer:
        raise Refused("participant-only")


def action_named(scene: Scene, action: str) -> Action:
    """Return an action; raises Refused("action-unknown")."""
    plan: Plan = scene.state
    try:
        return plan.actions[action]
    except KeyError:
        raise Refused("action-unknown") from None


def own_action(scene: Scene, action: str, actor: Actor) -> Action:
    """Return an action that somebody wrote or leads; raises Refused("action-not-yours") too."""
    found = action_named(scene, action)
    if not actor.is_trainer and found.by != actor.id:
        raise Refused("action-not-yours")
    return found


def day(text: str) -> str:
    """Return an ISO date as it is; raises Refused("date-invalid") for anything else.

    A day in the past is one too: what was done this morning belongs on the list.
    """
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise Refused("date-invalid") from None
    # Python reads other ways to write a day as well; the log keeps one.
    if found.isoformat() != text or found.year not in _YEARS:
        raise Refused("date-invalid")
    return text
