"""Choose columns, and how many lines a cause may take, for the largest type that fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.fishbone import scale
from components.fishbone.rows import Row, height, split, too_narrow, wrapped


@dataclass(frozen=True, slots=True)
class Choice:
    """A bone's columns: how wide one is and all are, twigs on one side or two, how high it gets."""

    column: float
    width: float
    two: bool
    height: float


@dataclass(frozen=True, slots=True)
class Plan:
    """How the causes are set: type size in px, most lines of a cause, each bone's columns."""

    font: float
    lines: int
    choices: tuple[Choice, ...]
    shown: float  # the share of all lines that is not cut


@dataclass(frozen=True, slots=True)
class _Band:
    height: float
    width: float
    across: float
    choices: tuple[Choice, ...]


# Per column width: how many lines each row takes there.
_Counts = dict[float, list[int]]


def plan(
    bones: Sequence[Sequence[Row]],
    leasts: Sequence[float],
    size: tuple[float, float],
    fixed_height: float,
) -> Plan:
    """Return the best plan for a canvas of `size` px.

    `bones` holds each bone's rows, above and below the spine in turn, `leasts` how wide its column
    must be for the names; `fixed_height` is what titles, legend and margins take, in em. Whole
    texts come first as long as the type can be read from the back of the room; then texts are cut
    to gain size.
    """
    counts = [_counts(rows, least) for rows, least in zip(bones, leasts, strict=True)]
    plans = [_plan(bones, counts, lines, size, fixed_height) for lines in scale.LINES]
    unit = size[0] / scale.REFERENCE_WIDTH
    legible = [one for one in plans if one.font >= scale.LEGIBLE * unit]
    if not legible:
        return max(plans, key=lambda one: one.font)
    return max(legible, key=lambda one: min(one.font, scale.COMFORTABLE * unit) * one.shown)


def _counts(rows: Sequence[Row], least: float) -> _Counts:
    """Count lines in every column width that is wide enough; in the widest if none is."""
    counts = {
        column: [len(wrapped(row, column, scale.LINES[0])) for row in rows]
        for column in scale.COLUMN_WIDTHS
        if column >= least and not any(too_narrow(row, column) for row in rows)
    }
    widest = scale.COLUMN_WIDTHS[-1]
    return counts or {widest: [len(wrapped(row, widest, scale.LINES[0])) for row in rows]}


def _plan(
    bones: Sequence[Sequence[Row]],
    counts: Sequence[_Counts],
    lines: int,
    size: tuple[float, float],
    fixed_height: float,
) -> Plan:
    options = [_choices(rows, count, lines) for rows, count in zip(bones, counts, strict=True)]
    above, below = _bands(options[0::2]), _bands(options[1::2])
    font, best = _largest(above, below, size, fixed_height)
    in_turn = [best[i % 2].choices[i // 2] for i in range(len(bones))]
    needed = [n for count, one in zip(counts, in_turn, strict=True) for n in count[one.column]]
    shown = sum(min(n, lines) for n in needed) / max(1, sum(needed))
    return Plan(font, lines, tuple(in_turn), shown)


def _choices(rows: Sequence[Row], counts: _Counts, lines: int) -> list[Choice]:
    choices = []
    for column, count in counts.items():
        heights = [
            height(min(needed, lines), root=row.depth == 0)
            for row, needed in zip(rows, count, strict=True)
        ]
        cut = split(heights, [row.depth == 0 for row in rows])
        ends = scale.SPINE_GAP + scale.TITLE_GAP
        choices.append(Choice(column, column, False, sum(heights) + ends))
        highest = max(sum(heights[:cut]), sum(heights[cut:]))
        choices.append(Choice(column, 2 * column, True, highest + ends))
    return choices


def _bands(bones: Sequence[Sequence[Choice]]) -> list[_Band]:
    """Return for each height a band can have its narrowest form, from low to high."""
    heights = sorted({scale.BAND_MIN, *(one.height for choices in bones for one in choices)})
    bands: list[_Band] = []
    for high in heights:
        fitting = [[one for one in choices if one.height <= high] for choices in bones]
        if high < scale.BAND_MIN or not all(fitting):
            continue
        choices = tuple(min(some, key=_narrowest) for some in fitting)
        width = sum(one.width for one in choices)
        if not bands or width < bands[-1].width:
            bands.append(_Band(high, width, across(high, width), choices))
    return bands


def _narrowest(choice: Choice) -> tuple[float, float]:
    return choice.width, choice.height


def _largest(
    above: Sequence[_Band], below: Sequence[_Band], size: tuple[float, float], fixed_height: float
) -> tuple[float, tuple[_Band, _Band]]:
    """Return the largest type size in px, and the bands that fit with it."""
    font = scale.LARGEST * size[0] / scale.REFERENCE_WIDTH
    while True:
        room = size[0] / font
        upper = next((band for band in above if band.across <= room), None)
        lower = next((band for band in below if band.across <= room), None)
        if upper and lower and upper.height + lower.height + fixed_height <= size[1] / font:
            return font, (upper, lower)
        font *= scale.SMALLER


def across(band_height: float, band_width: float) -> float:
    """Return the width in em that a band needs at the least, with everything beside it."""
    lean = max(scale.SLANT_MIN * band_height, scale.BONE_TEXT_WIDTH / 2)
    return band_width + lean + ends()


def ends() -> float:
    """Return the width in em that tail, head and margins take."""
    return 2 * scale.MARGIN + scale.TAIL + scale.HEAD_GAP + scale.HEAD_WIDTH
