"""What the choices add up to, for who may see them: counts, agreement, sources by their weight.

Only the incidents that the room sorts now are counted, its own among them, and of those only the
ones that at least `FEWEST` people answered: the bar of two or three answers would say who gave
them, and so would a total from which all other bars can be taken away. The trainer cannot lower it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from workshop.activities.classify.commands import LEVELS
from workshop.activities.classify.incidents import sorted_by_the_room
from workshop.activities.classify.sorting import Sorting
from workshop.activities.fewest import FEWEST
from workshop.model.activity import Json, Scene
from workshop.statistics.kappa import band, fleiss
from workshop.statistics.pareto import pareto, vital

Choices = Mapping[str, Mapping[str, str]]
Counts = dict[str, dict[str, int]]


def progress(scene: Scene) -> Json:
    """Return how many have begun, and how many have sorted every incident: {begun, done}."""
    return {"begun": len(_begun(scene)), "done": len(done(scene))}


def done(scene: Scene) -> set[str]:
    """Return who sorted every incident."""
    every = len(sorted_by_the_room(scene))
    return {participant for participant, n in _begun(scene).items() if n == every}


def _begun(scene: Scene) -> dict[str, int]:
    """Return how many incidents each person sorted, of whom there is any."""
    state: Sorting = scene.state
    sorted_by: dict[str, int] = {}
    for incident in sorted_by_the_room(scene):
        for participant in state.levels.get(incident, {}):
            sorted_by[participant] = sorted_by.get(participant, 0) + 1
    return sorted_by


def spread(scene: Scene) -> Json:
    """Return how many sorted each incident, and how: {id: {n, process?, knowledge?}}.

    Below `FEWEST` answers there is only their number.
    """
    state: Sorting = scene.state
    told = _counted(scene, state.levels, LEVELS)
    return {
        incident: {"n": len(state.levels.get(incident, {})), **told.get(incident, {})}
        for incident in sorted_by_the_room(scene)
    }


def agreement(scene: Scene) -> Json:
    """Return how far the room agrees: {level?, origin?}, as `_agreement` tells each."""
    state: Sorting = scene.state
    told = {
        "level": _agreement(_counted(scene, state.levels, LEVELS)),
        "origin": _agreement(_counted(scene, state.origins, _origins(scene))),
    }
    return {name: one for name, one in told.items() if one}


def overall(scene: Scene) -> Json:
    """Return all sortings together: {all?, invented?, own?}, each {process, knowledge}.

    The two parts are there when there are both.
    """
    state: Sorting = scene.state
    counts = _counted(scene, state.levels, LEVELS)
    invented = [one for key, one in counts.items() if key not in state.own]
    own = [one for key, one in counts.items() if key in state.own]
    seen: Json = {"all": _total(counts.values())} if counts else {}
    if invented and own:
        seen |= {"invented": _total(invented), "own": _total(own)}
    return seen


def sources(scene: Scene) -> Json:
    """Return the sources, most often named first: {id: {n, rank, share, cumulative, vital?}}.

    Shares are in percent; `vital` marks the few that make up 80% together. Nothing at all before
    an incident has answers enough.
    """
    state: Sorting = scene.state
    counted = _counted(scene, state.origins, _origins(scene)).values()
    bars = pareto({origin: sum(one[origin] for one in counted) for origin in _origins(scene)})
    few = {bar.key for bar in vital(bars)}
    seen: Json = {}
    for rank, bar in enumerate(bars):
        seen[bar.key] = {
            "n": bar.count,
            "rank": rank,
            "share": round(100 * bar.share, 1),
            "cumulative": round(100 * bar.cumulative, 1),
        }
        if bar.key in few:
            seen[bar.key]["vital"] = True
    return seen


def _agreement(counts: Counts) -> Json:
    """Return {pairs, kappa?, band?}: the percentage of agreeing pairs, and Fleiss' kappa.

    Nothing before an incident has answers enough; no kappa when all chose the same everywhere.
    """
    found = fleiss([list(one.values()) for one in counts.values()])
    if found is None:
        return {}
    told: Json = {"pairs": round(100 * found.observed, 1)}
    if found.kappa is not None:
        # A negative zero would be written as "-0.0".
        told |= {"kappa": round(found.kappa, 2) + 0.0, "band": band(found.kappa)}
    return told


def _counted(scene: Scene, choices: Choices, categories: Sequence[str]) -> Counts:
    """Return how many chose what, for each incident that enough people answered."""
    counts: Counts = {}
    for incident in sorted_by_the_room(scene):
        chosen = list(choices.get(incident, {}).values())
        if len(chosen) >= FEWEST:
            counts[incident] = {category: chosen.count(category) for category in categories}
    return counts


def _origins(scene: Scene) -> list[str]:
    return [one["id"] for one in scene.setup["origins"]["items"]]


def _total(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: dict[str, int] = dict.fromkeys(LEVELS, 0)
    for one in counts:
        for level in LEVELS:
            total[level] += one[level]
    return total
