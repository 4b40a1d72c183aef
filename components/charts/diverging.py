"""Diverging bars: answers on a scale of five, those who disagree left of zero, the others right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from components.charts.canvas import canvas
from components.charts.statements_labels import Labels
from components.charts.theme import Palette, Sizes
from components.charts.words import agreed, plain
from components.fishbone.measure import measured, wrap
from workshop.i18n import decimal

VALUES = ("1", "2", "3", "4", "5")
_LINE, _GAP, _THICKNESS = 1.3, 0.5, 1.5  # heights in text sizes
_BETWEEN = 0.12  # of a bar, between the bars of one statement
_COLUMN = 0.9  # where the bars end and the column of numbers begins
_NARROWEST = 4.0  # percent of a bar that still holds a number
_LINES = 2


@dataclass(frozen=True, slots=True)
class Row:
    """A statement and its bars: each a name (or "") and a result as the view has it."""

    text: str
    bars: Sequence[tuple[str, Mapping[str, Any]]]
    change: float | None = None


@dataclass(frozen=True, slots=True)
class _Bar:
    y: float
    name: str
    result: Mapping[str, Any]


def segments(counts: Mapping[str, int]) -> list[tuple[float, float]]:
    """Return start and width of each value's part of a bar, in percent of its answers.

    The middle of "neutral" is zero.
    """
    shares = [100 * counts[value] / sum(counts.values()) for value in VALUES]
    start = -(shares[0] + shares[1] + shares[2] / 2)
    found = []
    for share in shares:
        found.append((start, share))
        start += share
    return found


def diverging(rows: Sequence[Row], labels: Labels, palette: Palette, sizes: Sizes) -> go.Figure:
    """Draw the bars of every row under its text, with answers and agreement beside each."""
    figure = canvas(palette, sizes, barmode="overlay", margin_t=sizes.text * 3.6)
    texts = [_wrapped(row.text, sizes) for row in rows]
    lines = max(text.count("<br>") + 1 for text in texts)
    most = max(len(row.bars) for row in rows)
    # One row is 1 high: its words, then its bars.
    above = _LINE * lines * sizes.small / sizes.text + _GAP
    height = above + _THICKNESS * most
    thickness = _THICKNESS / height
    bars = [
        _Bar(index + (above + _THICKNESS * (place + 0.5)) / height, name, result)
        for index, row in enumerate(rows)
        for place, (name, result) in enumerate(row.bars)
    ]
    _draw(figure, bars, thickness * (1 - _BETWEEN), labels, palette, sizes)
    for index, (row, text) in enumerate(zip(rows, texts, strict=True)):
        at = {"y": index + above / height, "yanchor": "bottom", "bgcolor": palette.paper}
        figure.add_annotation(
            x=0, xref="paper", xanchor="left", text=text, align="left", font_size=sizes.small, **at
        )
        if row.change is not None:
            figure.add_annotation(
                x=1,
                xref="paper",
                xanchor="right",
                text=f"<b>{arrow(row.change, labels.language)}</b>",
                font_color=_leaning(row.change, palette),
                **at,
            )
    for bar in bars:
        _number(figure, bar, labels, palette, sizes)
    if figure.layout.showlegend:
        figure.add_annotation(
            x=1, y=1, xref="paper", yref="paper", xanchor="right", yanchor="bottom",
            text=plain(labels.column), font={"size": sizes.small, "color": palette.ink_soft},
        )  # fmt: skip
    named = [bar for bar in bars if bar.name]
    figure.update_yaxes(
        range=[len(rows), 0],
        tickvals=[bar.y for bar in named],
        ticktext=[plain(bar.name) + " " for bar in named],
    )
    return figure


def arrow(change: float, language: str) -> str:
    """Write a change of the mean: the way it goes on the chart, and by how many steps."""
    if change == 0:
        return f"= {decimal(0, language)}"
    if change > 0:
        return f"▶ +{decimal(change, language)}"
    return f"◀ −{decimal(-change, language)}"


def _draw(
    figure: go.Figure,
    bars: Sequence[_Bar],
    thickness: float,
    labels: Labels,
    palette: Palette,
    sizes: Sizes,
) -> None:
    shown = [bar for bar in bars if "counts" in bar.result]
    parts = [segments(bar.result["counts"]) for bar in shown]
    tones = (palette.accent, palette.accent, palette.neutral, palette.primary, palette.primary)
    for place, (value, name, tone) in enumerate(zip(VALUES, labels.answers, tones, strict=True)):
        is_end = place in (0, len(VALUES) - 1)
        texts = [
            str(bar.result["counts"][value]) if part[place][1] >= _NARROWEST else ""
            for bar, part in zip(shown, parts, strict=True)
        ]
        figure.add_trace(
            go.Bar(
                name=plain(name),
                orientation="h",
                y=[bar.y for bar in shown],
                base=[part[place][0] for part in parts],
                # A bar without width would still have its outline.
                x=[part[place][1] or None for part in parts],
                width=thickness,
                text=texts,
                textposition="inside",
                insidetextanchor="middle",
                textangle=0,
                constraintext="none",
                textfont={"size": sizes.small, "color": tone.on if is_end else tone.ink},
                marker={
                    "color": tone.solid if is_end else tone.soft,
                    "line": {"width": sizes.line / 2, "color": tone.solid},
                },
            )
        )
    reach = max((max(-part[0][0], sum(part[-1])) for part in parts), default=100.0)
    figure.update_xaxes(visible=False, range=[-reach, reach], domain=[0, _COLUMN])
    line = {"color": palette.line, "width": sizes.line / 2, "dash": "dot"}
    if shown:
        figure.add_shape(
            type="line", x0=0, x1=0, yref="paper", y0=0, y1=1, line=line, layer="below"
        )
    figure.update_layout(
        showlegend=bool(shown),
        legend={
            "orientation": "h", "traceorder": "normal", "itemclick": False,
            "itemdoubleclick": False, "x": 0, "y": 1, "yref": "container", "yanchor": "top",
            "font": {"size": sizes.small}, "bgcolor": "rgba(0,0,0,0)",
        },
    )  # fmt: skip


def _number(figure: go.Figure, bar: _Bar, labels: Labels, palette: Palette, sizes: Sizes) -> None:
    """Write answers and agreement at the end of a bar, or in its place that they are too few."""
    result = bar.result
    at = {"y": bar.y, "yanchor": "middle", "xref": "paper", "font_size": sizes.small}
    if "counts" not in result:
        few = plain(labels.few.format(n=result["n"]))
        figure.add_annotation(
            x=0, xanchor="left", text=f"<i>{few}</i>", font_color=palette.ink_soft, **at
        )
        return
    number = agreed(result["agreement"], labels.language)
    figure.add_annotation(x=1, xanchor="right", text=f"{result['n']} · <b>{number}</b>", **at)


def _wrapped(text: str, sizes: Sizes) -> str:
    lines = wrap(measured(text), sizes.chart * _COLUMN / sizes.small, _LINES)
    return "<br>".join(plain(line) for line in lines)


def _leaning(change: float, palette: Palette) -> str:
    if change == 0:
        return palette.ink_soft
    return palette.primary.ink if change > 0 else palette.accent.ink
