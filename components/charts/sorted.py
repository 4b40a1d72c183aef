"""A room's share of process beside what was published."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import plotly.graph_objects as go

from components.charts.classify_labels import Labels
from components.charts.estimate_labels import Labels as PublishedLabels
from components.charts.published import reveal
from components.charts.theme import LIGHT, PROJECTOR, Palette, Sizes
from components.charts.words import share


def beside(
    overall: Mapping[str, Any],
    studies: Mapping[str, Any],
    labels: Labels | None = None,
    published: PublishedLabels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw the room's shares above those of the studies, as the estimate draws them.

    overall: {all?, invented?, own?}, each {process, knowledge} in numbers of choices; studies:
    {figures} as the content has them.
    """
    every = [*_rooms(overall, labels or Labels()), *studies["figures"]]
    setup = {"deck": every[0], "figures": every[1:]}
    return reveal(setup, {}, published, palette, sizes)


def beside_in_words(
    overall: Mapping[str, Any], studies: Mapping[str, Any], labels: Labels | None = None
) -> str:
    """Say the room's share of process and the range of the studies, then every row."""
    labels = labels or Labels()
    rooms = _rooms(overall, labels)
    process = [figure["process"] for figure in studies["figures"]]
    finding = labels.studies.format(
        room=share(rooms[0]["process"], labels.language) if rooms else "–",
        low=share(min(process), labels.language),
        high=share(max(process), labels.language),
    )
    rows = [
        labels.incident.format(
            title=row["label"],
            process=share(row["process"], labels.language),
            knowledge=share(row["knowledge"], labels.language),
        )
        + (f" ({row['source']['text']})" if "source" in row else "")
        for row in (*rooms, *studies["figures"])
    ]
    return "\n".join([finding if rooms else labels.nothing, *rows])


def _rooms(overall: Mapping[str, Any], labels: Labels) -> list[dict[str, Any]]:
    names = {"all": labels.room, "invented": labels.room_invented, "own": labels.room_own}
    rooms = []
    for key, label in names.items():
        if key in overall:
            counts = overall[key]
            process = round(100 * counts["process"] / (counts["process"] + counts["knowledge"]), 1)
            rooms.append({"label": label, "process": process, "knowledge": round(100 - process, 1)})
    return rooms
