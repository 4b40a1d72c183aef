"""How important the room finds each value beside how it does today, the largest gap on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from components.charts.canvas import canvas, say
from components.charts.theme import LIGHT, PROJECTOR, Palette, Sizes
from components.charts.values_labels import Labels
from components.charts.words import plain
from workshop.i18n import decimal

LEAST, MOST = 1, 5
_WIDEST = 30  # characters of a name on one line
_BEFORE = 0.35  # of the axis, for the number of a mean at its very beginning
_GAP_AT = 5.6
_END = 5.9


@dataclass(frozen=True, slots=True)
class Row:
    """A value with its means from 1 to 5, in its place: 1 has the largest gap."""

    number: int
    name: str
    importance: float
    today: float
    gap: float
    largest: bool


def rows(results: Mapping[str, Mapping[str, Any]], names: Mapping[str, str]) -> list[Row]:
    """Return the values that have a result, the largest gap first.

    results: value -> {importance, today, gap, rank, largest?}, or less for one without a result.
    """
    ranked = [(one["rank"], key, one) for key, one in results.items() if "rank" in one]
    return [
        Row(
            number=rank + 1,
            name=names[key],
            importance=one["importance"],
            today=one["today"],
            gap=one["gap"],
            largest="largest" in one,
        )
        for rank, key, one in sorted(ranked, key=lambda ranks: ranks[0])
    ]


def values(
    shown: Sequence[Row],
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw two marks a value, a circle for importance and a diamond for today, and their gap.

    The line between them is solid where today lags behind, dotted where it does not.
    """
    labels = labels or Labels()
    figure = canvas(palette, sizes, margin_t=sizes.text * 3)
    if not shown:
        figure.update_layout(xaxis_visible=False, yaxis_visible=False)
        say(figure, labels.nothing)
        return figure
    heights = [-index for index in range(len(shown))]
    figure.update_layout(
        shapes=[_between(row, at, palette, sizes) for row, at in zip(shown, heights, strict=True)]
    )
    figure.add_trace(_marks(shown, "today", labels, palette, sizes))
    figure.add_trace(_marks(shown, "importance", labels, palette, sizes))
    _name_marks(figure, labels, palette, sizes)
    _tell_gaps(figure, shown, labels, palette, sizes)
    figure.update_xaxes(
        range=[LEAST - _BEFORE, _END],
        tickvals=list(range(LEAST, MOST + 1)),
        showgrid=True,
        gridcolor=palette.faint,
    )
    figure.update_yaxes(
        range=[heights[-1] - 0.6, 0.6],
        tickvals=heights,
        ticktext=[_name(row) for row in shown],
        tickfont={"size": sizes.small, "color": palette.ink},
    )
    return figure


def values_in_words(
    shown: Sequence[Row], few: Sequence[str], fewest: int, labels: Labels | None = None
) -> str:
    """Say where the largest gap is, then every value with its means, then which have none.

    few: the names of the values that fewer than `fewest` people rated on both scales.
    """
    labels = labels or Labels()
    if not shown:
        return labels.nothing
    first = shown[0]
    told = [labels.largest.format(**_words(first, labels)) if first.largest else labels.nowhere]
    told += [labels.line.format(**_words(row, labels)) for row in shown]
    if few:
        told.append(labels.few.format(fewest=fewest, names=", ".join(few)))
    return "\n".join(told)


def _words(row: Row, labels: Labels) -> dict[str, str]:
    numbers = {"importance": row.importance, "today": row.today, "gap": row.gap}
    told = {key: decimal(number, labels.language) for key, number in numbers.items()}
    return {"number": str(row.number), "name": row.name, **told}


def _name(row: Row) -> str:
    told = "<br>".join(plain(part) for part in wrap(row.name, _WIDEST))
    return f"<b>{told}</b>" if row.largest else told


def _between(row: Row, height: int, palette: Palette, sizes: Sizes) -> dict[str, Any]:
    return {
        "type": "line",
        "x0": row.today,
        "x1": row.importance,
        "y0": height,
        "y1": height,
        "layer": "below",
        "line": {
            "color": palette.accent.solid if row.largest else palette.line,
            "width": sizes.line * (2 if row.largest else 1),
            "dash": "solid" if row.gap > 0 else "dot",
        },
    }


def _marks(
    shown: Sequence[Row], scale: str, labels: Labels, palette: Palette, sizes: Sizes
) -> go.Scatter:
    """Return one scale's marks; each number stands on the side away from the other mark."""
    important = scale == "importance"
    tone = palette.primary if important else palette.accent
    means = [row.importance if important else row.today for row in shown]
    return go.Scatter(
        x=means,
        y=[-index for index in range(len(shown))],
        text=[decimal(mean, labels.language) for mean in means],
        textposition=[
            "middle right" if important == (row.gap >= 0) else "middle left" for row in shown
        ],
        textfont={"size": sizes.small, "color": palette.ink},
        mode="markers+text",
        cliponaxis=False,
        marker={
            "symbol": "circle" if important else "diamond",
            "size": sizes.small * 0.9,
            "color": tone.solid,
            "line": {"color": palette.paper, "width": sizes.line / 2},
        },
    )


def _name_marks(figure: go.Figure, labels: Labels, palette: Palette, sizes: Sizes) -> None:
    signs = (
        (palette.accent.solid, "◆", labels.today),
        (palette.primary.solid, "●", labels.importance),
    )
    figure.add_annotation(
        text="\u2003".join(
            f'<span style="color:{color}">{sign}</span> {plain(name)}'
            for color, sign, name in signs
        ),
        x=LEAST,
        y=1,
        yref="paper",
        xanchor="left",
        yanchor="bottom",
        yshift=sizes.line * 2,
    )


def _tell_gaps(
    figure: go.Figure, shown: Sequence[Row], labels: Labels, palette: Palette, sizes: Sizes
) -> None:
    figure.add_annotation(
        text=f"<b>{plain(labels.gap)}</b>",
        x=_GAP_AT,
        y=1,
        yref="paper",
        yanchor="bottom",
        yshift=sizes.line * 2,
    )
    for row in shown:
        gap = decimal(row.gap, labels.language)
        figure.add_annotation(
            text=f"<b>{gap}</b>" if row.largest else gap,
            x=_GAP_AT,
            y=1 - row.number,
            font={
                "size": sizes.text if row.largest else sizes.small,
                "color": palette.accent.ink if row.largest else palette.ink,
            },
        )
