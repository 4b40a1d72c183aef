"""What may happen while incidents are sorted, and when."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.classify import commands, events
from workshop.activities.classify.incidents import sorted_by_the_room
from workshop.activities.classify.sorting import Own, Sorting
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked

OPEN = ("sort",)


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case commands.ChooseLevel():
            return _choose_level(scene, command, actor)
        case commands.ChooseOrigin():
            return _choose_origin(scene, command, actor)
        case commands.ProposeIncident():
            return _propose(scene, command, actor)
        case commands.AdmitIncident():
            return _admit(scene, command, actor)
        case commands.DeclineIncident():
            return _decline(scene, command, actor)
        case commands.WithdrawIncident():
            return _withdraw(scene, command, actor)
        case _:
            raise Refused("command-unknown")


def _choose_level(scene: Scene, command: commands.ChooseLevel, actor: Actor) -> Sequence[Event]:
    state: Sorting = scene.state
    incident = _to_sort(scene, command.incident, actor)
    if state.levels.get(incident, {}).get(actor.id) == command.level:
        return ()
    chosen = events.LevelChosen(
        step=scene.step, incident=incident, participant=actor.id, level=command.level
    )
    return (chosen,)


def _choose_origin(scene: Scene, command: commands.ChooseOrigin, actor: Actor) -> Sequence[Event]:
    state: Sorting = scene.state
    incident = _to_sort(scene, command.incident, actor)
    if command.origin not in {one["id"] for one in scene.setup["origins"]["items"]}:
        raise Refused("origin-unknown")
    if state.origins.get(incident, {}).get(actor.id) == command.origin:
        return ()
    chosen = events.OriginChosen(
        step=scene.step, incident=incident, participant=actor.id, origin=command.origin
    )
    return (chosen,)


def _propose(scene: Scene, command: commands.ProposeIncident, actor: Actor) -> Sequence[Event]:
    state: Sorting = scene.state
    _require_open(scene)
    text = checked(command.text, commands.INCIDENT_LIMIT)
    if len(state.own) >= commands.ROOM_LIMIT:
        raise Refused("incidents-too-many", limit=commands.ROOM_LIMIT)
    incident = str(command.id)
    if actor.is_trainer:
        return (
            events.IncidentProposed(step=scene.step, incident=incident, text=text, by=""),
            events.IncidentAdmitted(step=scene.step, incident=incident, text=text),
        )
    if sum(one.by == actor.id for one in state.own.values()) >= commands.OWN_LIMIT:
        raise Refused("incidents-too-many", limit=commands.OWN_LIMIT)
    return (events.IncidentProposed(step=scene.step, incident=incident, text=text, by=actor.id),)


def _admit(scene: Scene, command: commands.AdmitIncident, actor: Actor) -> Sequence[Event]:
    _require_trainer(actor)
    _require_open(scene)
    own = _own(scene, command.incident)
    text = checked(command.text, commands.INCIDENT_LIMIT)
    if (own.status, own.text) == ("admitted", text):
        return ()
    return (events.IncidentAdmitted(step=scene.step, incident=own.id, text=text),)


def _decline(scene: Scene, command: commands.DeclineIncident, actor: Actor) -> Sequence[Event]:
    # In every phase: an incident that somebody might recognise must be able to go at once.
    _require_trainer(actor)
    own = _own(scene, command.incident)
    if own.status == "declined":
        return ()
    return (events.IncidentDeclined(step=scene.step, incident=own.id),)


def _withdraw(scene: Scene, command: commands.WithdrawIncident, actor: Actor) -> Sequence[Event]:
    own = _own(scene, command.incident)
    if own.by != actor.id:
        raise Refused("incident-not-yours")
    _require_open(scene)
    return (events.IncidentWithdrawn(step=scene.step, incident=own.id),)


def _to_sort(scene: Scene, incident: str, actor: Actor) -> str:
    """Return the incident if this actor may sort it now; raises Refused."""
    if actor.is_trainer:
        raise Refused("participant-only")
    _require_open(scene)
    if incident not in sorted_by_the_room(scene):
        raise Refused("case-unknown")
    return incident


def _own(scene: Scene, incident: str) -> Own:
    state: Sorting = scene.state
    try:
        return state.own[incident]
    except KeyError:
        raise Refused("case-unknown") from None


def _require_open(scene: Scene) -> None:
    if scene.phase not in OPEN:
        raise Refused("wrong-phase")


def _require_trainer(actor: Actor) -> None:
    if not actor.is_trainer:
        raise Refused("trainer-only")
