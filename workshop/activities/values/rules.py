"""What may happen to the values: which rule answers which command."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.values import agreement_rules, commands, rating_rules
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case commands.RateValue():
            return rating_rules.rate(scene, command, actor)
        case commands.ProposeAgreement():
            return agreement_rules.propose(scene, command, actor)
        case commands.EditAgreement():
            return agreement_rules.edit(scene, command, actor)
        case commands.DecideAgreement():
            return agreement_rules.settle(scene, command, actor)
        case _:
            raise Refused("command-unknown")
