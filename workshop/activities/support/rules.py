"""What may happen, and when."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.support import commands, events
from workshop.activities.support.circle import Circle
from workshop.activities.support.polls import OPEN, asked, options
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused

CONVERSING = "pairs"


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case commands.Pick():
            return _pick(scene, command, actor)
        case commands.TakeRole():
            return _take_role(scene, command, actor)
        case commands.SwapRoles():
            return _swap(scene, command, actor)
        case _:
            raise Refused("command-unknown")


def _pick(scene: Scene, command: commands.Pick, actor: Actor) -> Sequence[Event]:
    circle: Circle = scene.state
    _require_participant(actor)
    _require_phase(scene, OPEN[command.poll])
    if command.option not in {one["id"] for one in options(scene, command.poll)}:
        raise Refused("answer-unknown")
    own = circle.own(command.poll, actor.id)
    if (command.option in own) == command.picked:
        return ()
    limit = asked(scene, command.poll)["limit"]
    if command.picked and len(own) >= limit:
        raise Refused("answers-too-many", limit=limit)
    picked = events.Picked(
        step=scene.step,
        poll=command.poll,
        option=command.option,
        participant=actor.id,
        picked=command.picked,
    )
    return (picked,)


def _take_role(scene: Scene, command: commands.TakeRole, actor: Actor) -> Sequence[Event]:
    circle: Circle = scene.state
    _require_participant(actor)
    _require_phase(scene, CONVERSING)
    if circle.roles.get(actor.id) == command.role:
        return ()
    return (events.RoleTaken(step=scene.step, participant=actor.id, role=command.role),)


def _swap(scene: Scene, command: commands.SwapRoles, actor: Actor) -> Sequence[Event]:
    circle: Circle = scene.state
    if not actor.is_trainer:
        raise Refused("trainer-only")
    _require_phase(scene, CONVERSING)
    if circle.swapped == command.swapped:
        return ()
    return (events.RolesSwapped(step=scene.step, swapped=command.swapped),)


def _require_phase(scene: Scene, phase: str) -> None:
    if scene.phase != phase:
        raise Refused("wrong-phase")


def _require_participant(actor: Actor) -> None:
    if actor.is_trainer:
        raise Refused("participant-only")
