"""What the way to a change looks like: to the room, and to one participant."""

from __future__ import annotations

from workshop.activities.change import fish, results
from workshop.activities.change.checks import KNOWN, PLACED, PRACTISING
from workshop.activities.change.parts import actions, causes, cell, incident, matrix, offers
from workshop.activities.change.plan import Plan
from workshop.activities.fewest import FEWEST
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience


def view(scene: Scene, audience: Audience) -> Json:  # noqa: ARG001 - all see the same
    """Return the way to a change; every audience sees the same.

    Shape: {fewest, incident?: {text, simulated?}, settled?: {severity, frequency, class}}, by phase
    approach: {approach}; severity: {matrix, people}; placed: {matrix, placed: see results.placed};
    questions: {causes?, waiting?}; actions: {strengths, actions, offers, causes, suggestions:
    {cause: rank}}; practice: {practice, actions, causes, people}; known: the same with {known:
    {action: see results.known}} instead of people. `matrix` is the content with {classes:
    {frequency: {severity: class}}}, `causes` {id: {text, bone, rank, votes?: {cause, change},
    best?: rank}}, `actions` {id: {text, owner, measure, rank, date?, follow_up?, strength?,
    decided?, cause?, when?, procedure?: {written, place?, checked?}, simulated?}}.
    """
    plan: Plan = scene.state
    seen: Json = {"fewest": FEWEST}
    seen |= incident(scene)
    if scene.phase in PLACED and plan.settled is not None:
        seen["settled"] = cell(plan.settled)
    return seen | _of_phase(scene)


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own part.

    Shape: {placed?: {severity, frequency, class}, actions: {id: true}, knows: {action: answer}}.
    """
    plan: Plan = scene.state
    own: Json = {
        "actions": {key: True for key, one in plan.actions.items() if one.by == participant},
        "knows": dict(plan.answers(participant)),
    }
    if participant in plan.placed:
        own["placed"] = cell(plan.placed[participant])
    return own


def _of_phase(scene: Scene) -> Json:
    match scene.phase:
        case "approach":
            return {"approach": scene.setup["approach"]}
        case "severity":
            return {"matrix": matrix(scene), "people": len(scene.state.placed)}
        case "placed":
            return {"matrix": matrix(scene), "placed": results.placed(scene.state)}
        case "questions":
            return _questions(scene)
        case "actions":
            return _acting(scene)
        case _:
            return _practice(scene)


def _questions(scene: Scene) -> Json:
    if fish.board_of(scene) is None:
        return {}
    if not fish.counted(scene):
        return {"waiting": True}
    return {"causes": causes(scene, fish.tally(scene))}


def _acting(scene: Scene) -> Json:
    return {
        "strengths": scene.setup["strengths"],
        "actions": actions(scene),
        "offers": offers(scene),
        "causes": causes(scene, fish.causes(scene)),
        "suggestions": {cause: rank for rank, cause in enumerate(fish.suggestions(scene))},
    }


def _practice(scene: Scene) -> Json:
    plan: Plan = scene.state
    against = [one.cause for one in plan.actions.values() if one.cause is not None]
    seen: Json = {
        "practice": scene.setup["practice"],
        "actions": actions(scene),
        "causes": causes(scene, against),
    }
    if scene.phase in PRACTISING:
        seen["people"] = len(results.complete(plan))
    if scene.phase in KNOWN:
        seen["known"] = {key: results.known(plan, key) for key in plan.actions}
    return seen
