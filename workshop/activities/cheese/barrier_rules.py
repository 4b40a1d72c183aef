"""Who may do what with a barrier, and when."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.cheese import commands, events
from workshop.activities.cheese.board import Barrier, Board
from workshop.activities.cheese.checks import (
    ADMITTING,
    NAMING,
    barrier_named,
    require_phase,
    require_trainer,
    writer,
)
from workshop.activities.cheese.slices import picture_of
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def name(scene: Scene, command: commands.NameBarrier, actor: Actor) -> Sequence[Event]:
    """Name a barrier against a hole that is on the screens."""
    board: Board = scene.state
    require_phase(scene, NAMING)
    if command.hole not in picture_of(scene).holes:
        raise Refused("hole-unknown")
    text = checked(command.text, commands.BARRIER_LIMIT)
    if len(board.barriers) >= commands.BARRIERS_LIMIT:
        raise Refused("barriers-too-many", limit=commands.BARRIERS_LIMIT)
    by = writer(actor)
    own = sum(barrier.by == by for barrier in board.barriers.values())
    if own >= commands.OWN_BARRIERS_LIMIT and not actor.is_trainer:
        raise Refused("barriers-too-many", limit=commands.OWN_BARRIERS_LIMIT)
    named = events.BarrierNamed(
        step=scene.step,
        barrier=str(command.id),
        hole=command.hole,
        text=text,
        strength=command.strength,
        by=by,
    )
    return (named,)


def weigh(scene: Scene, command: commands.WeighBarrier, actor: Actor) -> Sequence[Event]:
    """Say how strong a barrier is."""
    if actor.is_trainer:
        require_phase(scene, ADMITTING)
        barrier = barrier_named(scene, command.barrier)
    else:
        barrier = _own(scene, command.barrier, actor)
    if barrier.strength == command.strength:
        return ()
    weighed = events.BarrierWeighed(step=scene.step, barrier=barrier.id, strength=command.strength)
    return (weighed,)


def support(scene: Scene, command: commands.SupportBarrier, actor: Actor) -> Sequence[Event]:
    """Support a barrier that is on the screens, or take the support back."""
    board: Board = scene.state
    if actor.is_trainer:
        raise Refused("participant-only")
    require_phase(scene, NAMING)
    barrier = barrier_named(scene, command.barrier)
    if barrier.hidden:
        raise Refused("barrier-unknown")
    if (actor.id in board.supports.get(barrier.id, ())) == command.supported:
        return ()
    supported = events.BarrierSupported(
        step=scene.step, barrier=barrier.id, participant=actor.id, supported=command.supported
    )
    return (supported,)


def admit(scene: Scene, command: commands.AdmitBarrier, actor: Actor) -> Sequence[Event]:
    """Close a hole with a barrier, or open it again."""
    require_trainer(actor)
    require_phase(scene, ADMITTING)
    barrier = barrier_named(scene, command.barrier)
    if barrier.hidden:
        raise Refused("barrier-unknown")
    if barrier.admitted == command.admitted:
        return ()
    admitted = events.BarrierAdmitted(
        step=scene.step, barrier=barrier.id, admitted=command.admitted
    )
    return (admitted,)


def hide(scene: Scene, command: commands.HideBarrier, actor: Actor) -> Sequence[Event]:
    """Take a barrier from the screens, or put it back."""
    require_trainer(actor)
    require_phase(scene, ADMITTING)
    barrier = barrier_named(scene, command.barrier)
    if barrier.hidden == command.hidden:
        return ()
    return (events.BarrierHidden(step=scene.step, barrier=barrier.id, hidden=command.hidden),)


def withdraw(scene: Scene, command: commands.WithdrawBarrier, actor: Actor) -> Sequence[Event]:
    """Take an own barrier back; what it closed is open again."""
    barrier = _own(scene, command.barrier, actor)
    return (events.BarrierWithdrawn(step=scene.step, barrier=barrier.id),)


def _own(scene: Scene, barrier: str, actor: Actor) -> Barrier:
    found = barrier_named(scene, barrier)
    if found.by != writer(actor):
        raise Refused("barrier-not-yours")
    require_phase(scene, NAMING)
    return found
