"""Project sheets: anybody begins one and fills in; the newest words stand."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.strategy import commands, events
from workshop.activities.strategy.checks import (
    PROJECTING,
    focus_named,
    giver,
    open_sheet,
    require_phase,
    require_trainer,
    sheet_named,
)
from workshop.activities.strategy.plan import Plan
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def start(scene: Scene, command: commands.StartSheet, actor: Actor) -> Sequence[Event]:
    """Begin a sheet for a chosen focal point."""
    plan: Plan = scene.state
    require_phase(scene, PROJECTING)
    focus = focus_named(plan, command.focus)
    if focus.status != "chosen":
        raise Refused("focus-unknown")
    if len(plan.sheets) >= commands.SHEETS_LIMIT:
        raise Refused("sheets-too-many", limit=commands.SHEETS_LIMIT)
    by = giver(actor)
    own = sum(one.by == by for one in plan.sheets.values())
    if own >= commands.OWN_SHEETS_LIMIT and not actor.is_trainer:
        raise Refused("sheets-too-many", limit=commands.OWN_SHEETS_LIMIT)
    return (events.SheetStarted(step=scene.step, sheet=str(command.id), focus=focus.id, by=by),)


def write(scene: Scene, command: commands.WriteField, actor: Actor) -> Sequence[Event]:
    """Fill in a field of a sheet."""
    require_phase(scene, PROJECTING)
    sheet = open_sheet(scene.state, command.sheet)
    text = checked(command.text, commands.FIELD_LIMIT)
    before = sheet.fields.get(command.field)
    # The same words, knowing all the others there are: nothing new.
    if before and before.newest.text == text and not before.missed:
        return ()
    written = events.FieldWritten(
        step=scene.step,
        sheet=sheet.id,
        field=command.field,
        text=text,
        seen=command.seen,
        by=giver(actor),
    )
    return (written,)


def hide(scene: Scene, command: commands.HideSheet, actor: Actor) -> Sequence[Event]:
    """Take a sheet from the screens, or show it again."""
    require_trainer(actor)
    require_phase(scene, PROJECTING)
    sheet = sheet_named(scene.state, command.sheet)
    if sheet.hidden == command.hidden:
        return ()
    return (events.SheetHidden(step=scene.step, sheet=sheet.id, hidden=command.hidden),)


def show(scene: Scene, command: commands.ShowSheet, actor: Actor) -> Sequence[Event]:
    """Bring a sheet to the projector, or all of them."""
    plan: Plan = scene.state
    require_trainer(actor)
    require_phase(scene, PROJECTING)
    sheet = "" if command.sheet is None else open_sheet(plan, command.sheet).id
    return () if sheet == plan.shown else (events.SheetShown(step=scene.step, sheet=sheet),)
