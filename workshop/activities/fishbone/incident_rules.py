"""Who may say what happened, and on which bones it is explained.

As long as nothing is stated, anybody may: a group that has an incident need not wait for the
trainer. From then on only the trainer may put it in other words.
"""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.fishbone import commands, events
from workshop.activities.fishbone.board import Board
from workshop.activities.fishbone.checks import STATING, require_phase, require_trainer, writer
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def state(scene: Scene, command: commands.StateIncident, actor: Actor) -> Sequence[Event]:
    """State the incident in own words."""
    _require_turn(scene, actor)
    return _stated(scene, checked(command.text, commands.INCIDENT_LIMIT), None, actor)


def take(scene: Scene, command: commands.TakeCase, actor: Actor) -> Sequence[Event]:
    """Take an invented case: its title is the effect."""
    _require_turn(scene, actor)
    case = next((case for case in scene.setup["cases"] if case["id"] == command.case), None)
    if case is None:
        raise Refused("case-unknown")
    return _stated(scene, case["title"], case["id"], actor)


def choose_bones(scene: Scene, command: commands.ChooseBones, actor: Actor) -> Sequence[Event]:
    """Take another set of bones."""
    board: Board = scene.state
    require_trainer(actor)
    require_phase(scene, STATING)
    if command.set not in {one["id"] for one in scene.setup["sets"]}:
        raise Refused("set-unknown")
    if command.set == board.set:
        return ()
    if board.causes:
        raise Refused("bones-in-use")
    return (events.BonesChosen(step=scene.step, set=command.set),)


def _require_turn(scene: Scene, actor: Actor) -> None:
    require_phase(scene, STATING)
    if scene.state.incident is not None and not actor.is_trainer:
        raise Refused("incident-stated")


def _stated(scene: Scene, text: str, case: str | None, actor: Actor) -> Sequence[Event]:
    before = scene.state.incident
    if before is not None and (before.text, before.case) == (text, case):
        return ()
    return (events.IncidentStated(step=scene.step, text=text, case=case, by=writer(actor)),)
