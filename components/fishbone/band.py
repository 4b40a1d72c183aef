"""The bones on one side of the spine: how wide and high they are, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf

from components.fishbone import scale
from components.fishbone.diagram import Bone
from components.fishbone.fit import Choice
from components.fishbone.labels import Labels
from components.fishbone.measure import measured, wrap
from components.fishbone.pen import Pen
from components.fishbone.rows import Row, height, split, wrapped
from components.fishbone.slope import Slope
from components.fishbone.twigs import Cell, Column, draw_column

_HAIR = 1e-6  # em


@dataclass(frozen=True, slots=True)
class Rib:
    """A bone with its name and its causes in one or two columns, each `column` em wide."""

    bone: Bone
    name: str
    column: float
    columns: tuple[Column, ...]

    @property
    def height(self) -> float:
        """The least height in em, from the spine to the name."""
        highest = max(column.height for column in self.columns)
        return highest + scale.SPINE_GAP + scale.TITLE_GAP


@dataclass(frozen=True, slots=True)
class Band:
    """The ribs above (or below) the spine, from the tail to the head."""

    ribs: tuple[Rib, ...]

    @property
    def height(self) -> float:
        """The least height in em."""
        return max((scale.BAND_MIN, *(rib.height for rib in self.ribs)))

    @property
    def width(self) -> float:
        """The width in em, without the lean."""
        return sum(rib.column * len(rib.columns) for rib in self.ribs)


def rib(bone: Bone, name: str, rows: Sequence[Row], choice: Choice, *, lines: int) -> Rib:
    """Set a bone's rows in one or two columns."""
    texts = [(one, wrapped(one, choice.column, lines)) for one in rows]
    if not choice.two:
        return Rib(bone, name, choice.column, (Column(tuple(texts)),))
    roots = [one.depth == 0 for one in rows]
    cut = split([height(len(text), root=one.depth == 0) for one, text in texts], roots)
    columns = (Column(tuple(texts[:cut])), Column(tuple(texts[cut:])))
    return Rib(bone, name, choice.column, columns)


def fuller(one: Rib, high: float) -> Rib:
    """Show as many lines of the texts as a height in em allows."""
    rows = [row for column in one.columns for row, _ in column.rows]
    two = len(one.columns) == 2  # noqa: PLR2004 - that is what two columns are
    choice = Choice(one.column, one.column * len(one.columns), two, high)
    tries = (rib(one.bone, one.name, rows, choice, lines=lines) for lines in scale.LINES)
    return next((tried for tried in tries if tried.height <= high + _HAIR), one)


def widened(choices: Sequence[Choice], room: float) -> list[Choice]:
    """Give columns the width that is to spare, in equal shares, as far as texts gain by it."""
    taken = sum(choice.width for choice in choices)
    share = max(1.0, room / taken) if taken else 1.0
    return [
        replace(one, column=max(one.column, min(one.column * share, scale.WIDEST_COLUMN)))
        for one in choices
    ]


def name_height(lines: int = scale.BONE_TEXT_LINES) -> float:
    """Return the height of a bone's box in em."""
    return lines * scale.LINE * scale.BONE_TEXT + scale.BONE_PAD


def columns_for(names: Sequence[str]) -> list[float]:
    """Return how wide each bone's column must be at the least, so that no name is broken, in em.

    `names` are those above and below the spine in turn. A name stands at the bone's end, half over
    the next column.
    """
    own = [min(scale.BONE_TEXT_WIDTH, _longest_word(name)) for name in names]
    before = [0.0, 0.0, *own]
    return [max(pair) for pair in zip(own, before, strict=False)]


def _longest_word(name: str) -> float:
    pieces = measured(name[: scale.MAX_TITLE], bold=True).pieces
    longest = max((piece.width for piece in pieces), default=0.0)
    return longest * scale.BONE_TEXT + 3 * scale.BONE_PAD


def draw_band(
    pen: Pen, band: Band, slope: Slope, ends: tuple[float, float], labels: Labels
) -> None:
    """Draw bones, names and causes between a left and a right end (em, at the spine)."""
    if not band.ribs:
        return
    leaning = slope.lean * (slope.bottom - slope.top)
    # The last bone's name must not reach the head.
    right = ends[1] - max(leaning, scale.BONE_TEXT_WIDTH / 2)
    between = (right - ends[0] - band.width) / len(band.ribs)
    left = ends[0]
    rooms = _name_rooms(band.ribs, between)
    for one, name_room in zip(band.ribs, rooms, strict=True):
        left += between
        bone = left + one.column
        outer = (bone, slope.outer)
        pen.line("bone", outer, (slope.x(bone, slope.inner), slope.inner))
        _draw_name(pen, one, outer, above=slope.above, room=name_room)
        for index, column in enumerate(one.columns):
            cell = Cell(left + index * one.column, one.column, bone, slope)
            draw_column(pen, column, cell, labels)
        left += one.column * len(one.columns)


def _name_rooms(ribs: Sequence[Rib], between: float) -> list[float]:
    """Return how wide each name may be: as far as the nearest other bone on its side, in em."""
    steps = [
        one.column * (len(one.columns) - 1) + between + other.column
        for one, other in pairwise(ribs)
    ]
    around = zip([inf, *steps], [*steps, inf], strict=True)
    return [min(scale.BONE_TEXT_WIDTH, *nearest) for nearest in around]


def _draw_name(pen: Pen, one: Rib, end: tuple[float, float], *, above: bool, room: float) -> None:
    words = measured(one.name[: scale.MAX_TITLE], bold=True)
    widest = room - 3 * scale.BONE_PAD
    lines = wrap(words, widest / scale.BONE_TEXT, scale.BONE_TEXT_LINES)
    longest = max(measured(line, bold=True).width for line in lines)
    width, high = longest * scale.BONE_TEXT + 2 * scale.BONE_PAD, name_height(len(lines))
    place = (end[0] - width / 2, end[1] - high if above else end[1])
    pen.box("bone", place, (width, high), lines, em=scale.BONE_TEXT, of=one.bone.id, full=one.name)
