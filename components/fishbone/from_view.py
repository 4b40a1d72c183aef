"""The fishbone of a workshop's view."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components.fishbone.diagram import Diagram, diagram


def from_view(view: Mapping[str, Any]) -> Diagram:
    """Make the diagram of what a fishbone step shows the room, or of its worked example.

    view: {incident?: {text}, bones: {id: {name, rank}}, causes?: {id: {bone, text, rank, ...}},
    hidden?: {id}, tally?: {id: {cause, change}}}. Hidden causes are left out.
    """
    tally, hidden = view.get("tally", {}), view.get("hidden", {})
    bones = [{"id": key, "name": bone["name"]} for key, bone in _ranked(view["bones"])]
    causes = [
        {**cause, "id": key, "votes": tally.get(key, {})}
        for key, cause in _ranked(view.get("causes", {}))
        if key not in hidden
    ]
    return diagram(view.get("incident", {}).get("text", ""), bones, causes)


def _ranked(things: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, Mapping[str, Any]]]:
    return sorted(things.items(), key=lambda item: item[1]["rank"])
