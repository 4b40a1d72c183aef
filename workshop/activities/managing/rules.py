"""What may happen to the inventory: which rule answers which command."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.managing import answer_rules, commands, request_rules
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case commands.AnswerTask():
            return answer_rules.answer(scene, command, actor)
        case commands.LeaveTask():
            return answer_rules.leave(scene, command, actor)
        case commands.FinishCategory():
            return answer_rules.finish(scene, command, actor)
        case commands.EnterFigure():
            return request_rules.enter(scene, command, actor)
        case commands.WriteLine():
            return request_rules.write(scene, command, actor)
        case commands.WithdrawLine():
            return request_rules.withdraw(scene, command, actor)
        case _:
            raise Refused("command-unknown")
