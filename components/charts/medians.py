"""The room's medians: lines through a chart from 0 to 100, each with a flag of words above."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

import plotly.graph_objects as go

from components.charts.theme import Palette, Sizes

ROUNDS = ("first", "second")
_FLAG_HEIGHTS = {"first": 1.6, "second": 3.3}  # in text sizes, so that flags never meet
_MIDDLE = 50


@dataclass(frozen=True, slots=True)
class Flag:
    """A median, the words at it, and the colour of its round (none for no sign)."""

    value: float
    words: str
    color: str = ""


def medians(guesses: Mapping[str, Sequence[int]]) -> dict[str, float]:
    """Return the median of each round that has guesses."""
    return {name: float(median(guesses[name])) for name in ROUNDS if guesses.get(name)}


def draw_medians(
    figure: go.Figure,
    flags: Mapping[str, Flag],
    layer: Literal["above", "below"],
    palette: Palette,
    sizes: Sizes,
) -> None:
    """Draw a line at each round's median, above or below the bars; the first round's is dotted.

    The figure's top margin must hold `room_above(sizes)` px for the flags.
    """
    for name, flag in flags.items():
        high = _FLAG_HEIGHTS[name] * sizes.text
        dash = "dot" if name == "first" else "solid"
        # A band of paper keeps the line visible on bars of any colour.
        for color, width, style in (
            (palette.paper, sizes.line * 2.5, "solid"),
            (palette.ink, sizes.line, dash),
        ):
            line = {"color": color, "width": width, "dash": style}
            at = {"type": "line", "x0": flag.value, "x1": flag.value, "line": line}
            figure.add_shape(**at, yref="paper", y0=0, y1=1, layer=layer)
            figure.add_shape(
                **at, yref="paper", ysizemode="pixel", yanchor=1, y0=0, y1=high, layer=layer
            )
        sign = f'<span style="color:{flag.color}">■</span> ' if flag.color else ""
        on_left = flag.value > _MIDDLE
        figure.add_annotation(
            x=flag.value,
            y=1,
            yref="paper",
            text=f"{sign}{flag.words}",
            xanchor="right" if on_left else "left",
            yanchor="top",
            xshift=sizes.line * (-2 if on_left else 2),
            yshift=high,
            bgcolor=palette.paper,
            borderpad=0,
        )


def room_above(sizes: Sizes) -> float:
    """Return the px that the flags take above a chart."""
    return sizes.text * 4
