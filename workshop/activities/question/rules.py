"""What may happen with a question, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.activities.question import commands, events
from workshop.activities.question.words import word_of
from workshop.model.refusals import Refused
from workshop.model.text import checked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop.activities.question.answers import Answer, Answers
    from workshop.model.activity import Scene
    from workshop.model.actor import Actor
    from workshop.model.command import Command
    from workshop.model.event import Event

# Answers may be given, changed and taken back at any time. Ratings end before they are shown: who
# sees the others' would go along with them.
RATING = ("ask",)
READABLE = ("show",)


def decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:
    """Return what a command makes happen, or raise Refused."""
    match command:
        case commands.AddAnswer():
            return _add(scene, command, actor)
        case commands.EditAnswer():
            return _edit(scene, command, actor)
        case commands.WithdrawAnswer():
            answer = _own(scene, command.answer, actor)
            return (events.AnswerWithdrawn(step=scene.step, answer=answer.id),)
        case commands.ShareAnswer():
            return _share(scene, command, actor)
        case commands.HideAnswer():
            return _hide(scene, command, actor)
        case commands.HideWord():
            return _hide_word(scene, command, actor)
        case commands.Rate():
            return _rate(scene, command, actor)
        case _:
            raise Refused("command-unknown")


def _require_form(scene: Scene, *forms: str) -> None:
    if scene.setup["form"] not in forms:
        raise Refused("command-unknown")


def _require_phase(scene: Scene, phases: tuple[str, ...]) -> None:
    if scene.phase not in phases:
        raise Refused("wrong-phase")


def _require_trainer(actor: Actor) -> None:
    if not actor.is_trainer:
        raise Refused("trainer-only")


def _require_participant(actor: Actor) -> None:
    if actor.is_trainer:
        raise Refused("participant-only")


def _own(scene: Scene, answer: str, actor: Actor) -> Answer:
    state: Answers = scene.state
    found = state.answers.get(answer)
    if found is None:
        raise Refused("answer-unknown")
    if found.by != actor.id:
        raise Refused("answer-not-yours")
    return found


def _require_new_word(scene: Scene, text: str, others: Sequence[Answer]) -> None:
    """Refuse a word that somebody gives twice: the cloud counts people."""
    if scene.setup["form"] == "words" and word_of(text) in {answer.word for answer in others}:
        raise Refused("word-given")


def _add(scene: Scene, command: commands.AddAnswer, actor: Actor) -> Sequence[Event]:
    state: Answers = scene.state
    _require_form(scene, *commands.LIMITS)
    _require_participant(actor)
    form, limit = scene.setup["form"], scene.setup["limit"]
    text = checked(command.text, commands.LIMITS[form])
    own = state.of(actor.id)
    if len(own) >= limit:
        raise Refused("answers-too-many", limit=limit)
    _require_new_word(scene, text, own)
    # How many answers are kept in private is nobody's business: those fill no room.
    if form != "keep" and len(state.answers) >= commands.ROOM_LIMIT:
        raise Refused("notes-too-many", limit=commands.ROOM_LIMIT)
    added = events.AnswerAdded(
        step=scene.step, answer=str(command.id), text=text, by=actor.id, early=_is_early(scene)
    )
    return (added,)


def _edit(scene: Scene, command: commands.EditAnswer, actor: Actor) -> Sequence[Event]:
    state: Answers = scene.state
    answer = _own(scene, command.answer, actor)
    text = checked(command.text, commands.LIMITS[scene.setup["form"]])
    if text == answer.text:
        return ()
    _require_new_word(scene, text, [one for one in state.of(actor.id) if one.id != answer.id])
    return (events.AnswerEdited(step=scene.step, answer=answer.id, text=text),)


def _share(scene: Scene, command: commands.ShareAnswer, actor: Actor) -> Sequence[Event]:
    state: Answers = scene.state
    _require_form(scene, "keep")
    answer = _own(scene, command.answer, actor)
    if answer.shared == command.shared:
        return ()
    if command.shared and len(state.shared()) >= commands.ROOM_LIMIT:
        raise Refused("notes-too-many", limit=commands.ROOM_LIMIT)
    shared = events.AnswerShared(
        step=scene.step, answer=answer.id, shared=command.shared, early=_is_early(scene)
    )
    return (shared,)


def _hide(scene: Scene, command: commands.HideAnswer, actor: Actor) -> Sequence[Event]:
    state: Answers = scene.state
    _require_form(scene, "text", "keep")
    _require_trainer(actor)
    _require_phase(scene, READABLE)
    answer = state.answers.get(command.answer)
    if answer is None or (scene.setup["form"] == "keep" and not answer.shared):
        raise Refused("answer-unknown")
    if answer.hidden == command.hidden:
        return ()
    return (events.AnswerHidden(step=scene.step, answer=answer.id, hidden=command.hidden),)


def _hide_word(scene: Scene, command: commands.HideWord, actor: Actor) -> Sequence[Event]:
    state: Answers = scene.state
    _require_form(scene, "words")
    _require_trainer(actor)
    _require_phase(scene, READABLE)
    if command.word not in {answer.word for answer in state.answers.values()}:
        raise Refused("answer-unknown")
    if (command.word in state.hidden_words) == command.hidden:
        return ()
    return (events.WordHidden(step=scene.step, word=command.word, hidden=command.hidden),)


def _rate(scene: Scene, command: commands.Rate, actor: Actor) -> Sequence[Event]:
    state: Answers = scene.state
    _require_form(scene, "scale")
    _require_participant(actor)
    _require_phase(scene, RATING)
    if command.quick not in {quick["id"] for quick in scene.setup["quick"]}:
        raise Refused("statement-unknown")
    if not commands.LEAST <= command.value <= commands.MOST:
        raise Refused("answer-out-of-range")
    if state.ratings.get(actor.id, {}).get(command.quick) == command.value:
        return ()
    rated = events.Rated(
        step=scene.step, quick=command.quick, participant=actor.id, value=command.value
    )
    return (rated,)


def _is_early(scene: Scene) -> bool:
    return scene.phase not in READABLE
