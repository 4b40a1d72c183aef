"""The confrontation matrix: strengths and weaknesses against opportunities and threats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from components.charts.canvas import canvas, say
from components.charts.strategy_labels import Labels
from components.charts.theme import LIGHT, PROJECTOR, Palette, Sizes, Tone
from components.charts.words import plain
from components.fishbone.measure import measured, wrap
from workshop.i18n import decimal

SIGNS: Mapping[int, str] = {2: "++", 1: "+", 0: "0", -1: "−", -2: "−−"}
_NO_MEAN = 3  # one step beyond the scale: as empty as the paper
INSIDE, OUTSIDE = ("strengths", "weaknesses"), ("opportunities", "threats")
_NAMES = 0.27  # of the chart's width, for the names of the rows
_LINES = 2
_TALL = 4  # lines of a column's name
_MANY = 8  # rows; with more of them two lines of large type are too high
_NUMBERS = 4.6  # em, for "−1,9 (21)"
_CODE = 2.4  # em, for "S1 " and some air


@dataclass(frozen=True, slots=True)
class Line:
    """A row or a column: a card, with its quadrant's letter and its number there."""

    id: str
    quadrant: str
    code: str
    text: str

    @property
    def name(self) -> str:
        """The code and the card's words."""
        return f"{self.code} “{self.text}”"


@dataclass(frozen=True, slots=True)
class Grid:
    """The matrix: a cell by (row, column) id is {people, mean?, sign?}."""

    rows: Sequence[Line]
    columns: Sequence[Line]
    cells: Mapping[tuple[str, str], Mapping[str, Any]]

    def told(self) -> Iterator[tuple[Line, Line, Mapping[str, Any]]]:
        """Go through the cells that have a mean, row by row."""
        for row in self.rows:
            for column in self.columns:
                cell = self.cells[row.id, column.id]
                if "mean" in cell:
                    yield row, column, cell


def grid(activity: Mapping[str, Any], labels: Labels | None = None) -> Grid:
    """Return the matrix of a view: {cards: {id: {q, text, rank}}, cells: {pair: {row, column}}}."""
    labels = labels or Labels()
    ordered = sorted(activity["cards"].items(), key=lambda item: item[1]["rank"])

    def lines(quadrants: Sequence[str]) -> list[Line]:
        return [
            Line(id_, quadrant, f"{labels.letter(quadrant)}{number}", card["text"])
            for quadrant in quadrants
            for number, (id_, card) in enumerate(
                (item for item in ordered if item[1]["q"] == quadrant), start=1
            )
        ]

    cells = {(cell["row"], cell["column"]): cell for cell in activity["cells"].values()}
    return Grid(lines(INSIDE), lines(OUTSIDE), cells)


def matrix(
    shown: Grid,
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw a cell for each pair: colour and sign by its mean, below it the mean and answers.

    A cell without a mean has no colour and shows the number of answers alone.
    """
    labels = labels or Labels()
    # What shows between the cells.
    figure = canvas(palette, sizes, plot_bgcolor=palette.faint)
    if not shown.cells:
        figure.update_layout(xaxis_visible=False, yaxis_visible=False, plot_bgcolor=palette.paper)
        say(figure, labels.nothing)
        return figure
    figure.add_trace(_colours(shown, palette, sizes))
    fonts = _fonts(shown, sizes)
    for y, row in enumerate(shown.rows):
        for x, column in enumerate(shown.columns):
            cell = shown.cells[row.id, column.id]
            figure.add_annotation(x=x, y=y, **_words(cell, labels, palette, fonts))
    _part_quadrants(figure, shown, palette, sizes)
    wide = sizes.chart * (1 - _NAMES) / len(shown.columns) / sizes.small
    far = sizes.chart * _NAMES / sizes.small
    figure.update_xaxes(
        side="top",
        tickangle=0,
        range=[-0.5, len(shown.columns) - 0.5],
        tickvals=list(range(len(shown.columns))),
        ticktext=[_column_name(line, wide) for line in shown.columns],
        tickfont={"size": sizes.small, "color": palette.ink},
    )
    figure.update_yaxes(
        range=[len(shown.rows) - 0.5, -0.5],
        tickvals=list(range(len(shown.rows))),
        ticktext=[_row_name(line, far) for line in shown.rows],
        ticklabelstandoff=sizes.small // 2,
        tickfont={"size": sizes.small, "color": palette.ink},
    )
    return figure


def matrix_in_words(shown: Grid, fewest: int, labels: Labels | None = None) -> str:
    """Say which pair helps most and which hinders most, then every pair that has a mean."""
    labels = labels or Labels()
    told = list(shown.told())
    if not told:
        return labels.nothing
    best = max(told, key=lambda one: one[2]["mean"])
    worst = min(told, key=lambda one: one[2]["mean"])
    lines = [
        _said(labels.helps_most, best, labels) if best[2]["sign"] > 0 else labels.no_help,
        _said(labels.hinders_most, worst, labels) if worst[2]["sign"] < 0 else labels.no_hindrance,
        *(_said(labels.line, one, labels) for one in told),
    ]
    if few := few_in_words(shown, fewest, labels):
        lines.append(few)
    return "\n".join(lines)


def few_in_words(shown: Grid, fewest: int, labels: Labels) -> str:
    """Say how many pairs have no mean; nothing when all have one."""
    few = len(shown.cells) - sum(1 for _ in shown.told())
    return labels.few.format(fewest=fewest, n=few, all=len(shown.cells)) if few else ""


def _said(sentence: str, one: tuple[Line, Line, Mapping[str, Any]], labels: Labels) -> str:
    row, column, cell = one
    return sentence.format(
        row=row.name,
        column=column.name,
        sign=SIGNS[cell["sign"]],
        mean=_signed(cell["mean"], labels.language),
        people=cell["people"],
    )


def _signed(mean: float, language: str) -> str:
    return decimal(mean, language).replace("-", "−")


def _tones(palette: Palette) -> dict[int, tuple[str, str]]:
    """Return ground and text of each step: teal and amber, apart for colour-blind people too."""

    def strong(tone: Tone) -> tuple[str, str]:
        return tone.solid, tone.on

    def weak(tone: Tone) -> tuple[str, str]:
        return tone.soft, tone.ink

    return {
        2: strong(palette.primary),
        1: weak(palette.primary),
        0: (palette.surface, palette.ink),
        -1: weak(palette.accent),
        -2: strong(palette.accent),
    }


def _colours(shown: Grid, palette: Palette, sizes: Sizes) -> go.Heatmap:
    grounds = [tone[0] for _, tone in sorted(_tones(palette).items())] + [palette.paper]
    scale = [
        (at / len(grounds), ground)
        for index, ground in enumerate(grounds)
        for at in (index, index + 1)
    ]
    return go.Heatmap(
        z=[
            [shown.cells[row.id, column.id].get("sign", _NO_MEAN) for column in shown.columns]
            for row in shown.rows
        ],
        zmin=min(SIGNS) - 0.5,
        zmax=_NO_MEAN + 0.5,
        colorscale=scale,
        showscale=False,
        hoverinfo="skip",
        xgap=sizes.line,
        ygap=sizes.line,
    )


def _fonts(shown: Grid, sizes: Sizes) -> tuple[int, int]:
    """Return how large a sign may be, and the numbers below it, in pixels."""
    column = sizes.chart * (1 - _NAMES) / len(shown.columns)
    sign = sizes.small if len(shown.rows) > _MANY else sizes.text
    return sign, min(sizes.small, int(column / _NUMBERS))


def _words(
    cell: Mapping[str, Any], labels: Labels, palette: Palette, fonts: tuple[int, int]
) -> dict[str, Any]:
    sign, numbers = fonts
    people = cell["people"]
    if "mean" not in cell:
        return {"text": f"({people})", "font": {"size": numbers, "color": palette.ink_soft}}
    mean = _signed(cell["mean"], labels.language)
    below = f'<span style="font-size:{numbers}px">{mean} ({people})</span>'
    return {
        "text": f"<b>{SIGNS[cell['sign']]}</b><br>{below}",
        "font": {"size": sign, "color": _tones(palette)[cell["sign"]][1]},
    }


def _part_quadrants(figure: go.Figure, shown: Grid, palette: Palette, sizes: Sizes) -> None:
    line = {"color": palette.ink_soft, "width": sizes.line}
    above = sum(row.quadrant == INSIDE[0] for row in shown.rows)
    before = sum(column.quadrant == OUTSIDE[0] for column in shown.columns)
    if 0 < above < len(shown.rows):
        figure.add_hline(y=above - 0.5, line=line)
    if 0 < before < len(shown.columns):
        figure.add_vline(x=before - 0.5, line=line)


def _row_name(line: Line, far: float) -> str:
    words = wrap(measured(line.text), far - _CODE, _LINES)
    return f"<b>{line.code}</b> " + "<br>".join(plain(part) for part in words)


def _column_name(line: Line, wide: float) -> str:
    words = wrap(measured(line.text), wide - 0.5, _TALL)
    return "<br>".join([f"<b>{line.code}</b>", *(plain(part) for part in words)])
