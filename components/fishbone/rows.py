"""A cause as a row of a column: how many lines it takes, and how high a column becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from components.fishbone import scale
from components.fishbone.diagram import Cause, Votes
from components.fishbone.measure import Words, measured, width, wrap

_TALL = 4  # lines; the bone leans that much into the column of a longer text


@dataclass(frozen=True, slots=True)
class Row:
    """A cause, measured but not yet wrapped."""

    cause: Cause
    depth: int
    words: Words
    badges: int
    chips: tuple[str, ...]

    @property
    def chips_width(self) -> float:
        """The width of the votes after the text, in em."""
        return sum(scale.CHIP_GAP + chip_width(chip) for chip in self.chips)


def row(cause: Cause, depth: int) -> Row:
    """Measure a cause."""
    badges = (cause.condition is not None) + (cause.domain is not None)
    words = measured(cause.text[: scale.MAX_TITLE])
    return Row(cause, depth, words, badges, chips(cause.votes))


def chips(votes: Votes) -> tuple[str, ...]:
    """Return the signs with numbers that stand for the votes; none for no votes."""
    shown = (("●", votes.cause), ("▲", votes.change))
    return tuple(f"{sign} {count}" for sign, count in shown if count > 0)


def chip_width(chip: str) -> float:
    """Return how wide one vote sign is, in em."""
    return width(chip, bold=True) * scale.SMALL_TEXT + scale.CHIP_PAD


def indent(depth: int, column: float) -> float:
    """Return how far a cause is moved in: ever smaller steps, so that any depth has its place."""
    most = scale.MOST_INDENT * column
    return most * (1.0 - (1.0 - scale.FIRST_INDENT / most) ** depth)


def limit(measured_row: Row, column: float, lines: int) -> float:
    """Return the width that text of so many lines has in a column (the bone leans into it)."""
    lean = scale.SLANT_MAX * (lines * scale.LINE + scale.UNDER)
    taken = scale.CELL_PAD + lean + badges_across(measured_row, lines) * scale.BADGE_STEP
    return column - taken - indent(measured_row.depth, column)


def badges_across(measured_row: Row, lines: int) -> int:
    """Return how many badges stand side by side: with two lines of text, one below the other."""
    return min(measured_row.badges, 1) if lines > 1 else measured_row.badges


def too_narrow(measured_row: Row, column: float) -> bool:
    """Tell whether a column would break ordinary words, or make a text a tower of words."""
    room = limit(measured_row, column, _TALL)
    longest = max((piece.width for piece in measured_row.words.pieces), default=0.0)
    tower = min(scale.NARROWEST_TEXT, measured_row.words.width)
    return room < max(tower, min(longest, scale.LONGEST_WORD))


def wrapped(measured_row: Row, column: float, max_lines: int) -> tuple[str, ...]:
    """Wrap a cause for a column; a last line may be empty, for the votes."""
    least = ceil(measured_row.words.width / limit(measured_row, column, 1))
    for lines in range(max(1, min(least, max_lines)), max_lines):
        text = wrap(measured_row.words, limit(measured_row, column, lines), lines + 1)
        text = _with_room_for_chips(measured_row, text, limit(measured_row, column, lines))
        if len(text) <= lines:
            return text
    room = limit(measured_row, column, max_lines)
    text = wrap(measured_row.words, room, max_lines)
    with_chips = _with_room_for_chips(measured_row, text, room)
    if len(with_chips) <= max_lines:
        return with_chips
    text = wrap(measured_row.words, room, max_lines - 1)
    return (*text, "")


def _with_room_for_chips(measured_row: Row, text: tuple[str, ...], room: float) -> tuple[str, ...]:
    widest = max(width(line) for line in text) if measured_row.chips else 0.0
    if not measured_row.chips or widest + measured_row.chips_width <= room:
        return text
    return (*text, "")


def height(lines: int, *, root: bool) -> float:
    """Return the height of a row with what lies around it, in em."""
    return lines * scale.LINE + scale.UNDER + scale.ROW_GAP + (scale.ROOT_GAP if root else 0.0)


def split(heights: Sequence[float], roots: Sequence[bool]) -> int:
    """Return after how many rows the first of two columns ends, so that the higher one is lowest.

    A column ends only before a cause on the bone itself.
    """
    total = sum(heights)
    best, best_height = len(heights), total
    before = 0.0
    for index, (row_height, root) in enumerate(zip(heights, roots, strict=True)):
        if root and max(before, total - before) < best_height:
            best, best_height = index, max(before, total - before)
        before += row_height
    return best
