"""What may happen on a fishbone: which rule answers which command."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.fishbone import (
    action_rules,
    cause_rules,
    commands,
    dot_rules,
    incident_rules,
)
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen on the fishbone, or raise Refused."""
    match command:
        case commands.StateIncident():
            return incident_rules.state(scene, command, actor)
        case commands.TakeCase():
            return incident_rules.take(scene, command, actor)
        case commands.ChooseBones():
            return incident_rules.choose_bones(scene, command, actor)
        case commands.AddCause():
            return cause_rules.add(scene, command, actor)
        case commands.EditCause():
            return cause_rules.edit(scene, command, actor)
        case commands.MarkCause():
            return cause_rules.mark(scene, command, actor)
        case commands.MoveCause():
            return cause_rules.move(scene, command, actor)
        case commands.WithdrawCause():
            return cause_rules.withdraw(scene, command, actor)
        case commands.HideCause():
            return cause_rules.hide(scene, command, actor)
        case commands.PlaceDot():
            return dot_rules.place(scene, command, actor)
        case commands.TakeDot():
            return dot_rules.take(scene, command, actor)
        case commands.AddAction():
            return action_rules.add(scene, command, actor)
        case commands.EditAction():
            return action_rules.edit(scene, command, actor)
        case commands.WithdrawAction():
            return action_rules.withdraw(scene, command, actor)
        case _:
            raise Refused("command-unknown")
