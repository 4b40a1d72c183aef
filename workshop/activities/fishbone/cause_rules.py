"""Who may do what with a cause, and when."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.fishbone import commands, events, tree
from workshop.activities.fishbone.board import Board, Cause
from workshop.activities.fishbone.checks import (
    ADDING,
    READABLE,
    bones_of,
    cause_named,
    require_phase,
    require_trainer,
    visible_cause,
    writer,
)
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def add(scene: Scene, command: commands.AddCause, actor: Actor) -> Sequence[Event]:
    """Add a cause; who sees a sub-cause's parent move meanwhile finds both on the new bone."""
    board: Board = scene.state
    require_phase(scene, ADDING)
    if board.incident is None:
        raise Refused("incident-missing")
    bone = _place(scene, command.bone, command.parent)
    text = checked(command.text, commands.CAUSE_LIMIT)
    if len(board.causes) >= commands.CAUSES_LIMIT:
        raise Refused("causes-too-many", limit=commands.CAUSES_LIMIT)
    by = writer(actor)
    own = sum(cause.by == by for cause in board.causes.values())
    if own >= commands.OWN_CAUSES_LIMIT and not actor.is_trainer:
        raise Refused("causes-too-many", limit=commands.OWN_CAUSES_LIMIT)
    added = events.CauseAdded(
        step=scene.step,
        cause=str(command.id),
        bone=bone,
        parent=command.parent,
        text=text,
        by=by,
    )
    return (added,)


def edit(scene: Scene, command: commands.EditCause, actor: Actor) -> Sequence[Event]:
    """Change the words of an own cause."""
    cause = _own(scene, command.cause, actor)
    text = checked(command.text, commands.CAUSE_LIMIT)
    edited = events.CauseEdited(step=scene.step, cause=cause.id, text=text)
    return () if text == cause.text else (edited,)


def mark(scene: Scene, command: commands.MarkCause, actor: Actor) -> Sequence[Event]:
    """Say of what kind a cause is; the trainer may for any, also after the causes."""
    if actor.is_trainer:
        require_phase(scene, READABLE)
        cause = cause_named(scene.state, command.cause)
    else:
        cause = _own(scene, command.cause, actor)
    condition = cause.condition if command.condition is None else command.condition
    domain = cause.domain if command.domain is None else command.domain
    condition = None if condition == "none" else condition
    domain = None if domain == "none" else domain
    if (condition, domain) == (cause.condition, cause.domain):
        return ()
    marked = events.CauseMarked(step=scene.step, cause=cause.id, condition=condition, domain=domain)
    return (marked,)


def move(scene: Scene, command: commands.MoveCause, actor: Actor) -> Sequence[Event]:
    """Bring a cause and all under it elsewhere."""
    board: Board = scene.state
    require_trainer(actor)
    require_phase(scene, READABLE)
    cause = cause_named(board, command.cause)
    bone = _place(scene, command.bone, command.parent)
    if command.parent in tree.below(board.causes, cause.id):
        raise Refused("cause-loop")
    if (bone, command.parent) == (cause.bone, cause.parent):
        return ()
    moved = events.CauseMoved(step=scene.step, cause=cause.id, bone=bone, parent=command.parent)
    return (moved,)


def withdraw(scene: Scene, command: commands.WithdrawCause, actor: Actor) -> Sequence[Event]:
    """Take back an own cause."""
    cause = _own(scene, command.cause, actor)
    return (events.CauseWithdrawn(step=scene.step, cause=cause.id),)


def hide(scene: Scene, command: commands.HideCause, actor: Actor) -> Sequence[Event]:
    """Take a cause from the screens, or put it back."""
    require_trainer(actor)
    require_phase(scene, READABLE)
    cause = cause_named(scene.state, command.cause)
    if cause.hidden == command.hidden:
        return ()
    return (events.CauseHidden(step=scene.step, cause=cause.id, hidden=command.hidden),)


def _place(scene: Scene, bone: str, parent: str | None) -> str:
    """Return the bone a cause comes to lie on; raises Refused when there is no such place."""
    if parent is not None:
        return visible_cause(scene.state, parent).bone
    if bone not in bones_of(scene):
        raise Refused("bone-unknown")
    return bone


def _own(scene: Scene, cause: str, actor: Actor) -> Cause:
    found = cause_named(scene.state, cause)
    if found.by != writer(actor):
        raise Refused("cause-not-yours")
    require_phase(scene, ADDING)
    return found
