"""Voting: two questions, each with its own budget."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities import dots
from workshop.activities.fishbone import commands, events
from workshop.activities.fishbone.board import Board
from workshop.activities.fishbone.checks import (
    VOTING,
    cause_named,
    require_participant,
    require_phase,
    visible_cause,
)
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused


def place(scene: Scene, command: commands.PlaceDot, actor: Actor) -> Sequence[Event]:
    """Give a dot; several on one cause are fine."""
    board: Board = scene.state
    require_participant(actor)
    require_phase(scene, VOTING)
    cause = visible_cause(board, command.cause)
    question = command.question
    if dots.spent(board.dots[question], actor.id) >= scene.setup["dots"][question]:
        raise Refused("dots-spent")
    placed = events.DotPlaced(
        step=scene.step, question=question, cause=cause.id, participant=actor.id
    )
    return (placed,)


def take(scene: Scene, command: commands.TakeDot, actor: Actor) -> Sequence[Event]:
    """Take an own dot back."""
    board: Board = scene.state
    require_participant(actor)
    require_phase(scene, VOTING)
    cause = cause_named(board, command.cause)
    question = command.question
    if not board.dots[question].get(actor.id, {}).get(cause.id):
        raise Refused("dot-none")
    taken = events.DotTaken(
        step=scene.step, question=question, cause=cause.id, participant=actor.id
    )
    return (taken,)
