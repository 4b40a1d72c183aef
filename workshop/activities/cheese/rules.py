"""What may happen to the Swiss cheese: which rule answers which command."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.cheese import barrier_rules, commands, picture_rules
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case commands.ChoosePicture():
            return picture_rules.choose(scene, command, actor)
        case commands.TellStory():
            return picture_rules.tell(scene, command, actor)
        case commands.AddHole():
            return picture_rules.add_hole(scene, command, actor)
        case commands.WithdrawHole():
            return picture_rules.withdraw_hole(scene, command, actor)
        case commands.NameBarrier():
            return barrier_rules.name(scene, command, actor)
        case commands.WeighBarrier():
            return barrier_rules.weigh(scene, command, actor)
        case commands.SupportBarrier():
            return barrier_rules.support(scene, command, actor)
        case commands.AdmitBarrier():
            return barrier_rules.admit(scene, command, actor)
        case commands.HideBarrier():
            return barrier_rules.hide(scene, command, actor)
        case commands.WithdrawBarrier():
            return barrier_rules.withdraw(scene, command, actor)
        case _:
            raise Refused("command-unknown")
