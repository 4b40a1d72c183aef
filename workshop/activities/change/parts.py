"""The parts of the view: the incident, the matrix, causes, actions."""

from __future__ import annotations

from collections.abc import Container, Iterable

from workshop.activities.change import fish
from workshop.activities.change.matrix import FREQUENCIES, SEVERITIES, class_of
from workshop.activities.change.plan import Action, Cell, Plan
from workshop.activities.fishbone.checks import bones_of
from workshop.model.activity import Json, Scene

_KEPT = ("text", "owner", "measure", "rank")
_PERHAPS = ("date", "follow_up", "strength", "cause", "when")


def incident(scene: Scene) -> Json:
    """Return {incident: {text, simulated?}} once it is stated, else nothing."""
    text = fish.incident(scene)
    if text is None:
        return {}
    board = fish.board_of(scene)
    stated = None if board is None else board.incident
    shown: Json = {"text": text}
    if scene.state.incident is None and stated is not None and stated.by in scene.simulated:
        shown["simulated"] = True
    return {"incident": shown}


def matrix(scene: Scene) -> Json:
    """Return the words of the matrix with the class of each cell."""
    classes = {
        frequency: {severity: class_of(severity, frequency) for severity in SEVERITIES}
        for frequency in FREQUENCIES
    }
    return {**scene.setup["matrix"], "classes": classes}


def cell(placed: Cell) -> Json:
    """Return a place in the matrix with its class."""
    return {"severity": placed.severity, "frequency": placed.frequency, "class": placed.score}


def causes(scene: Scene, wanted: Iterable[str]) -> Json:
    """Return those of some causes that the fishbone shows, with their sums where these count."""
    if scene.earlier is None:
        return {}
    shown, names, chosen = fish.causes(scene), bones_of(scene.earlier), set(wanted)
    tally, best = fish.tally(scene), fish.best(scene)
    seen: Json = {}
    for key, cause in shown.items():
        if key not in chosen:
            continue
        seen[key] = {"text": cause.text, "bone": names[cause.bone], "rank": cause.rank}
        if key in tally:
            seen[key]["votes"] = tally[key]
        if key in best:
            seen[key]["best"] = best.index(key)
        if cause.by in scene.simulated:
            seen[key]["simulated"] = True
    return seen


def offers(scene: Scene) -> Json:
    """Return the fishbone's actions that were not taken over."""
    return {
        key: _marked(
            {
                "text": one.text,
                "owner": one.role,
                "when": one.when,
                "measure": one.measure,
                "rank": one.rank,
            },
            one.by,
            scene,
        )
        for key, one in fish.offers(scene).items()
    }


def actions(scene: Scene) -> Json:
    """Return the actions of this step."""
    plan: Plan = scene.state
    shown = fish.causes(scene)
    return {key: _action(one, shown, scene) for key, one in plan.actions.items()}


def _action(action: Action, seen: Container[str], scene: Scene) -> Json:
    shown: Json = {name: getattr(action, name) for name in _KEPT}
    told = {name: getattr(action, name) for name in _PERHAPS}
    shown |= {name: value for name, value in told.items() if value is not None}
    if shown.get("cause") not in seen:
        shown.pop("cause", None)  # it went, or the trainer hid it
    if action.decided:
        shown["decided"] = True
    if action.procedure is not None:
        procedure: Json = {"written": action.procedure.written}
        if action.procedure.place is not None:
            procedure["place"] = action.procedure.place
        if action.procedure.checked is not None:
            procedure["checked"] = action.procedure.checked
        shown["procedure"] = procedure
    return _marked(shown, action.by, scene)


def _marked(shown: Json, by: str, scene: Scene) -> Json:
    return {**shown, "simulated": True} if by in scene.simulated else shown
