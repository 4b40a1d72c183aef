"""What may happen on the way to a change: which rule answers which command."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.change import action_rules, commands, practice_rules, severity_rules
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case commands.StateIncident():
            return severity_rules.state(scene, command, actor)
        case commands.PlaceIncident():
            return severity_rules.place(scene, command, actor)
        case commands.SettleSeverity():
            return severity_rules.settle(scene, command, actor)
        case commands.TakeAction():
            return action_rules.take(scene, command, actor)
        case commands.AddAction():
            return action_rules.add(scene, command, actor)
        case commands.EditAction():
            return action_rules.edit(scene, command, actor)
        case commands.WeighAction():
            return action_rules.weigh(scene, command, actor)
        case commands.WithdrawAction():
            return action_rules.withdraw(scene, command, actor)
        case commands.DescribeProcedure():
            return practice_rules.describe(scene, command, actor)
        case commands.KnowProcedure():
            return practice_rules.know(scene, command, actor)
        case _:
            raise Refused("command-unknown")
