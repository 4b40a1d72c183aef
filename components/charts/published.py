"""What studies found: the shares of process and knowledge, and one taxonomy in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from components.charts.canvas import canvas
from components.charts.estimate import flags, rounds_in_words
from components.charts.estimate_labels import Labels
from components.charts.medians import draw_medians, room_above
from components.charts.theme import LIGHT, PROJECTOR, Palette, Sizes
from components.charts.words import plain, share
from components.fishbone.measure import measured, wrap

_PARTS = ("process", "knowledge", "other")
_LINE = 1.35
_GAP = 0.8
_THICKNESS = 1.75
_SOURCE_LINES = 2
_ANCHORS = {"process": "start", "knowledge": "end", "other": "middle"}


def reveal(
    setup: Mapping[str, Any],
    guesses: Mapping[str, Sequence[int]],
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw the deck's shares and every published figure below it, the room's medians across.

    setup: {deck, figures} as the estimate's content has them; guesses: {first?, second?}, each the
    guesses in percent process. A figure that we had to derive is hatched and says so.
    """
    labels = labels or Labels()
    rows = list(_rows(setup))
    words = row_words(rows, labels, palette, sizes)
    # Heights in text sizes: each row is its words and a bar below them.
    above = _LINE * (1 + max(text.count("<br>") for text in words)) + _GAP
    bar = _THICKNESS / (above + _THICKNESS)
    figure = canvas(
        palette,
        sizes,
        barmode="stack",
        margin_t=room_above(sizes),
        height=room_above(sizes) + sizes.text * ((above + _THICKNESS) * len(rows) + 2),
    )
    for part in _PARTS:
        figure.add_trace(_part(part, rows, bar, labels, palette, sizes))
    at = {"yanchor": "bottom", "borderpad": 0, "bgcolor": palette.paper}
    for index, text in enumerate(words):
        where = {"x": 0, "y": index - bar / 2, "xanchor": "left"}
        figure.add_annotation(**where, **at, text=text, align="left")
    # What is not named in its bar is named above the first bar that has it.
    named = [(0, labels.knowledge, palette.accent.ink)]
    others = [index for index, row in enumerate(rows) if row.get("other")]
    named += [(index, labels.other, palette.neutral.ink) for index in others[:1]]
    for index, word, color in named:
        where = {"x": 100, "y": index - bar / 2, "xanchor": "right"}
        figure.add_annotation(**where, **at, text=plain(word), font_color=color)
    figure.update_xaxes(visible=False, range=[0, 100.5])
    figure.update_yaxes(visible=False, range=[len(rows) - 1 + bar / 2 + 0.05, bar / 2 - 1])
    draw_medians(figure, flags(guesses, labels), "above", palette, sizes)
    return figure


def reveal_in_words(
    setup: Mapping[str, Any],
    guesses: Mapping[str, Sequence[int]],
    labels: Labels | None = None,
) -> str:
    """Say the room's medians and the range of the studies, then every figure with its source."""
    labels = labels or Labels()
    published = [figure["process"] for figure in setup["figures"]]
    lines = [
        rounds_in_words(guesses.get("first", ()), guesses.get("second", ()), labels),
        labels.range.format(
            low=share(min(published), labels.language),
            high=share(max(published), labels.language),
            label=setup["deck"]["label"],
            share=share(setup["deck"]["process"], labels.language),
        ),
    ]
    for row in _rows(setup):
        shares = ", ".join(
            f"{getattr(labels, part)} {_amount(row, part, labels)}"
            for part in _PARTS
            if row.get(part)
        )
        source = f" ({_source_of(row)})" if row.get("source") else ""
        lines.append(f"{row['label']}: {shares}{source}")
    return "\n".join(lines)


def taxonomy(
    setup: Mapping[str, Any],
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw the categories of the estimate's taxonomy, largest first, coloured by their level."""
    labels = labels or Labels()
    shown = setup["taxonomy"]
    categories = _sorted(shown)
    tones = {"process": palette.primary, "knowledge": palette.accent}
    figure = canvas(palette, sizes, margin_t=room_above(sizes))
    figure.add_trace(
        go.Bar(
            orientation="h",
            y=list(range(len(categories))),
            x=[category["percent"] for category in categories],
            width=0.66,
            text=[
                f"\u00a0{share(category['percent'], labels.language)} · {_level(category, labels)}"
                for category in categories
            ],
            textposition="outside",
            textfont={"size": sizes.small},
            cliponaxis=False,
            marker={
                "color": [tones[category["level"]].solid for category in categories],
                "line": {"width": 0},
            },
        )
    )
    largest = max(category["percent"] for category in categories)
    figure.update_xaxes(visible=False, range=[0, largest * 1.45])
    figure.update_yaxes(
        range=[len(categories) - 0.5, -0.5],
        tickvals=list(range(len(categories))),
        ticktext=[plain(category["name"]) + "  " for category in categories],
        tickfont={"size": sizes.text, "color": palette.ink},
    )
    figure.update_layout(
        title_text=f"<b>{plain(shown['title'])}</b>",
        title_subtitle_text=_wrapped(_source_of(shown), sizes),
    )
    return figure


def taxonomy_in_words(setup: Mapping[str, Any], labels: Labels | None = None) -> str:
    """Say the title with its source, the sum of each level, then every category."""
    labels = labels or Labels()
    shown = setup["taxonomy"]
    sums = {
        level: share(
            sum(one["percent"] for one in shown["categories"] if one["level"] == level),
            labels.language,
        )
        for level in ("process", "knowledge")
    }
    lines = [f"{shown['title']} ({shown['source']['text']})", labels.levels.format(**sums)]
    for one in _sorted(shown):
        amount = f"{share(one['percent'], labels.language)} ({one['count']})"
        lines.append(f"{one['name']}: {amount}, {_level(one, labels)}")
    return "\n".join(lines)


def _rows(setup: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield setup["deck"]
    yield from setup["figures"]


def _part(
    part: str,
    rows: Sequence[Mapping[str, Any]],
    bar: float,
    labels: Labels,
    palette: Palette,
    sizes: Sizes,
) -> go.Bar:
    """Draw one part of every row; in the deck's row, the first, process is named."""
    tone = {"process": palette.primary, "knowledge": palette.accent, "other": palette.neutral}[part]
    texts = [_amount(row, part, labels) for row in rows]
    if part == "process":
        texts[0] = f"{texts[0]} {plain(labels.process)}"
    return go.Bar(
        name=part,
        orientation="h",
        y=list(range(len(rows))),
        x=[row.get(part) or 0 for row in rows],
        width=bar,
        offset=-bar / 2,
        text=[f"\u00a0{text}\u00a0" for text in texts],
        textposition="inside",
        insidetextanchor=_ANCHORS[part],
        textangle=0,
        constraintext="none",
        textfont={"size": sizes.small, "color": tone.on},
        marker={
            "color": tone.solid,
            "line": {"width": sizes.line / 2, "color": palette.paper},
            "pattern": {
                "shape": ["/" if row.get("approximate") else "" for row in rows],
                **_hatching(palette),
            },
        },
    )


def _amount(row: Mapping[str, Any], part: str, labels: Labels) -> str:
    if not row.get(part):
        return ""
    amount = share(row[part], labels.language)
    return f"≈ {amount}" if row.get("approximate") else amount


def row_words(
    rows: Sequence[Mapping[str, Any]], labels: Labels, palette: Palette, sizes: Sizes
) -> list[str]:
    """Return each row's label and source: beside each other if all fit so, below if not."""
    marked = [
        f"{row['label']} ({labels.approximate})" if row.get("approximate") else row["label"]
        for row in rows
    ]
    one_line = all(
        measured(label, bold=True).width * sizes.text
        + measured(f"   {_source_of(row)}").width * sizes.small
        <= sizes.chart
        for label, row in zip(marked, rows, strict=True)
    )
    style = f"font-size:{sizes.small}px;color:{palette.ink_soft}"
    between = "   " if one_line else "<br>"
    return [
        f"<b>{plain(label)}</b>{between}"
        f'<span style="{style}">{_wrapped(_source_of(row), sizes)}</span>'
        for label, row in zip(marked, rows, strict=True)
    ]


def _source_of(row: Mapping[str, Any]) -> str:
    return str(row["source"]["text"]) if row.get("source") else ""


def _wrapped(source: str, sizes: Sizes) -> str:
    lines = wrap(measured(source), sizes.chart / sizes.small, _SOURCE_LINES)
    return "<br>".join(plain(line) for line in lines)


def _level(category: Mapping[str, Any], labels: Labels) -> str:
    return plain({"process": labels.process, "knowledge": labels.knowledge}[category["level"]])


def _sorted(shown: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return sorted(shown["categories"], key=lambda one: (-one["percent"], one["name"]))


def _hatching(palette: Palette) -> dict[str, Any]:
    return {"fgcolor": palette.paper, "fgopacity": 0.35, "fillmode": "overlay", "size": 14}
