"""The fishbone's pictures: the diagram that grows, and the 2x2 of the two votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts.priorities import points, priorities, priorities_in_words
from components.charts.priorities_labels import Labels as PriorityLabels
from components.fishbone.from_view import from_view
from components.fishbone.labels import Labels
from components.fishbone.picture import svg
from components.fishbone.words import in_words
from components.text import escaped

if TYPE_CHECKING:
    from components.pictures.easel import Easel
    from workshop.model.activity import Json

DIAGRAM = ("causes", "vote")
LISTED = 14  # what a projector can hold beside the chart


def fishbone(view: Json, easel: Easel) -> None:
    """Show the diagram while causes are gathered, the 2x2 once they are voted on."""
    phase, shown = view["step"]["phase"], view["activity"]
    if phase == "example":
        _diagram(shown["example"], easel)
    elif phase in DIAGRAM:
        _diagram(shown, easel)
    elif phase == "priorities":
        _priorities(shown, easel)


def _diagram(shown: Json, easel: Easel) -> None:
    drawn = from_view(shown)
    labels = easel.words(Labels())
    easel.svg(svg(drawn, easel.palette, labels, *easel.place), in_words(drawn, labels), "fishbone")


def _priorities(shown: Json, easel: Easel) -> None:
    texts = {key: cause["text"] for key, cause in shown["causes"].items()}
    placed = points(shown["tally"], texts, shown["best"])
    labels = easel.words(PriorityLabels())
    figure = priorities(placed, labels, easel.palette, easel.sizes)
    finding = priorities_in_words(placed, labels)
    if not easel.large:
        # In the cockpit the list is part of the live view above.
        easel.chart(figure, finding, "fishbone-priorities")
        return
    chart, legend = st.columns([3, 2], gap="large")
    with chart:
        easel.chart(figure, finding, "fishbone-priorities")
    with legend:
        for point in placed[:LISTED]:
            weight = "**" if point.best else ""
            st.markdown(f"{weight}{point.number}  {escaped(point.text)}{weight}")
