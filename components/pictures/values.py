"""The values' picture: importance and today side by side, the largest gap on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts import values as chart
from components.charts.values_labels import Labels

if TYPE_CHECKING:
    from components.pictures.easel import Easel
    from workshop.model.activity import Json


def values(view: Json, easel: Easel) -> None:
    """Show the gaps once they may be seen, when there is a value that enough people rated."""
    if view["step"]["phase"] != "gaps":
        return
    shown = view["activity"]
    names = {key: value["name"] for key, value in shown["values"].items()}
    ranked = chart.rows(shown["results"], names)
    if not ranked:
        return  # the live view above says why
    few = [names[key] for key, one in shown["results"].items() if "rank" not in one]
    labels = easel.words(Labels())
    figure = chart.values(ranked, labels, easel.palette, easel.sizes)
    finding = chart.values_in_words(ranked, few, shown["fewest"], labels)
    easel.chart(figure, finding, "values-gaps")
    if few:
        easel.says(labels.few.format(fewest=shown["fewest"], names=", ".join(few)))
