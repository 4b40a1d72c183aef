"""Draw the causes on one side of a bone: twigs, and branches of twigs to any depth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.fishbone import scale
from components.fishbone.labels import Labels
from components.fishbone.measure import width
from components.fishbone.pen import Pen
from components.fishbone.rows import Row, badges_across, chip_width, height, indent
from components.fishbone.shapes import BoxKind, LineKind
from components.fishbone.slope import Slope

_MOST_SPREAD = 1.4  # em more between rows when there is room to spare


@dataclass(frozen=True, slots=True)
class Column:
    """Rows on one side of a bone, each with its lines of text."""

    rows: tuple[tuple[Row, tuple[str, ...]], ...]

    @property
    def height(self) -> float:
        """The height in em, with nothing to spare."""
        return sum(height(len(text), root=row.depth == 0) for row, text in self.rows)


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a column goes: straight x of its left side, width, its bone, and the band's lean."""

    left: float
    width: float
    bone: float
    slope: Slope

    @property
    def text_left(self) -> float:
        """The straight x at which causes on the bone itself begin."""
        return self.left + (scale.BONE_GAP if self.left >= self.bone else scale.CELL_PAD / 2)


def draw_column(pen: Pen, column: Column, cell: Cell, labels: Labels) -> None:
    """Draw a column of causes, spread over the height of its band."""
    slope = cell.slope
    ends = scale.SPINE_GAP + scale.TITLE_GAP
    spare = slope.bottom - slope.top - ends - column.height
    spread = min(_MOST_SPREAD, spare / (len(column.rows) + 1))
    spare -= spread * max(0, len(column.rows) - 1)
    y = slope.top + (scale.TITLE_GAP if slope.above else scale.SPINE_GAP) + spare / 2
    stems: list[tuple[float, float]] = []  # straight x and y where the children of a depth hang
    for row, text in column.rows:
        root = row.depth == 0
        y += scale.ROOT_GAP if root else 0.0
        twig = y + len(text) * scale.LINE + scale.UNDER
        right = _draw_cause(pen, row, text, (cell, y, twig), labels)
        del stems[row.depth :]
        _draw_twig(pen, row, cell, twig, right, stems)
        next_step = indent(row.depth + 1, cell.width) - indent(row.depth, cell.width)
        stems.append((cell.text_left + indent(row.depth, cell.width) + next_step * 0.45, twig))
        y = twig + scale.ROW_GAP + spread


def _draw_cause(
    pen: Pen, row: Row, text: Sequence[str], place: tuple[Cell, float, float], labels: Labels
) -> float:
    """Draw badges, text and votes; return the right end of it all."""
    cell, top, twig = place
    straight = cell.text_left + indent(row.depth, cell.width)
    left = cell.slope.clear(straight, top, twig)
    signs: dict[str | None, tuple[BoxKind, str]] = {
        "active": ("active", labels.active_letter),
        "latent": ("latent", labels.latent_letter),
        "process": ("process", labels.process_letter),
        "knowledge": ("knowledge", labels.knowledge_letter),
    }
    marks = [mark for mark in (row.cause.condition, row.cause.domain) if mark is not None]
    across = badges_across(row, len(text))
    for index, mark in enumerate(marks):
        right_by, down_by = (index, 0) if across == len(marks) else (0, index)
        badge_left = left + right_by * scale.BADGE_STEP
        pen.badge(*signs[mark], badge_left, top + down_by * scale.LINE)
    left += across * scale.BADGE_STEP
    widths = [width(line) for line in text]
    chips_left = left + (max(widths) + scale.CHIP_GAP if text[-1] else 0.0)
    rows = [line for line in text if line]
    size = (max(widths), len(rows) * scale.LINE)
    pen.box("cause", (left, top), size, rows, of=row.cause.id, full=row.cause.text)
    line_top = top + (len(text) - 1) * scale.LINE
    right = left + size[0]
    for chip in row.chips:
        kind: BoxKind = "votes-cause" if chip.startswith("●") else "votes-change"
        chip_size = (chip_width(chip), scale.LINE)
        pen.box(kind, (chips_left, line_top), chip_size, (chip,), em=scale.SMALL_TEXT)
        right = max(right, chips_left + chip_size[0])
        chips_left += chip_size[0] + scale.CHIP_GAP
    return right


def _draw_twig(
    pen: Pen, row: Row, cell: Cell, twig: float, right: float, stems: Sequence[tuple[float, float]]
) -> None:
    kind: LineKind = row.cause.condition or "plain"
    slope = cell.slope
    if not stems:
        bone = slope.x(cell.bone, twig)
        on_left = cell.left < cell.bone
        start = slope.x(cell.text_left, twig)
        pen.line(kind, (start if on_left else bone, twig), (bone if on_left else right, twig))
        return
    straight, parent = stems[-1]
    joint = slope.x(straight, twig)
    pen.line(kind, (joint, twig), (right, twig))
    pen.line("stem", (slope.x(straight, parent), parent), (joint, twig))
