"""What is seen of the project sheets."""

from __future__ import annotations

from workshop.activities.strategy.commands import FIELDS
from workshop.activities.strategy.matrix_view import focal_point
from workshop.activities.strategy.plan import Filled, Plan, Sheet
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience


def projecting(scene: Scene, audience: Audience) -> Json:
    """Return the chosen focal points with their sheets.

    Shape: {fields: {name: {label, hint, rank}}, example: {...}, focuses: {id: {...}}, sheets: {id:
    {focus, rank, missing, fields: {name: {text, version, missed?: {version: text}, simulated?}},
    hidden?}}, shown?: sheet}. Hidden sheets are for the trainer alone; `missed` are words that
    newer ones replaced before they were read, not for the projector.
    """
    plan: Plan = scene.state
    chosen = plan.chosen()
    ids = {focus.id for focus in chosen}
    open_ids = {sheet.id for sheet in plan.open_sheets()}
    labels = scene.setup["fields"]
    seen: Json = {
        "fields": {name: {**labels[name], "rank": rank} for rank, name in enumerate(FIELDS)},
        "example": scene.setup["example"],
        "focuses": {one.id: focal_point(one, scene) for one in chosen},
        "sheets": {
            sheet.id: _sheet(sheet, scene, audience)
            for sheet in plan.sheets.values()
            if sheet.id in open_ids or (audience == "trainer" and sheet.focus in ids)
        },
    }
    if plan.shown in open_ids:
        seen["shown"] = plan.shown
    return seen


def _sheet(sheet: Sheet, scene: Scene, audience: Audience) -> Json:
    shown: Json = {
        "focus": sheet.focus,
        "rank": sheet.rank,
        "missing": sheet.missing,
        "fields": {name: _field(sheet.fields[name], scene, audience) for name in sheet.fields},
    }
    if sheet.hidden:
        shown["hidden"] = True
    return shown


def _field(filled: Filled, scene: Scene, audience: Audience) -> Json:
    shown: Json = {"text": filled.newest.text, "version": filled.newest.version}
    if filled.missed and audience != "screen":
        shown["missed"] = {str(words.version): words.text for words in filled.missed}
    if filled.newest.by in scene.simulated:
        shown["simulated"] = True
    return shown
