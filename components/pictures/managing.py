"""The pictures of who manages what: hours a role, then how often each of the five roles fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts import managing as chart
from components.charts.managing_labels import Labels

if TYPE_CHECKING:
    from components.pictures.easel import Easel
    from workshop.model.activity import Json


def managing(view: Json, easel: Easel) -> None:
    """Show the hours, or the roles, once enough people answered; the live view says it if not."""
    phase = view["step"]["phase"]
    results = view["activity"].get("results", {})
    labels = easel.words(Labels())
    if phase == "hours" and "hours" in results:
        shown = chart.rows(results["hours"])
        figure = chart.hours(shown, labels, easel.palette, easel.sizes)
        easel.chart(figure, chart.hours_in_words(shown, labels), "managing-hours")
    elif phase == "roles" and "fits" in results:
        fits = results["fits"]
        figure = chart.fits(fits["roles"], labels, easel.palette, easel.sizes)
        finding = chart.fits_in_words(fits["roles"], fits["people"], labels)
        easel.chart(figure, finding, "managing-roles")
