"""Where everything of a fishbone stands: pure geometry, the same for the same diagram."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

from components.fishbone import legend, scale
from components.fishbone.band import (
    Band,
    columns_for,
    draw_band,
    fuller,
    name_height,
    rib,
    widened,
)
from components.fishbone.diagram import Bone, Diagram
from components.fishbone.fit import Plan, ends, plan
from components.fishbone.labels import Labels
from components.fishbone.measure import measured, wrap
from components.fishbone.pen import Pen
from components.fishbone.rows import Row, row
from components.fishbone.shapes import Layout
from components.fishbone.slope import Slope

_GOOD_LEAN = 0.27  # columns leave room for bones that lean this far


def layout(
    diagram: Diagram, labels: Labels | None = None, width: int = 1920, height: int = 1080
) -> Layout:
    """Lay a fishbone out on a canvas of `width` x `height` px, in the largest type that fits.

    The first MAX_CAUSES causes are drawn (of the first MAX_BONES bones); the picture says how many
    are left out. Texts that need too many lines end in "…".
    """
    labels = labels or Labels()
    bones = diagram.bones[: scale.MAX_BONES]
    drawn = _drawn(diagram, bones)
    rows = [[row(cause, depth) for cause, depth in drawn.walk(bone.id)] for bone in bones]
    hidden = len(diagram.causes) - len(drawn.causes)
    names = [bone.name or labels.no_bone for bone in bones]
    name = name_height()

    entries = legend.entries(drawn.causes, hidden, labels)
    leasts = columns_for(names)
    fixed = 2 * (scale.MARGIN + name)
    chosen, strip = _planned(rows, leasts, entries, fixed, (width, height))
    size = (width / chosen.font, height / chosen.font)
    strip_top = size[1] - scale.MARGIN - len(strip) * scale.LEGEND_ROW

    top, bottom = scale.MARGIN + name, strip_top - name
    lean = max(_GOOD_LEAN * (bottom - top) / 2, scale.BONE_TEXT_WIDTH / 2)
    room = size[0] - ends() - lean
    above, below = (_band(side, bones, names, rows, chosen, room) for side in (0, 1))
    slopes = _slopes(above, below, (top, bottom), size[0] - ends())
    pen = Pen(chosen.font)
    head_left = size[0] - scale.MARGIN - scale.HEAD_WIDTH
    reach = (scale.MARGIN + scale.TAIL, head_left - scale.HEAD_GAP)
    for band, slope in zip((above, below), slopes, strict=True):
        ribs = tuple(fuller(one, slope.bottom - slope.top) for one in band.ribs)
        draw_band(pen, Band(ribs), slope, reach, labels)
    spine = slopes[0].bottom
    _draw_spine(pen, reach[0], head_left, spine)
    _draw_head(pen, diagram.effect or labels.no_effect, (head_left, spine), strip_top)
    legend.draw(pen, strip, scale.MARGIN, strip_top + scale.MARGIN / 2)
    return Layout(width, height, chosen.font, tuple(pen.boxes), tuple(pen.lines), hidden)


def _planned(
    rows: Sequence[Sequence[Row]],
    leasts: Sequence[float],
    entries: Sequence[legend.Entry],
    fixed: float,
    size: tuple[int, int],
) -> tuple[Plan, list[list[legend.Entry]]]:
    """Plan, and plan again while the legend needs more rows than were thought of."""
    strip: list[list[legend.Entry]] = []
    while True:
        chosen = plan(rows, leasts, size, fixed + len(strip) * scale.LEGEND_ROW)
        needed = legend.set_in_rows(entries, size[0] / chosen.font - 2 * scale.MARGIN)
        if len(needed) <= len(strip):
            return chosen, needed
        strip = needed


def _band(
    side: int,
    bones: Sequence[Bone],
    names: Sequence[str],
    rows: Sequence[Sequence[Row]],
    chosen: Plan,
    room: float,
) -> Band:
    choices = widened(chosen.choices[side::2], room)
    ribs = [
        rib(bone, name, own, choice, lines=chosen.lines)
        for bone, name, own, choice in zip(
            bones[side::2], names[side::2], rows[side::2], choices, strict=True
        )
    ]
    return Band(tuple(ribs))


def _slopes(
    above: Band, below: Band, room: tuple[float, float], across: float
) -> tuple[Slope, Slope]:
    """Share the height between the bands, as even as they allow, and lean as far as fits."""
    high = room[1] - room[0]
    most = [(across - band.width) / scale.SLANT_MIN for band in (above, below)]
    upper = min(max(high / 2, above.height), high - below.height, most[0])
    lower = min(high - upper, most[1])
    top = room[0] + (high - upper - lower) / 2
    lean = min(scale.SLANT_MAX, (across - above.width) / upper, (across - below.width) / lower)
    spine = top + upper
    return Slope(top, spine, lean, above=True), Slope(spine, spine + lower, lean, above=False)


def _draw_spine(pen: Pen, left: float, right: float, y: float) -> None:
    pen.line("spine", (left, y), (right, y))
    for side in (-1, 1):
        pen.line("tail", (left - scale.TAIL, y + side * scale.TAIL), (left, y))


def _draw_head(pen: Pen, effect: str, place: tuple[float, float], lowest: float) -> None:
    """Draw the effect, as near to the end of the spine as the canvas allows."""
    left, spine = place
    room = lowest - scale.MARGIN
    line = scale.LINE * scale.HEAD_TEXT
    words = measured(effect[: scale.MAX_TITLE], bold=True)
    text_room = (scale.HEAD_WIDTH - 2 * scale.HEAD_PAD) / scale.HEAD_TEXT
    lines = wrap(words, text_room, max(1, floor((room - 2 * scale.HEAD_PAD) / line)))
    high = len(lines) * line + 2 * scale.HEAD_PAD
    top = min(max(scale.MARGIN, spine - high / 2), lowest - high)
    size = (scale.HEAD_WIDTH, high)
    pen.box("head", (left, top), size, lines, em=scale.HEAD_TEXT, full=effect)


def _drawn(diagram: Diagram, bones: Sequence[Bone]) -> Diagram:
    """Keep the oldest causes, none without what it hangs on."""
    known = {bone.id for bone in bones}
    oldest = [cause for cause in diagram.causes if cause.bone in known][: scale.MAX_CAUSES]
    cut = Diagram(diagram.effect, tuple(bones), tuple(oldest))
    reached = {cause.id for bone in bones for cause, _ in cut.walk(bone.id)}
    causes = [cause for cause in oldest if cause.id in reached]
    return Diagram(diagram.effect, tuple(bones), tuple(causes))
