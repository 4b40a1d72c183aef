"""The statements' pictures: where the room stands, and how it moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts.statements import results, results_in_words, shift, shift_in_words
from components.charts.statements_labels import Labels

if TYPE_CHECKING:
    from components.pictures.easel import Easel
    from workshop.model.activity import Json


def statements(view: Json, easel: Easel) -> None:
    """Show the answers once the trainer shows them; asked again, both times and the shift."""
    asked, phase = view["activity"], view["step"]["phase"]
    if phase == "results":
        _results(asked, easel)
    elif phase == "shift":
        _shift(asked, easel)


def _results(asked: Json, easel: Easel) -> None:
    labels, found = easel.words(Labels()), asked["results"]
    figure = results(asked["statements"], found, labels, easel.palette, easel.sizes)
    finding = results_in_words(asked["statements"], found, labels)
    easel.chart(figure, finding, "statements-results")
    easel.says(*_about(list(found.values()), labels))


def _shift(asked: Json, easel: Easel) -> None:
    labels, found = easel.words(Labels()), asked["shift"]
    figure = shift(asked["statements"], found, labels, easel.palette, easel.sizes)
    finding = shift_in_words(asked["statements"], found, labels)
    easel.chart(figure, finding, "statements-shift")
    both = [one[time] for one in found.values() for time in ("first", "second") if time in one]
    steps = [labels.steps] if any("change" in one for one in found.values()) else []
    easel.says(*steps, *_about(both, labels))


def _about(found: list[Json], labels: Labels) -> list[str]:
    """Return what the numbers on the chart mean, and why some are missing."""
    shown = [one for one in found if "counts" in one]
    scale = [labels.scale] if shown else []
    return scale if len(shown) == len(found) else [*scale, labels.fewest]
