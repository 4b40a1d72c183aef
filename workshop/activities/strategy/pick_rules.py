"""Picking: the trainer confirms, changes and adds what goes into the matrix."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.strategy import commands, events
from workshop.activities.strategy.board import board_cards, cards_of, top_cards
from workshop.activities.strategy.checks import PICKING, require_phase, require_trainer
from workshop.activities.strategy.plan import Card, Plan
from workshop.activities.swot.commands import Quadrant
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def kept(scene: Scene) -> tuple[Event, ...]:
    """Return the event that keeps the board's own top, before anything is built on it."""
    plan: Plan = scene.state
    top = () if plan.picked else tuple(top_cards(scene.earlier).values())
    return (_picked(scene, *top),) if top else ()


def add(scene: Scene, command: commands.AddCard, actor: Actor) -> Sequence[Event]:
    """Type a card."""
    _require_picking(scene, actor)
    text = checked(command.text, commands.CARD_LIMIT)
    _require_room(scene, command.quadrant)
    added = events.CardAdded(
        step=scene.step, card=str(command.id), quadrant=command.quadrant, text=text
    )
    return (*kept(scene), added)


def take(scene: Scene, command: commands.TakeCard, actor: Actor) -> Sequence[Event]:
    """Take a card of the board along."""
    _require_picking(scene, actor)
    card = next((one for one in board_cards(scene.earlier) if one.id == command.card), None)
    if card is None:
        raise Refused("card-unknown")
    if card.id in cards_of(scene):
        return ()
    _require_room(scene, card.quadrant)
    return (*kept(scene), _picked(scene, card))


def edit(scene: Scene, command: commands.EditCard, actor: Actor) -> Sequence[Event]:
    """Put a card in other words."""
    card = _found(scene, command.card, actor)
    text = checked(command.text, commands.CARD_LIMIT)
    if text == card.text:
        return ()
    return (*kept(scene), events.CardEdited(step=scene.step, card=card.id, text=text))


def drop(scene: Scene, command: commands.DropCard, actor: Actor) -> Sequence[Event]:
    """Leave a card out."""
    card = _found(scene, command.card, actor)
    return (*kept(scene), events.CardDropped(step=scene.step, card=card.id))


def _require_picking(scene: Scene, actor: Actor) -> None:
    require_trainer(actor)
    require_phase(scene, PICKING)


def _found(scene: Scene, card: str, actor: Actor) -> Card:
    _require_picking(scene, actor)
    try:
        return cards_of(scene)[card]
    except KeyError:
        raise Refused("card-unknown") from None


def _require_room(scene: Scene, quadrant: Quadrant) -> None:
    there = sum(one.quadrant == quadrant for one in cards_of(scene).values())
    if there >= commands.PER_QUADRANT:
        raise Refused("cards-too-many", limit=commands.PER_QUADRANT)


def _picked(scene: Scene, *cards: Card) -> Event:
    return events.CardsPicked(
        step=scene.step,
        cards=tuple(
            events.PickedCard(
                id=card.id,
                quadrant=card.quadrant,
                text=card.text,
                dots=card.dots,
                writers=card.writers,
            )
            for card in cards
        ),
    )
