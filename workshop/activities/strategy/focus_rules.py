"""Focal points: anybody proposes, the trainer puts them in words with the room and chooses."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.strategy import commands, events
from workshop.activities.strategy.board import cards_of
from workshop.activities.strategy.checks import (
    FOCUSING,
    focus_named,
    giver,
    require_phase,
    require_trainer,
)
from workshop.activities.strategy.pairs import pairs_of
from workshop.activities.strategy.plan import Plan
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def propose(scene: Scene, command: commands.ProposeFocus, actor: Actor) -> Sequence[Event]:
    """Propose a focal point; a trainer's is chosen at once while there is room."""
    plan: Plan = scene.state
    require_phase(scene, FOCUSING)
    text = checked(command.text, commands.FOCUS_LIMIT)
    if command.pair is not None and command.pair not in pairs_of(cards_of(scene).values()):
        raise Refused("pair-unknown")
    if len(plan.focuses) >= commands.FOCUSES_LIMIT:
        raise Refused("focuses-too-many", limit=commands.FOCUSES_LIMIT)
    by = giver(actor)
    own = sum(one.by == by for one in plan.focuses.values())
    if own >= commands.OWN_FOCUSES_LIMIT and not actor.is_trainer:
        raise Refused("focuses-too-many", limit=commands.OWN_FOCUSES_LIMIT)
    is_chosen = actor.is_trainer and len(plan.chosen()) < commands.CHOSEN_LIMIT
    proposed = events.FocusProposed(
        step=scene.step,
        focus=str(command.id),
        text=text,
        pair=command.pair or "",
        by=by,
        status="chosen" if is_chosen else "proposed",
    )
    return (proposed,)


def edit(scene: Scene, command: commands.EditFocus, actor: Actor) -> Sequence[Event]:
    """Put a focal point in other words."""
    require_trainer(actor)
    require_phase(scene, FOCUSING)
    before = focus_named(scene.state, command.focus)
    text = checked(command.text, commands.FOCUS_LIMIT)
    if text == before.text:
        return ()
    return (events.FocusEdited(step=scene.step, focus=before.id, text=text),)


def settle(scene: Scene, command: commands.DecideFocus, actor: Actor) -> Sequence[Event]:
    """Choose a focal point, put it back, or drop it."""
    plan: Plan = scene.state
    require_trainer(actor)
    require_phase(scene, FOCUSING)
    before = focus_named(plan, command.focus)
    if before.status == command.status:
        return ()
    if command.status == "chosen" and len(plan.chosen()) >= commands.CHOSEN_LIMIT:
        raise Refused("focuses-chosen", limit=commands.CHOSEN_LIMIT)
    return (events.FocusDecided(step=scene.step, focus=before.id, status=command.status),)
