"""What a laid-out fishbone is made of: boxes with text and straight lines, in px, y downwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BoxKind = Literal[
    "head",
    "bone",
    "cause",
    "active",
    "latent",
    "process",
    "knowledge",
    "votes-cause",
    "votes-change",
    "legend",
    "notice",
]
LineKind = Literal["spine", "tail", "bone", "stem", "plain", "active", "latent"]

_HAIR = 0.02  # positions are drawn to a hundredth of a px


@dataclass(frozen=True, slots=True)
class Box:
    """A text at its place. `of` is the cause's or bone's id, `text` the whole text in one line.

    x, y: the centre. font: the type size.
    """

    kind: BoxKind
    of: str
    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    font: float
    text: str

    @property
    def left(self) -> float:
        """The x of the left side."""
        return self.x - self.width / 2

    @property
    def right(self) -> float:
        """The x of the right side."""
        return self.x + self.width / 2

    @property
    def top(self) -> float:
        """The y of the upper side."""
        return self.y - self.height / 2

    @property
    def bottom(self) -> float:
        """The y of the lower side."""
        return self.y + self.height / 2

    @property
    def cut(self) -> bool:
        """Tell whether a part of the text is not in the picture."""
        return "".join(self.lines).replace(" ", "") != self.text.replace(" ", "")

    def overlaps(self, other: Box) -> bool:
        """Tell whether two boxes share more than a side, drawn as exactly as they are."""
        return (
            self.left < other.right - _HAIR
            and other.left < self.right - _HAIR
            and self.top < other.bottom - _HAIR
            and other.top < self.bottom - _HAIR
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; a twig's kind is its cause's condition."""

    kind: LineKind
    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole picture. `font` is the type size of causes, `hidden` how many are not drawn."""

    width: float
    height: float
    font: float
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    hidden: int
