"""What may happen in a strategy: which rule answers which command."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.strategy import (
    commands,
    focus_rules,
    pick_rules,
    score_rules,
    sheet_rules,
)
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case commands.AddCard():
            return pick_rules.add(scene, command, actor)
        case commands.TakeCard():
            return pick_rules.take(scene, command, actor)
        case commands.EditCard():
            return pick_rules.edit(scene, command, actor)
        case commands.DropCard():
            return pick_rules.drop(scene, command, actor)
        case commands.ScorePair():
            return score_rules.score(scene, command, actor)
        case commands.ProposeFocus():
            return focus_rules.propose(scene, command, actor)
        case commands.EditFocus():
            return focus_rules.edit(scene, command, actor)
        case commands.DecideFocus():
            return focus_rules.settle(scene, command, actor)
        case commands.StartSheet():
            return sheet_rules.start(scene, command, actor)
        case commands.WriteField():
            return sheet_rules.write(scene, command, actor)
        case commands.HideSheet():
            return sheet_rules.hide(scene, command, actor)
        case commands.ShowSheet():
            return sheet_rules.show(scene, command, actor)
        case _:
            raise Refused("command-unknown")
