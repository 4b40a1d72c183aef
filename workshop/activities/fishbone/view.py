"""What a fishbone looks like: to the room, and to one participant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workshop.activities.fishbone import tree
from workshop.activities.fishbone.board import Action, Board, Cause, Causes
from workshop.activities.fishbone.checks import COUNTED, READABLE, STATING, bones_of
from workshop.activities.fishbone.commands import QUESTIONS
from workshop.activities.fishbone.results import best, suggestions, tally
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience

ASKED = ("question", "warning", "dots")


def view(scene: Scene, audience: Audience) -> Json:
    """Return the fishbone for an audience.

    Causes are there for all as soon as they are written; dots are counted for nobody before
    "priorities". Shape: {question, warning, dots: {question: budget}, set: {id, title, ...},
    bones: {id: {name, rank}}, incident?: {text, case?, story?, sources?, simulated?},
    cases?: [..], sets?: [..], example?: {...}, causes?: {id: {bone, text, rank, parent?,
    condition?, domain?, simulated?, hidden?, trainer?}}, hidden?: {id: true}, voted?: {question:
    people}, tally?: {cause: {cause, change}}, best?: {cause: rank}, suggestions?: {cause: rank},
    actions?: {id: {text, role, when, measure, rank, cause?, simulated?}}}.
    """
    board: Board = scene.state
    seen: Json = {key: scene.setup[key] for key in ASKED}
    seen |= _bones(scene) | _incident(scene) | _choices(scene, audience)
    if scene.phase == "example":
        seen["example"] = _example(scene)
    if scene.phase in READABLE:
        seen |= _read(scene, audience)
    if scene.phase == "vote" and audience != "participant":
        seen["voted"] = {
            question: sum(1 for own in board.dots[question].values() if own)
            for question in QUESTIONS
        }
    if scene.phase in COUNTED:
        seen["tally"] = tally(board)
        seen["best"] = _ranked(best(board))
    if scene.phase == "actions":
        seen["suggestions"] = _ranked(suggestions(board))
        seen["actions"] = {key: _action(one, scene) for key, one in board.actions.items()}
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return what is a participant's own.

    Shape: {causes: {id: {bone, text, parent?}}, dots: {question: {cause: n}}, actions: {id: true}}.
    """
    board: Board = scene.state
    return {
        "causes": {key: _own(one) for key, one in board.causes.items() if one.by == participant},
        "dots": {
            question: dict(board.dots[question].get(participant, {})) for question in QUESTIONS
        },
        "actions": {key: True for key, one in board.actions.items() if one.by == participant},
    }


def _own(cause: Cause) -> Json:
    shown: Json = {"bone": cause.bone, "text": cause.text}
    if cause.parent is not None:
        shown["parent"] = cause.parent
    return shown


def _bones(scene: Scene) -> Json:
    board: Board = scene.state
    chosen = next(one for one in scene.setup["sets"] if one["id"] == board.set)
    return {
        "set": {key: value for key, value in chosen.items() if key != "bones"},
        "bones": _ranked_bones(bones_of(scene)),
    }


def _ranked_bones(names: Mapping[str, str]) -> Json:
    return {key: {"name": name, "rank": rank} for rank, (key, name) in enumerate(names.items())}


def _incident(scene: Scene) -> Json:
    incident = scene.state.incident
    if incident is None:
        return {}
    shown: Json = {"text": incident.text}
    if incident.by in scene.simulated:
        shown["simulated"] = True
    if incident.case is not None:
        case = next(one for one in scene.setup["cases"] if one["id"] == incident.case)
        shown |= {"case": case["id"], "story": case["text"], "sources": case["sources"]}
    return {"incident": shown}


def _choices(scene: Scene, audience: Audience) -> Json:
    """Return the cases and sets of bones, for who may choose among them now."""
    board: Board = scene.state
    choices: Json = {}
    if scene.phase not in STATING or audience == "screen":
        return choices
    if audience == "trainer" or board.incident is None:
        choices["cases"] = scene.setup["cases"]
    if audience == "trainer" and not board.causes:
        choices["sets"] = scene.setup["sets"]
    return choices


def _example(scene: Scene) -> Json:
    """Return the worked example in the shape of a fishbone that somebody filled."""
    example = scene.setup["example"]
    told: Json = {key: example[key] for key in ("title", "remark", "source") if key in example}
    told["incident"] = {"text": example["effect"]}
    bones = scene.setup["sets"][0]["bones"]
    told["bones"] = _ranked_bones({bone["id"]: bone["name"] for bone in bones})
    told["causes"] = {str(rank): _worked(one, rank) for rank, one in enumerate(example["causes"])}
    return told


def _worked(cause: Mapping[str, Any], rank: int) -> Json:
    shown: Json = {key: cause[key] for key in ("bone", "text", "condition", "domain")}
    shown["rank"] = rank
    if cause.get("under") is not None:
        shown["parent"] = str(cause["under"])
    return shown


def _read(scene: Scene, audience: Audience) -> Json:
    causes: Causes = scene.state.causes
    visible = tree.visible(causes)
    shown = causes if audience == "trainer" else visible
    seen: Json = {"causes": {key: _cause(one, scene, audience) for key, one in shown.items()}}
    hidden = {key: True for key in causes if key not in visible}
    if hidden:
        seen["hidden"] = hidden
    return seen


def _cause(cause: Cause, scene: Scene, audience: Audience) -> Json:
    shown: Json = {"bone": cause.bone, "text": cause.text, "rank": cause.rank}
    marks = {"parent": cause.parent, "condition": cause.condition, "domain": cause.domain}
    shown |= {name: mark for name, mark in marks.items() if mark is not None}
    if cause.hidden:
        shown["hidden"] = True
    if cause.by in scene.simulated:
        shown["simulated"] = True
    if audience == "trainer" and cause.by == "":
        shown["trainer"] = True
    return shown


def _action(action: Action, scene: Scene) -> Json:
    shown: Json = {
        "text": action.text,
        "role": action.role,
        "when": action.when,
        "measure": action.measure,
        "rank": action.rank,
    }
    if action.cause is not None:
        shown["cause"] = action.cause
    if action.by in scene.simulated:
        shown["simulated"] = True
    return shown


def _ranked(ids: Sequence[str]) -> dict[str, int]:
    return {key: rank for rank, key in enumerate(ids)}
