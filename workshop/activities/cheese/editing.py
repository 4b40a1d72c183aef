"""What goes with a hole of the case when a trainer takes it away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.model.activity import Json


def completed(setup: Mapping[str, Any]) -> Json:
    """Return a setup in which nobody simulated names a barrier against a hole that is gone."""
    rehearsal = setup.get("rehearsal", {})
    slices = setup.get("case", {}).get("slices", ())
    holes = {hole["id"] for one in slices for hole in one["holes"]}
    planned = [one for one in rehearsal.get("barriers", ()) if one["hole"] in holes]
    return {**setup, "rehearsal": {**rehearsal, "barriers": planned}}
