"""The lean of a band: everything on one side of the spine is moved along its bones."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slope:
    """A band between `top` and `bottom` (em); at its outer end nothing is moved."""

    top: float
    bottom: float
    lean: float
    above: bool

    @property
    def outer(self) -> float:
        """The y of the end away from the spine."""
        return self.top if self.above else self.bottom

    @property
    def inner(self) -> float:
        """The y of the spine."""
        return self.bottom if self.above else self.top

    def x(self, straight: float, y: float) -> float:
        """Return where a point at `straight` is at the height `y`."""
        return straight + self.lean * abs(y - self.outer)

    def clear(self, straight: float, top: float, bottom: float) -> float:
        """Return the x from which a box between two heights is right of the line at `straight`."""
        return max(self.x(straight, top), self.x(straight, bottom))
