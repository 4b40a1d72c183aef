"""How a room sorted incidents: one bar each, with what the room's answers leave open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go
from babel.numbers import format_decimal

from components.charts.canvas import canvas, say
from components.charts.classify_labels import Labels
from components.charts.theme import LIGHT, PROJECTOR, Palette, Sizes
from components.charts.words import plain, share
from components.fishbone.measure import measured, wrap
from workshop.statistics.wilson import wilson

_LABELS = 0.4  # of the chart's width, for the incidents' words
_ROOMY = 14  # with more rows than this each has one line of words
_FULL = 26  # with more rows than this the words are smaller
_SMALLER = 0.7
_PARTS = ("process", "knowledge")


@dataclass(frozen=True, slots=True)
class Row:
    """An incident and how many sorted it how, at least one of them."""

    title: str
    process: int
    knowledge: int
    own: bool

    @property
    def total(self) -> int:
        """All who sorted it."""
        return self.process + self.knowledge

    @property
    def part(self) -> float:
        """The share that is process, 0 to 1."""
        return self.process / self.total


def rows(incidents: Mapping[str, Any], spread: Mapping[str, Any]) -> list[Row]:
    """Return the incidents with answers enough to be shown, those that are most process first.

    incidents: id -> {title, rank, own?}; spread: id -> {n, process?, knowledge?}.
    """
    told = sorted(incidents.items(), key=lambda item: item[1]["rank"])
    found = [
        Row(one["title"], counts["process"], counts["knowledge"], bool(one.get("own")))
        for key, one in told
        if "process" in (counts := spread[key])
    ]
    return sorted(found, key=lambda row: -row.part)


def incidents(
    shown: Sequence[Row],
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw a bar of two parts for each incident, and the interval of the share of process in it."""
    labels = labels or Labels()
    figure = canvas(palette, sizes, barmode="stack", margin_t=sizes.text * 2)
    if not shown:
        figure.update_layout(xaxis_visible=False, yaxis_visible=False)
        say(figure, labels.nothing)
        return figure
    places = list(range(len(shown)))
    for part in _PARTS:
        figure.add_trace(_bars(part, shown, palette, sizes))
    figure.add_trace(_intervals(shown, palette, sizes))
    size = sizes.small if len(shown) <= _FULL else sizes.small * _SMALLER
    figure.update_xaxes(visible=False, range=[0, 100.5])
    figure.update_yaxes(
        range=[len(shown) - 0.5, -0.5],
        tickvals=places,
        ticktext=[_label(row, len(shown), size, labels, sizes) for row in shown],
        tickfont={"size": size, "color": palette.ink},
    )
    ends = ((0, "left", labels.process, palette.primary), (100, "right", labels.knowledge, None))
    for x, anchor, words, tone in ends:
        figure.add_annotation(
            x=x,
            y=1,
            yref="paper",
            xanchor=anchor,
            yanchor="bottom",
            text=f"<b>{plain(words)}</b>",
            font_color=(tone or palette.accent).ink,
        )
    return figure


def incidents_in_words(
    shown: Sequence[Row], agreement: Mapping[str, Any] | None, labels: Labels | None = None
) -> str:
    """Say how far the room agrees and on what least, then how each incident was sorted.

    agreement: {pairs, kappa?, band?}, or None while there are too few answers.
    """
    labels = labels or Labels()
    if not shown or agreement is None:
        return labels.nothing
    divided = min(shown, key=lambda row: abs(row.part - 0.5))
    lines = [
        kappa_in_words(agreement, labels),
        labels.pairs.format(share=share(agreement["pairs"], labels.language)),
        labels.divided.format(title=_sentence(divided, labels)),
    ]
    return "\n".join([*lines, *(_sentence(row, labels) for row in shown)])


def kappa_in_words(agreement: Mapping[str, Any], labels: Labels) -> str:
    """Say kappa with the name that Landis & Koch give it, or that there is none."""
    if "kappa" not in agreement:
        return labels.no_kappa
    name = getattr(labels, agreement["band"].replace("-", "_"))
    kappa = format_decimal(agreement["kappa"], format="0.00", locale=labels.language)
    return labels.kappa.format(kappa=kappa, band=name)


def _bars(part: str, shown: Sequence[Row], palette: Palette, sizes: Sizes) -> go.Bar:
    tone = palette.primary if part == "process" else palette.accent
    counts = [getattr(row, part) for row in shown]
    return go.Bar(
        name=part,
        orientation="h",
        y=list(range(len(shown))),
        x=[100 * count / row.total for count, row in zip(counts, shown, strict=True)],
        width=0.72,
        text=[f"\u00a0{count}\u00a0" if count else "" for count in counts],
        textposition="inside",
        insidetextanchor="start" if part == "process" else "end",
        textangle=0,
        constraintext="none",
        textfont={"size": sizes.small, "color": tone.on},
        marker={"color": tone.solid, "line": {"width": sizes.line / 2, "color": palette.paper}},
    )


def _intervals(shown: Sequence[Row], palette: Palette, sizes: Sizes) -> go.Scatter:
    found = [wilson(row.process, row.total) for row in shown]
    return go.Scatter(
        name="interval",
        mode="markers",
        x=[100 * row.part for row in shown],
        y=list(range(len(shown))),
        # The colour of the paper is the one that shows on both parts, in light and in dark.
        marker={"size": sizes.line * 2.5, "color": palette.paper, "symbol": "line-ns-open"},
        cliponaxis=False,
        error_x={
            "type": "data",
            "symmetric": False,
            "array": [100 * (one.high - row.part) for one, row in zip(found, shown, strict=True)],
            "arrayminus": [
                100 * (row.part - one.low) for one, row in zip(found, shown, strict=True)
            ],
            "color": palette.paper,
            "thickness": sizes.line / 1.5,
            "width": sizes.line * 1.5,
        },
    )


def _label(row: Row, count: int, size: float, labels: Labels, sizes: Sizes) -> str:
    words = f"{row.title} ({labels.own})" if row.own else row.title
    lines = 2 if count <= _ROOMY else 1
    wrapped = wrap(measured(words), sizes.chart * _LABELS / size, lines)
    return "<br>".join(f"{plain(line)}  " for line in wrapped)


def _sentence(row: Row, labels: Labels) -> str:
    title = f"{row.title} ({labels.own})" if row.own else row.title
    return labels.incident.format(title=title, process=row.process, knowledge=row.knowledge)
