"""One's own figures and lines for a request: nobody else ever sees them."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.managing import commands, events
from workshop.activities.managing.checks import REQUEST, require_participant
from workshop.activities.managing.inventory import Inventory
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked

MOST = {"patients": 100_000, "doctors": 100}
MOST_COST = 500
"""Euros an hour: more is a slip of the finger."""
CENTS = 100


def enter(scene: Scene, command: commands.EnterFigure, actor: Actor) -> Sequence[Event]:
    """Enter a figure, change it, or take it away."""
    inventory: Inventory = scene.state
    require_participant(scene, actor, REQUEST)
    if command.amount is not None:
        _require_amount(command.figure, command.amount)
    if inventory.figures.get(actor.id, {}).get(command.figure) == command.amount:
        return ()
    entered = events.FigureEntered(
        step=scene.step, figure=command.figure, participant=actor.id, amount=command.amount
    )
    return (entered,)


def write(scene: Scene, command: commands.WriteLine, actor: Actor) -> Sequence[Event]:
    """Write a line of one's own."""
    inventory: Inventory = scene.state
    require_participant(scene, actor, REQUEST)
    text = checked(command.text, commands.TEXT_LIMIT)
    if len(inventory.lines.get(actor.id, {})) >= commands.LINES_LIMIT:
        raise Refused("answers-too-many", limit=commands.LINES_LIMIT)
    written = events.LineWritten(
        step=scene.step, line=str(command.id), participant=actor.id, text=text
    )
    return (written,)


def withdraw(scene: Scene, command: commands.WithdrawLine, actor: Actor) -> Sequence[Event]:
    """Take a line of one's own back; to everybody else it is not there."""
    inventory: Inventory = scene.state
    require_participant(scene, actor, REQUEST)
    if command.line not in inventory.lines.get(actor.id, {}):
        raise Refused("line-unknown")
    return (events.LineWithdrawn(step=scene.step, line=command.line, participant=actor.id),)


def _require_amount(figure: str, amount: int) -> None:
    limit = MOST.get(figure, MOST_COST)
    if not 0 <= amount <= (limit if figure in MOST else limit * CENTS):
        raise Refused("figure-out-of-range", limit=limit)
