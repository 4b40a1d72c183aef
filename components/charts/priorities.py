"""Two votes against each other: what is a main cause, and what can we change ourselves soon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from typing import Any

import plotly.graph_objects as go

from components.charts.canvas import canvas, say
from components.charts.priorities_labels import Labels
from components.charts.theme import LIGHT, PROJECTOR, Palette, Sizes
from components.charts.words import plain

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
_MOST_TICKS = 8
_BEFORE, _BEYOND = 0.08, 0.1  # of the axis, so that circles at its ends are whole
_FEW = 15
_ROOMY, _TIGHT = 0.85, 0.7  # a circle's radius in text sizes


@dataclass(frozen=True, slots=True)
class Point:
    """A cause with dots: its number in the chart and the list, its text, and its dots."""

    number: int
    id: str
    text: str
    cause: int
    change: int
    best: bool


def points(
    tally: Mapping[str, Mapping[str, int]], texts: Mapping[str, str], best: Collection[str]
) -> list[Point]:
    """Give the causes with dots their numbers: the best corner first, then by dots.

    tally: cause -> {cause, change}; texts: cause -> text. This list is the chart's legend.
    """
    given = [
        (key, counts.get("cause", 0), counts.get("change", 0)) for key, counts in tally.items()
    ]
    ranked = sorted(
        (one for one in given if one[1] or one[2]),
        key=lambda one: (one[0] not in best, -(one[1] + one[2]), -one[1]),
    )
    return [
        Point(number, key, texts[key], cause, change, key in best)
        for number, (key, cause, change) in enumerate(ranked, start=1)
    ]


def priorities(
    shown: Sequence[Point],
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw every point as its number in a circle; points at one place stand side by side.

    The shaded corner begins at half of the most dots on either question.
    """
    labels = labels or Labels()
    figure = canvas(palette, sizes, margin_t=sizes.text * 2.6, margin_r=sizes.text * 2)
    if not shown:
        figure.update_layout(xaxis_visible=False, yaxis_visible=False)
        say(figure, labels.nothing)
        return figure
    widest = max(1, *(point.change for point in shown))
    highest = max(1, *(point.cause for point in shown))
    _name_corners(figure, labels, palette, sizes)
    figure.add_trace(
        go.Scatter(
            x=[point.change for point in shown],
            y=[point.cause for point in shown],
            text=[str(point.number) for point in shown],
            mode="markers",
            marker={"opacity": 0},
        )
    )
    radius = sizes.text * (_ROOMY if len(shown) <= _FEW else _TIGHT)
    # Where circles of different places touch, the ones with more dots lie on top.
    circles = [
        _circle(point, (right * radius * 2, up * radius * 2), radius, palette, sizes)
        for point, (right, up) in zip(shown, _side_by_side(shown), strict=True)
    ]
    figure.update_layout(shapes=[_best_corner(widest, highest, palette), *reversed(circles)])
    for axis, most, title in (("xaxis", widest, labels.change), ("yaxis", highest, labels.cause)):
        figure.update_layout(
            {
                axis: {
                    "range": [-_BEFORE * most, (1 + _BEYOND) * most],
                    "tickvals": _ticks(most),
                    "title": {"text": plain(title)},
                    "showgrid": True,
                    "gridcolor": palette.faint,
                    "zeroline": True,
                    "zerolinecolor": palette.line,
                }
            }
        )
    return figure


def priorities_in_words(shown: Sequence[Point], labels: Labels | None = None) -> str:
    """Say what to begin with, then every point with its dots."""
    labels = labels or Labels()
    if not shown:
        return labels.nothing
    best = ", ".join(f"{point.number} ({point.text})" for point in shown if point.best)
    lines = [labels.begin.format(causes=best) if best else labels.nowhere]
    lines += [
        labels.line.format(
            number=point.number, text=point.text, cause=point.cause, change=point.change
        )
        for point in shown
    ]
    return "\n".join(lines)


def _side_by_side(shown: Sequence[Point]) -> list[tuple[float, float]]:
    """Return each point's place in its group, in diameters: (0, 0) when it is alone."""
    groups: dict[tuple[int, int], list[int]] = defaultdict(list)
    for index, point in enumerate(shown):
        groups[point.change, point.cause].append(index)
    places = [(0.0, 0.0)] * len(shown)
    for members in groups.values():
        columns = ceil(sqrt(len(members)))
        rows = ceil(len(members) / columns)
        for index, member in enumerate(members):
            row, column = divmod(index, columns)
            places[member] = (column - (columns - 1) / 2, (rows - 1) / 2 - row)
    return places


def _circle(
    point: Point, shift: tuple[float, float], radius: float, palette: Palette, sizes: Sizes
) -> dict[str, Any]:
    tone = palette.primary if point.best else palette.neutral
    right, up = shift
    return {
        "type": "circle",
        "xsizemode": "pixel",
        "ysizemode": "pixel",
        "xanchor": point.change,
        "yanchor": point.cause,
        "x0": right - radius,
        "x1": right + radius,
        "y0": up - radius,
        "y1": up + radius,
        "fillcolor": tone.solid if point.best else palette.surface,
        "line": {
            "color": palette.paper if point.best else tone.solid,
            "width": sizes.line / 1.5,
        },
        "label": {
            "text": str(point.number),
            "font": {"size": sizes.small, "color": tone.on if point.best else palette.ink},
        },
    }


def _best_corner(widest: int, highest: int, palette: Palette) -> dict[str, Any]:
    return {
        "type": "rect",
        "x0": widest / 2,
        "x1": (1 + _BEYOND) * widest,
        "y0": highest / 2,
        "y1": (1 + _BEYOND) * highest,
        "fillcolor": palette.primary.soft,
        "line": {"width": 0},
        "layer": "below",
    }


def _name_corners(figure: go.Figure, labels: Labels, palette: Palette, sizes: Sizes) -> None:
    for words, x, y, color, size in (
        (f"<b>{plain(labels.best)}</b>", 1, 1, palette.primary.ink, sizes.text),
        (plain(labels.hard), 0, 1, palette.ink_soft, sizes.small),
        (plain(labels.easy), 1, 0, palette.ink_soft, sizes.small),
    ):
        figure.add_annotation(
            text=words,
            x=x,
            y=y,
            xref="paper",
            yref="paper",
            xanchor="right" if x else "left",
            yanchor="bottom",
            yshift=sizes.line,
            font={"size": size, "color": color},
        )


def _ticks(most: int) -> list[int]:
    step = next((step for step in _STEPS if most / step <= _MOST_TICKS), _STEPS[-1])
    return list(range(0, most + 1, step))
