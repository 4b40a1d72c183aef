"""What a trainer must leave in the content once the room sorted, and what goes with an incident."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from workshop.activities.classify.sorting import Sorting
from workshop.model.activity import Json


def used(state: Sorting) -> AbstractSet[str]:
    """Return the paths of the incidents that somebody sorted, and of the sources chosen."""
    choices = [*state.levels.items(), *state.origins.items()]
    sorted_ = {incident for incident, chosen in choices if chosen} - set(state.own)
    origins = {origin for chosen in state.origins.values() for origin in chosen.values()}
    return frozenset(
        [f"incidents/{incident}" for incident in sorted_]
        + [f"origins/items/{origin}" for origin in origins]
    )


def completed(setup: Mapping[str, Any]) -> Json:
    """Return a setup that asks every incident once, and rehearses each with sources there are."""
    incidents = [one["id"] for one in setup["incidents"]]
    origins = [one["id"] for one in setup["origins"]["items"]]
    asked = [one for one in setup.get("order", ()) if one in incidents]
    rehearsal = setup.get("rehearsal", {})
    answers = {one["incident"]: one for one in rehearsal.get("answers", ())}
    rehearsed = [one for one in answers if one in incidents]
    return {
        **setup,
        "order": asked + [one for one in incidents if one not in asked],
        "rehearsal": {
            **rehearsal,
            "answers": [
                {"incident": one, "choices": _choices(answers.get(one, {}), origins)}
                for one in (*rehearsed, *(one for one in incidents if one not in answers))
            ],
        },
    }


def _choices(answer: Mapping[str, Any], origins: list[str]) -> list[Json]:
    known = [one for one in answer.get("choices", ()) if one["origin"] in origins]
    anything = [
        {"level": level, "origin": origin, "people": 1}
        for level in ("process", "knowledge")
        for origin in origins[:6]
    ]
    return known or anything
