"""The fishbone's pictures: the diagram that grows, and the 2x2 of the two votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts.priorities import points, priorities, priorities_in_words
from components.charts.priorities_labels import Labels as PriorityLabels
from components.fishbone.from_view import from_view
from components.fishbone.labels import Labels
from components.fishbone.picture import svg
from components.fishbone.words import in_words

if TYPE_CHECKING:
    from components.pictures.easel import Easel
    from workshop.model.activity import Json

DIAGRAM = ("causes", "vote")


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
    easel.svg(svg(drawn, easel.palette, labels), in_words(drawn, labels), "fishbone")


def _priorities(shown: Json, easel: Easel) -> None:
    texts = {key: cause["text"] for key, cause in shown["causes"].items()}
    placed = points(shown["tally"], texts, shown["best"])
    labels = easel.words(PriorityLabels())
    figure = priorities(placed, labels, easel.palette, easel.sizes)
    easel.chart(figure, priorities_in_words(placed, labels), "fishbone-priorities")
