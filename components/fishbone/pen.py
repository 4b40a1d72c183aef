"""Collects boxes and lines given in em, and hands them over in px."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from components.fishbone import scale
from components.fishbone.shapes import Box, BoxKind, Line, LineKind


@dataclass(slots=True)
class Pen:
    """A drawing in the making; `font` is the em in px."""

    font: float
    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def box(
        self,
        kind: BoxKind,
        place: tuple[float, float],
        size: tuple[float, float],
        text: Sequence[str],
        *,
        em: float = 1.0,
        of: str = "",
        full: str = "",
    ) -> None:
        """Add a box: its left upper corner and size in em, its type size in em."""
        left, top, width, height = (self._px(value) for value in (*place, *size))
        self.boxes.append(
            Box(
                kind=kind,
                of=of,
                x=left + width / 2,
                y=top + height / 2,
                width=width,
                height=height,
                lines=tuple(text),
                font=self._px(em),
                text=full or " ".join(text),
            )
        )

    def badge(self, kind: BoxKind, letter: str, left: float, line_top: float) -> None:
        """Add a letter in a sign of its own, in the middle of a line of text that starts there."""
        top = line_top + (scale.LINE - scale.BADGE) / 2
        size = (scale.BADGE, scale.BADGE)
        self.box(kind, (left, top), size, (letter,), em=scale.SMALL_TEXT)

    def line(self, kind: LineKind, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Add a line from point to point, in em."""
        ends = ((self._px(x), self._px(y)) for x, y in (start, end))
        self.lines.append(Line(kind, *ends))

    def _px(self, value: float) -> float:
        return round(value * self.font, 2)
