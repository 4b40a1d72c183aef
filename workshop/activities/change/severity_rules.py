"""What happened, and where in the matrix it belongs."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.change import commands, events, fish
from workshop.activities.change.checks import (
    PLACING,
    SETTLING,
    STATING,
    require_participant,
    require_phase,
    require_trainer,
)
from workshop.activities.change.plan import Cell, Plan
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def state(scene: Scene, command: commands.StateIncident, actor: Actor) -> Sequence[Event]:
    """State what happened; where people placed it stays, for they can move it."""
    require_trainer(actor)
    require_phase(scene, STATING)
    text = checked(command.text, commands.INCIDENT_LIMIT)
    if text == fish.incident(scene):
        return ()
    return (events.IncidentStated(step=scene.step, text=text),)


def place(scene: Scene, command: commands.PlaceIncident, actor: Actor) -> Sequence[Event]:
    """Place the incident, or move it."""
    plan: Plan = scene.state
    require_participant(actor)
    require_phase(scene, PLACING)
    if fish.incident(scene) is None:
        raise Refused("incident-missing")
    if plan.placed.get(actor.id) == Cell(command.severity, command.frequency):
        return ()
    placed = events.IncidentPlaced(
        step=scene.step,
        severity=command.severity,
        frequency=command.frequency,
        participant=actor.id,
    )
    return (placed,)


def settle(scene: Scene, command: commands.SettleSeverity, actor: Actor) -> Sequence[Event]:
    """Say where the room agrees that it belongs, once all see where everybody had it."""
    plan: Plan = scene.state
    require_trainer(actor)
    require_phase(scene, SETTLING)
    if fish.incident(scene) is None:
        raise Refused("incident-missing")
    if plan.settled == Cell(command.severity, command.frequency):
        return ()
    settled = events.SeveritySettled(
        step=scene.step, severity=command.severity, frequency=command.frequency
    )
    return (settled,)
