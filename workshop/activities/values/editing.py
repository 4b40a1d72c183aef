"""What a trainer must leave in the content once the room rated, and what goes with a value."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from workshop.activities.values.vision import Vision
from workshop.model.activity import Json


def used(vision: Vision) -> AbstractSet[str]:
    """Return the paths of the values that somebody rated or made an agreement about."""
    rated = {
        value for ratings in vision.ratings.values() for own in ratings.values() for value in own
    }
    agreed = {agreement.value for agreement in vision.agreements.values()}
    return frozenset(f"values/{value}" for value in rated | agreed)


def completed(setup: Mapping[str, Any]) -> Json:
    """Return a setup without an example or rehearsal of a value that is gone."""
    known = {value["id"] for value in setup["values"]}
    rehearsal = setup.get("rehearsal", {})
    kept: Json = dict(setup)
    kept["rehearsal"] = {
        "ratings": {
            value: rated for value, rated in rehearsal.get("ratings", {}).items() if value in known
        },
        "agreements": [one for one in rehearsal.get("agreements", ()) if one["value"] in known],
    }
    if "example" in kept and kept["example"]["value"] not in known:
        del kept["example"]
    return kept
