"""The pictures of sorted incidents: how each was sorted, the room beside studies, the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts import pareto
from components.charts.classify import incidents, incidents_in_words, rows
from components.charts.classify_labels import Labels
from components.charts.estimate_labels import Labels as PublishedLabels
from components.charts.sorted import beside, beside_in_words

if TYPE_CHECKING:
    from components.pictures.easel import Easel
    from workshop.model.activity import Json


def classify(view: Json, easel: Easel) -> None:
    """Show the picture of the phase; while people sort there is none."""
    phase, shown = view["step"]["phase"], view["activity"]
    if phase == "agreement":
        _agreement(shown, easel)
    elif phase == "studies":
        _studies(shown, easel)
    elif phase == "sources":
        _sources(shown, easel)


def _agreement(shown: Json, easel: Easel) -> None:
    labels = easel.words(Labels())
    found = rows(shown["incidents"], shown["spread"])
    figure = incidents(found, labels, easel.palette, easel.sizes)
    finding = incidents_in_words(found, shown["agreement"].get("level"), labels)
    easel.chart(figure, finding, "classify-agreement")
    easel.says(f"{labels.interval} {shown['explained']['caveat']}")


def _studies(shown: Json, easel: Easel) -> None:
    labels = easel.words(Labels())
    parts = shown["overall"], shown["studies"], labels
    figure = beside(*parts, easel.words(PublishedLabels()), easel.palette, easel.sizes)
    easel.chart(figure, beside_in_words(*parts), "classify-studies")
    easel.says(shown["studies"]["remark"])


def _sources(shown: Json, easel: Easel) -> None:
    labels = easel.words(Labels())
    found = pareto.named(shown["sources"], shown["origins"])
    figure = pareto.pareto(found, labels, easel.palette, easel.sizes)
    easel.chart(figure, pareto.pareto_in_words(found, labels), "classify-sources")
    easel.says(labels.adds_up)
