"""What the sorting of incidents looks like: to the room, and to one participant."""

from __future__ import annotations

from workshop.activities.classify.incidents import shown, sorted_by_the_room
from workshop.activities.classify.results import (
    agreement,
    overall,
    progress,
    sources,
    spread,
)
from workshop.activities.classify.sorting import Sorting
from workshop.activities.fewest import FEWEST
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience

ASKED = ("question", "about", "warning")


def view(scene: Scene, audience: Audience) -> Json:
    """Return the incidents and, once the trainer shows it, how the room sorted them.

    While people sort there are only counts, and none for participants: their phones stay still.
    Shape: {question, about, warning, fewest, origins: {id: {name, rank}}, incidents: {id: {title,
    rank, text?, sources?, own?, simulated?}}, progress?: {begun, done}, proposals?: {id: {text,
    declined?, simulated?}}, spread?: {incident: {n, process?, knowledge?}}, agreement?: {level?,
    origin?: {pairs, kappa?, band?}}, explained?: {...}, overall?: {all?, invented?, own?:
    {process, knowledge}}, studies?: {remark, figures}, sources?: {origin: {n, rank, share,
    cumulative, vital?}}, origins_told?: {remark, sources}}; see results.py.
    """
    seen: Json = {key: scene.setup[key] for key in ASKED}
    seen["fewest"] = FEWEST
    seen["origins"] = {
        one["id"]: {"name": one["name"], "rank": rank}
        for rank, one in enumerate(scene.setup["origins"]["items"])
    }
    seen["incidents"] = shown(scene)
    if scene.phase == "agreement":
        seen["spread"] = spread(scene)
        seen["agreement"] = agreement(scene)
        seen["explained"] = scene.setup["agreement"]
    elif scene.phase == "studies":
        seen["overall"] = overall(scene)
        seen["studies"] = scene.setup["studies"]
    elif scene.phase == "sources":
        told = scene.setup["origins"]
        seen["sources"] = sources(scene)
        seen["origins_told"] = {name: told[name] for name in ("remark", "sources")}
    elif audience != "participant":
        seen["progress"] = progress(scene)
        if audience == "trainer":
            seen["proposals"] = _proposals(scene)
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return what is a participant's own.

    Shape: {answers: {incident: {level?, origin?}}, proposals: {id: {text, status}}}.
    """
    state: Sorting = scene.state
    answers: Json = {}
    for incident in sorted_by_the_room(scene):
        answer = {
            name: chosen[incident][participant]
            for name, chosen in (("level", state.levels), ("origin", state.origins))
            if participant in chosen.get(incident, {})
        }
        if answer:
            answers[incident] = answer
    proposals = {
        key: {"text": one.text, "status": one.status}
        for key, one in state.own.items()
        if one.by == participant
    }
    return {"answers": answers, "proposals": proposals}


def _proposals(scene: Scene) -> Json:
    """Return what waits for the trainer, by random ids: no order tells who was quick."""
    state: Sorting = scene.state
    seen: Json = {}
    for key, one in sorted(state.own.items()):
        if one.status == "admitted":
            continue
        seen[key] = {"text": one.text}
        if one.status == "declined":
            seen[key]["declined"] = True
        if one.by in scene.simulated:
            seen[key]["simulated"] = True
    return seen
