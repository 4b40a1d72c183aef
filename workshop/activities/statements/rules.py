"""What may happen to a set of statements, and when."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.statements.answers import Answers
from workshop.activities.statements.commands import SCALE, GiveAnswer, SkipStatement
from workshop.activities.statements.events import Answered, Skipped
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused

OPEN = "answer"


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case GiveAnswer():
            return _answer(scene, command, actor)
        case SkipStatement():
            return _skip(scene, command, actor)
        case _:
            raise Refused("command-unknown")


def _answer(scene: Scene, command: GiveAnswer, actor: Actor) -> Sequence[Event]:
    answers: Answers = scene.state
    _require_open(scene, command.statement, actor)
    if command.value not in SCALE:
        raise Refused("answer-out-of-range")
    if answers.given.get(command.statement, {}).get(actor.id) == command.value:
        return ()
    return (
        Answered(
            step=scene.step,
            statement=command.statement,
            participant=actor.id,
            value=command.value,
        ),
    )


def _skip(scene: Scene, command: SkipStatement, actor: Actor) -> Sequence[Event]:
    answers: Answers = scene.state
    _require_open(scene, command.statement, actor)
    if actor.id in answers.skipped.get(command.statement, ()):
        return ()
    return (Skipped(step=scene.step, statement=command.statement, participant=actor.id),)


def _require_open(scene: Scene, statement: str, actor: Actor) -> None:
    if actor.is_trainer:
        raise Refused("participant-only")
    if scene.phase != OPEN:
        raise Refused("wrong-phase")
    if statement not in {one["id"] for one in scene.setup["statements"]}:
        raise Refused("statement-unknown")
