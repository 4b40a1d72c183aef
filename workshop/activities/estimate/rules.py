"""What may happen in an estimate, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workshop.activities.estimate.commands import LEAST, MOST, GiveGuess
from workshop.activities.estimate.events import Guessed, Round
from workshop.activities.estimate.guesses import Guesses
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused

OPEN: Mapping[str, Round] = {"first": "first", "second": "second"}
"""phase -> the round that is open in it"""


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case GiveGuess():
            return _guess(scene, command, actor)
        case _:
            raise Refused("command-unknown")


def _guess(scene: Scene, command: GiveGuess, actor: Actor) -> Sequence[Event]:
    guesses: Guesses = scene.state
    if actor.is_trainer:
        raise Refused("participant-only")
    name = OPEN.get(scene.phase)
    if name is None:
        raise Refused("wrong-phase")
    if not LEAST <= command.value <= MOST:
        raise Refused("guess-out-of-range")
    if guesses.rounds[name].get(actor.id) == command.value:
        return ()
    return (Guessed(step=scene.step, round=name, participant=actor.id, value=command.value),)
