"""The room's guesses, and the published figures beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

from components.charts.canvas import canvas, say
from components.charts.estimate_labels import Labels
from components.charts.medians import ROUNDS, Flag, draw_medians, medians, room_above
from components.charts.theme import LIGHT, PROJECTOR, Palette, Sizes, Tone
from components.charts.words import plain, share

BIN_WIDTH = 10
BINS = 10
_HEADROOM = 1.12  # for the numbers on the bars


def rounds(
    first: Sequence[int],
    second: Sequence[int],
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw the guesses (0-100 % process) of both rounds in bins of ten, with their medians.

    The last bin also holds 100. A round without guesses is not drawn.
    """
    labels = labels or Labels()
    guesses = {"first": first, "second": second}
    figure = canvas(palette, sizes, bargap=0, margin_t=room_above(sizes))
    tones = {"first": palette.neutral, "second": palette.primary}
    drawn = [name for name in ROUNDS if guesses[name]]
    width = 8.4 / max(1, len(drawn))
    for index, name in enumerate(drawn):
        offset = width * (index - len(drawn) / 2)
        bars = _histogram(guesses[name], tones[name], palette, sizes)
        figure.add_trace(bars.update(name=name, offset=offset, width=width))
    ticks = list(range(0, 101, BIN_WIDTH))
    figure.update_xaxes(
        range=[-0.5, 100.5],
        tickvals=ticks,
        ticktext=[share(value, labels.language) for value in ticks],
        title_text=plain(labels.axis),
        showline=True,
        linecolor=palette.line,
    )
    highest = max((max(bins(guesses[name])) for name in drawn), default=1)
    figure.update_yaxes(visible=False, range=[0, highest * _HEADROOM])
    draw_medians(figure, flags(guesses, labels, tones), "below", palette, sizes)
    if not drawn:
        say(figure, labels.no_guesses)
    return figure


def rounds_in_words(
    first: Sequence[int], second: Sequence[int], labels: Labels | None = None
) -> str:
    """Say what the room's median is, or from where to where it went."""
    labels = labels or Labels()
    found = {
        name: share(value, labels.language)
        for name, value in medians({"first": first, "second": second}).items()
    }
    if not found:
        return labels.no_guesses
    if len(found) < len(ROUNDS):
        return labels.one_round.format(median=next(iter(found.values())))
    return labels.two_rounds.format(**found)


def bins(guesses: Sequence[int]) -> list[int]:
    """Count guesses from 0 to 100 in ten bins."""
    counts = [0] * BINS
    for guess in guesses:
        counts[min(guess // BIN_WIDTH, BINS - 1)] += 1
    return counts


def flags(
    guesses: Mapping[str, Sequence[int]], labels: Labels, tones: Mapping[str, Tone] | None = None
) -> dict[str, Flag]:
    """Return the flag of each round with guesses; `tones` gives it a sign in the round's colour."""
    words = {"first": labels.first, "second": labels.second}
    return {
        name: Flag(
            value,
            plain(words[name].format(median=share(value, labels.language))),
            tones[name].solid if tones else "",
        )
        for name, value in medians(guesses).items()
    }


def _histogram(guesses: Sequence[int], tone: Tone, palette: Palette, sizes: Sizes) -> go.Bar:
    counts = bins(guesses)
    return go.Bar(
        x=[index * BIN_WIDTH + BIN_WIDTH / 2 for index in range(BINS)],
        y=counts,
        text=[str(count) if count else "" for count in counts],
        textposition="outside",
        textfont={
            "size": sizes.small,
            "color": palette.ink,
            "shadow": ", ".join([f"0 0 {sizes.line * 2}px {palette.paper}"] * 4),
        },
        cliponaxis=False,
        marker={"color": tone.solid, "line": {"width": 0}},
    )
