"""Pareto: the sources that were named, largest first, and how fast they add up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from components.charts.canvas import canvas, say
from components.charts.classify_labels import Labels
from components.charts.theme import LIGHT, PROJECTOR, Palette, Sizes
from components.charts.words import plain, share
from components.fishbone.measure import measured, wrap
from workshop.statistics.pareto import FEW

_NAMES = 0.36  # of the chart's width, for the sources' names
_LINES = 2


@dataclass(frozen=True, slots=True)
class Named:
    """A source: how often it was named, its share and the sum of shares up to it, in percent."""

    name: str
    n: int
    share: float
    cumulative: float
    vital: bool


def named(sources: Mapping[str, Any], origins: Mapping[str, Any]) -> list[Named]:
    """Return the sources in their order.

    sources: id -> {n, rank, share, cumulative, vital?}; origins: id -> {name}.
    """
    return [
        Named(
            origins[key]["name"], one["n"], one["share"], one["cumulative"], bool(one.get("vital"))
        )
        for key, one in sorted(sources.items(), key=lambda item: item[1]["rank"])
    ]


def pareto(
    shown: Sequence[Named],
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw a bar for each source on the scale of all answers, and the line that adds them up.

    It lies on its side, so that names of any length can be read; a mark stands where the few end.
    """
    labels = labels or Labels()
    figure = canvas(palette, sizes, margin_r=sizes.text * 2)
    if not shown:
        figure.update_layout(xaxis_visible=False, yaxis_visible=False)
        say(figure, labels.nothing)
        return figure
    places = list(range(len(shown)))
    tones = [palette.primary if one.vital else palette.neutral for one in shown]
    figure.add_trace(
        go.Bar(
            orientation="h",
            y=places,
            x=[one.share for one in shown],
            width=0.7,
            marker={"color": [tone.solid for tone in tones], "line": {"width": 0}},
        )
    )
    figure.add_trace(_line(shown, labels, palette, sizes))
    ticks = [0, 20, 40, 60, 80, 100]
    figure.update_xaxes(
        range=[0, 110],
        tickvals=ticks,
        ticktext=[share(value, labels.language) for value in ticks],
    )
    figure.update_yaxes(
        range=[len(shown) - 0.5, -0.5],
        tickvals=places,
        ticktext=[_label(one, sizes) for one in shown],
        tickfont={"size": sizes.small, "color": palette.ink},
    )
    mark = {"color": palette.line, "width": sizes.line / 2, "dash": "dot"}
    figure.add_vline(x=100 * FEW, line=mark, layer="below")
    return figure


def pareto_in_words(shown: Sequence[Named], labels: Labels | None = None) -> str:
    """Say which few sources make up most of the answers, then every source."""
    labels = labels or Labels()
    if not shown:
        return labels.nothing
    few = [one for one in shown if one.vital]
    lines = [
        labels.few.format(
            few=len(few),
            all=len(shown),
            share=share(few[-1].cumulative, labels.language),
            names="; ".join(one.name for one in few),
        )
    ]
    lines += [
        labels.source.format(
            name=one.name,
            n=one.n,
            share=share(one.share, labels.language),
            cumulative=share(one.cumulative, labels.language),
        )
        for one in shown
    ]
    return "\n".join(lines)


def _line(shown: Sequence[Named], labels: Labels, palette: Palette, sizes: Sizes) -> go.Scatter:
    return go.Scatter(
        x=[one.cumulative for one in shown],
        y=list(range(len(shown))),
        mode="lines+markers+text",
        text=[f"\u00a0\u00a0{share(one.cumulative, labels.language)}" for one in shown],
        textposition="middle right",
        textfont={"size": sizes.small, "color": palette.ink},
        cliponaxis=False,
        line={"color": palette.accent.solid, "width": sizes.line},
        marker={"size": sizes.line * 3, "color": palette.accent.solid},
    )


def _label(one: Named, sizes: Sizes) -> str:
    words = measured(f"{one.name} · {one.n}")
    lines = wrap(words, sizes.chart * _NAMES / sizes.small, _LINES)
    return "<br>".join(f"{plain(line)}  " for line in lines)
