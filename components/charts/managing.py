"""Hours a role today and wished beside each other, and how often each role fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from components.charts.canvas import canvas
from components.charts.managing_labels import Labels
from components.charts.theme import LIGHT, PROJECTOR, Palette, Sizes, Tone
from components.charts.words import plain
from workshop.i18n import decimal

ROLES = ("doctor", "assistant", "nurse", "coordinator", "manager", "outside", "nobody")
FITS = ("assistant", "nurse", "coordinator", "manager", "shared", "none")
_BAR = 0.36  # of the height of a row; two of them leave a gap between rows


@dataclass(frozen=True, slots=True)
class Row:
    """A role with its mean hours a month a practice."""

    role: str
    today: float
    wished: float

    @property
    def more(self) -> float:
        """Hours that it gains, below zero for hours that it loses."""
        return round(self.wished - self.today, 1)


def rows(hours: Mapping[str, Mapping[str, float]]) -> list[Row]:
    """Return the roles that have hours today or wished, in their order.

    hours: {today: {role: hours}, wished: {role: hours}}.
    """
    all_ = [Row(role, hours["today"][role], hours["wished"][role]) for role in ROLES]
    return [row for row in all_ if row.today or row.wished]


def hours(
    shown: Sequence[Row],
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw two bars a role: full for today, tinted with an edge for wished."""
    labels = labels or Labels()
    figure = canvas(palette, sizes, margin_t=sizes.text * 3, barmode="overlay")
    places = [-index for index in range(len(shown))]
    for tone, filled, name, values, side in (
        (palette.primary, True, labels.today, [row.today for row in shown], 1),
        (palette.accent, False, labels.wished, [row.wished for row in shown], -1),
    ):
        at = [place + side * _BAR / 2 for place in places]
        figure.add_trace(_bars(name, at, values, tone, labels, palette, sizes, filled=filled))
    most = max((max(row.today, row.wished) for row in shown), default=1) or 1
    figure.update_xaxes(range=[0, most * 1.12], showgrid=True, gridcolor=palette.faint)
    figure.update_xaxes(title_text=plain(labels.axis), title_font_size=sizes.small)
    figure.update_yaxes(
        range=[-len(shown) + 0.4, 0.6],
        tickvals=places,
        ticktext=[plain(labels.role(row.role)) for row in shown],
        tickfont={"size": sizes.text, "color": palette.ink},
        ticklabelstandoff=sizes.small // 2,
    )
    _key(figure, labels, palette, sizes)
    return figure


def hours_in_words(shown: Sequence[Row], labels: Labels | None = None) -> str:
    """Say which role loses and which gains most, then every role with its hours."""
    labels = labels or Labels()
    loser = min(shown, key=lambda row: row.more, default=None)
    gainer = max(shown, key=lambda row: row.more, default=None)
    told = []
    if loser is not None and loser.more < 0:
        told.append(labels.less.format(**_words(loser, labels)))
    if gainer is not None and gainer.more > 0:
        told.append(labels.more.format(**_words(gainer, labels)))
    told = told or [labels.still]
    return "\n".join([*told, *(labels.line.format(**_words(row, labels)) for row in shown)])


def fits(
    counts: Mapping[str, int],
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw in how many practices each of the five roles fits, or none; the most in the accent."""
    labels = labels or Labels()
    figure = canvas(palette, sizes)
    most = max(counts.values())
    places = [-index for index in range(len(FITS))]
    numbers = [counts[one] for one in FITS]
    figure.add_trace(
        go.Bar(
            x=numbers,
            y=places,
            orientation="h",
            width=_BAR * 2,
            text=[str(number) for number in numbers],
            textposition="outside",
            textfont={"size": sizes.text, "color": palette.ink},
            cliponaxis=False,
            marker={
                "color": [
                    palette.accent.solid if number == most else palette.neutral.solid
                    for number in numbers
                ]
            },
        )
    )
    figure.update_xaxes(range=[0, most * 1.12 or 1], dtick=max(1, most // 5), showticklabels=False)
    figure.update_xaxes(title_text=plain(labels.practices), title_font_size=sizes.small)
    figure.update_yaxes(
        range=[-len(FITS) + 0.4, 0.6],
        tickvals=places,
        ticktext=[plain(labels.fit(one)) for one in FITS],
        tickfont={"size": sizes.text, "color": palette.ink},
        ticklabelstandoff=sizes.small // 2,
    )
    return figure


def fits_in_words(counts: Mapping[str, int], people: int, labels: Labels | None = None) -> str:
    """Say which role fits most often, then every role with its number of practices."""
    labels = labels or Labels()
    most = max(counts.values())
    names = [labels.fit(one) for one in FITS if counts[one] == most]
    if len(names) == 1:
        told = [labels.most.format(name=names[0], n=most, all=people)]
    else:
        told = [labels.tied.format(names=", ".join(names), n=most, all=people)]
    told += [
        labels.fit_line.format(name=labels.fit(one), n=counts[one], all=people) for one in FITS
    ]
    return "\n".join(told)


def _bars(
    name: str,
    at: Sequence[float],
    values: Sequence[float],
    tone: Tone,
    labels: Labels,
    palette: Palette,
    sizes: Sizes,
    *,
    filled: bool,
) -> go.Bar:
    return go.Bar(
        name=name,
        x=list(values),
        y=list(at),
        orientation="h",
        width=_BAR,
        text=[decimal(value, labels.language) for value in values],
        textposition="outside",
        textfont={"size": sizes.small, "color": palette.ink},
        cliponaxis=False,
        marker={
            "color": tone.solid if filled else tone.soft,
            "line": {"color": tone.solid, "width": sizes.line / 2},
        },
    )


def _words(row: Row, labels: Labels) -> dict[str, Any]:
    return {
        "name": labels.role(row.role),
        "today": decimal(row.today, labels.language),
        "wished": decimal(row.wished, labels.language),
    }


def _key(figure: go.Figure, labels: Labels, palette: Palette, sizes: Sizes) -> None:
    figure.add_annotation(
        text=(
            f'<span style="color:{palette.primary.solid}">■</span> {plain(labels.today)}\u2003'
            f'<span style="color:{palette.accent.solid}">□</span> {plain(labels.wished)}'
        ),
        x=0,
        y=1,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="bottom",
        yshift=sizes.line * 2,
    )
