"""The procedure behind an action: is it written down, and who knows it."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.change import commands, events
from workshop.activities.change.checks import (
    PRACTISING,
    action_named,
    day,
    own_action,
    require_participant,
    require_phase,
)
from workshop.activities.change.plan import Plan, Procedure
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.text import checked


def describe(scene: Scene, command: commands.DescribeProcedure, actor: Actor) -> Sequence[Event]:
    """Say where a procedure stands; what is not known of it is left out."""
    require_phase(scene, PRACTISING)
    action = own_action(scene, command.action, actor)
    place = None if command.place is None else checked(command.place, commands.PLACE_LIMIT)
    looked = None if command.checked is None else day(command.checked)
    if action.procedure == Procedure(command.written, place, looked):
        return ()
    described = events.ProcedureDescribed(
        step=scene.step, action=action.id, written=command.written, place=place, checked=looked
    )
    return (described,)


def know(scene: Scene, command: commands.KnowProcedure, actor: Actor) -> Sequence[Event]:
    """Answer for oneself, or change that."""
    plan: Plan = scene.state
    require_participant(actor)
    require_phase(scene, PRACTISING)
    action = action_named(scene, command.action)
    if plan.answers(actor.id).get(action.id) == command.answer:
        return ()
    known = events.ProcedureKnown(
        step=scene.step, action=action.id, participant=actor.id, answer=command.answer
    )
    return (known,)
