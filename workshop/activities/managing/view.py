"""What the inventory looks like to the room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.activities.fewest import FEWEST
from workshop.activities.managing import results
from workshop.activities.managing.checks import HOURS, REQUEST, ROLES_PHASE, SHOWN
from workshop.activities.managing.inventory import Inventory, forget
from workshop.activities.managing.summing import summed
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience

TOLD = ("about", "remark")
WEIGHED = ("roles", "rule", "growth")
RESULTS = {
    HOURS: ("people", "hours", "back", "tasks"),
    ROLES_PHASE: ("people", "hours", "back", "fits", "tasks"),
    REQUEST: ("people", "hours", "back"),
}


def view(scene: Scene, audience: Audience) -> Json:  # noqa: ARG001 - the same for all
    """Return the inventory for an audience: all see the same.

    Shape: {about, remark?, sources: {id: {text, url?, rank}}, categories: {id: {name, text, rank,
    finished: people, tasks: {id: {name, work, rank, sources: [id], ours?: true}}}}, fewest, begun:
    people, complete: people, results?: {people, hours?, back?, fits?, tasks?}, roles?, rule?,
    growth?, funding?}. Results come with the phase "hours", nothing in them of fewer than `fewest`
    people, and only what the phase shows; roles, rule and growth with "roles"; funding with
    "request".
    """
    inventory: Inventory = scene.state
    setup = scene.setup
    seen: Json = {key: setup[key] for key in TOLD if key in setup}
    seen["sources"] = _sources(setup)
    seen["categories"] = _categories(inventory, setup)
    seen["fewest"] = FEWEST
    seen["begun"] = results.begun(inventory)
    seen["complete"] = len(results.through(inventory, setup))
    if scene.phase in SHOWN:
        seen["results"] = _results(scene)
    if scene.phase in {ROLES_PHASE, REQUEST}:
        seen |= {key: setup[key] for key in WEIGHED}
    if scene.phase == REQUEST:
        seen["funding"] = setup["funding"]
    return seen


def _sources(setup: Mapping[str, Any]) -> Json:
    """Return every source that the list names, once: tasks tell their ids alone."""
    named = [*setup["sources"]]
    for category in setup["categories"]:
        for task in category["tasks"]:
            named += task["sources"]
    found = {source["id"]: source for source in named}
    return {
        key: {**{part: told for part, told in source.items() if part != "id"}, "rank": rank}
        for rank, (key, source) in enumerate(found.items())
    }


def _categories(inventory: Inventory, setup: Mapping[str, Any]) -> Json:
    return {
        category["id"]: {
            "name": category["name"],
            "text": category["text"],
            "rank": rank,
            "finished": sum(category["id"] in done for done in inventory.finished.values()),
            "tasks": {task["id"]: _task(task, n) for n, task in enumerate(category["tasks"])},
        }
        for rank, category in enumerate(setup["categories"])
    }


def _task(task: Mapping[str, Any], rank: int) -> Json:
    sources = [source["id"] for source in task["sources"]]
    seen: Json = {"name": task["name"], "work": task["work"], "rank": rank, "sources": sources}
    if task.get("ours") or not sources:
        seen["ours"] = True
    return seen


def _results(scene: Scene) -> Json:
    inventory: Inventory = scene.state
    if scene.phase == REQUEST and scene.simulated:
        # On the page of a request no figure may be of a practice that does not exist.
        inventory = forget(inventory, scene.simulated)
    found = summed(inventory, scene.setup)
    return {key: found[key] for key in RESULTS[scene.phase] if key in found}
