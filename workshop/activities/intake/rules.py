"""What may happen with an intake form, and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workshop.activities.intake import commands, events
from workshop.activities.intake.forms import Forms
from workshop.activities.intake.reading import checked_form, questions_of
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused

# A form can change until the room sees what all forms say.
FILLING = "fill"
READING = "results"
DROPPING = "drop"
VERDICT = "verdict"


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case commands.SendForm():
            return _send(scene, command, actor)
        case commands.HideAnswer():
            return _hide(scene, command, actor)
        case commands.ChooseDrop():
            return _drop(scene, command, actor)
        case _:
            raise Refused("command-unknown")


def _require_participant(scene: Scene, phase: str, actor: Actor) -> None:
    if actor.is_trainer:
        raise Refused("participant-only")
    if scene.phase != phase:
        raise Refused("wrong-phase")


def _send(scene: Scene, command: commands.SendForm, actor: Actor) -> Sequence[Event]:
    state: Forms = scene.state
    _require_participant(scene, FILLING, actor)
    before = state.sent.get(actor.id)
    form = checked_form(scene.setup, command, before)
    if before is not None and (form.picks, form.texts) == (before.picks, before.texts):
        return ()
    sent = events.FormSent(
        step=scene.step,
        participant=actor.id,
        picks=dict(form.picks),
        texts={key: words.text for key, words in form.texts.items()},
        ids={key: words.id for key, words in form.texts.items()},
        seconds=dict(form.seconds),
    )
    return (sent,)


def _hide(scene: Scene, command: commands.HideAnswer, actor: Actor) -> Sequence[Event]:
    state: Forms = scene.state
    if not actor.is_trainer:
        raise Refused("trainer-only")
    if scene.phase != READING:
        raise Refused("wrong-phase")
    known = {words.id for form in state.sent.values() for words in form.texts.values()}
    if command.answer not in known:
        raise Refused("answer-unknown")
    if (command.answer in state.hidden) == command.hidden:
        return ()
    return (events.AnswerHidden(step=scene.step, answer=command.answer, hidden=command.hidden),)


def _drop(scene: Scene, command: commands.ChooseDrop, actor: Actor) -> Sequence[Event]:
    state: Forms = scene.state
    _require_participant(scene, DROPPING, actor)
    questions: dict[str, Any] = questions_of(scene.setup)
    if command.question is not None and command.question not in questions:
        raise Refused("question-unknown")
    if actor.id in state.drops and state.drops[actor.id] == command.question:
        return ()
    chosen = events.DropChosen(step=scene.step, participant=actor.id, question=command.question)
    return (chosen,)
