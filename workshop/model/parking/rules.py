"""What may be parked, and who may do what with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from workshop.model.activity import Activities
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.parking import commands, events
from workshop.model.parking.lot import Item
from workshop.model.refusals import Refused
from workshop.model.tables.rules import table_to_read
from workshop.model.text import checked

if TYPE_CHECKING:
    from workshop.model.state import Workshop


def park(
    w: Workshop, command: Command, actor: Actor, activities: Activities
) -> Sequence[Event] | None:
    """Return what a command makes of the parking lot, or None if it is not about it.

    Raises Refused.
    """
    match command:
        case commands.ParkThing():
            return _thing(w, command, actor, activities)
        case commands.ParkText(text=text):
            words = checked(text, commands.TEXT_LIMIT)
            return (_parked(w, command, actor, words, w.place_of(actor.id)[0]),)
        case commands.SettleParked(parked=parked, settled=settled):
            same = _item(w, parked, actor).settled == settled
            return () if same else (events.ParkedSettled(parked=parked, settled=settled),)
        case commands.DropParked(parked=parked):
            return (events.ParkedDropped(parked=_item(w, parked, actor).id),)
        case _:
            return None


def _thing(
    w: Workshop, command: commands.ParkThing, actor: Actor, activities: Activities
) -> Sequence[Event]:
    if command.step not in w.steps:
        raise Refused("step-unknown")
    scene = w.scene(command.step, table_to_read(w, command.step, actor))
    activity = activities[w.steps[command.step].activity]
    words = activity.quote(scene, command.thing)
    if words is None:
        raise Refused("thing-unknown")
    if any((item.step, item.thing) == (command.step, command.thing) for item in w.parked.values()):
        return ()
    real = replace(scene, state=activity.forget(scene.state, w.simulated))
    simulated = activity.quote(real, command.thing) is None
    parked = _parked(w, command, actor, words, command.step, command.thing)
    return (parked.model_copy(update={"simulated": simulated}),)


def _parked(
    w: Workshop, command: Command, actor: Actor, words: str, step: str, thing: str | None = None
) -> events.Parked:
    own = sum(item.by == actor.id for item in w.parked.values())
    if not actor.is_trainer and own >= commands.OWN_LIMIT:
        raise Refused("answers-too-many", limit=commands.OWN_LIMIT)
    if len(w.parked) >= commands.ROOM_LIMIT:
        raise Refused("parking-full", limit=commands.ROOM_LIMIT)
    by = "" if actor.is_trainer else actor.id
    return events.Parked(parked=str(command.id), text=words, step=step, thing=thing, by=by)


def _item(w: Workshop, parked: str, actor: Actor) -> Item:
    if not actor.is_trainer:
        raise Refused("trainer-only")
    try:
        return w.parked[parked]
    except KeyError:
        raise Refused("thing-unknown") from None
