"""The strategy's picture: the matrix as a heat map, with its signs written in the cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts import strategy as chart
from components.charts.strategy_labels import Labels

if TYPE_CHECKING:
    from components.pictures.easel import Easel
    from workshop.model.activity import Json


def strategy(view: Json, easel: Easel) -> None:
    """Show the matrix once it may be seen, when a pair has enough answers."""
    if view["step"]["phase"] != "matrix":
        return
    labels = easel.words(Labels())
    shown = chart.grid(view["activity"], labels)
    if not any(shown.told()):
        return  # the live view above says why
    fewest = view["activity"]["fewest"]
    figure = chart.matrix(shown, labels, easel.palette, easel.sizes)
    easel.chart(figure, chart.matrix_in_words(shown, fewest, labels), "strategy-matrix")
    easel.says(labels.legend)
    if few := chart.few_in_words(shown, fewest, labels):
        easel.says(few)
