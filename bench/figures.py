"""The sheet of figures: what was measured, against which target, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that so many percent of the values do not exceed (nearest rank)."""
    if not values:
        raise ValueError("a percentile of nothing")
    return sorted(values)[max(0, ceil(len(values) * percent / 100) - 1)]


@dataclass(slots=True)
class Figure:
    """One quantity, a value for each repetition; a target is an upper or a lower bound."""

    name: str
    unit: str
    at_most: float | None = None
    at_least: float | None = None
    values: list[float] = field(default_factory=list)

    @property
    def value(self) -> float:
        """The median of the repetitions."""
        return median(self.values)

    @property
    def met(self) -> bool:
        """Whether the target is reached; true where there is none."""
        high = self.at_most is not None and self.value > self.at_most
        low = self.at_least is not None and self.value < self.at_least
        return not high and not low

    def line(self) -> str:
        """Return 'name value unit', then the spread and what became of the target."""
        parts = [f"{self.name} {shown(self.value)} {self.unit}"]
        if len(self.values) > 1:
            parts.append(f"min {shown(min(self.values))} max {shown(max(self.values))}")
        for sign, bound in (("<=", self.at_most), (">=", self.at_least)):
            if bound is not None:
                parts.append(f"target {sign} {shown(bound)} {'met' if self.met else 'missed'}")
        return "  ".join(parts)


def shown(value: float) -> str:
    """Write a number with three significant digits, and no fraction from a hundred on."""
    if abs(value) >= 100 or value == int(value):  # noqa: PLR2004
        return f"{value:.0f}"
    return f"{value:.3g}"


class Sheet:
    """Collects figures of all repetitions, in the order they first come."""

    def __init__(self) -> None:
        self._figures: dict[str, Figure] = {}
        self.missing: list[str] = []
        self.remarks: list[str] = []

    def add(
        self,
        name: str,
        value: float,
        unit: str,
        *,
        at_most: float | None = None,
        at_least: float | None = None,
    ) -> None:
        """Write down a value of one repetition."""
        figure = self._figures.setdefault(name, Figure(name, unit, at_most, at_least))
        figure.values.append(value)

    def ratio(
        self,
        name: str,
        above: str,
        below: str,
        *,
        at_most: float | None = None,
        at_least: float | None = None,
    ) -> None:
        """Write down one figure over another, repetition by repetition."""
        uppers, lowers = self._values(above), self._values(below)
        self.expect(f"{name}: repetitions", len(uppers), len(lowers))
        for upper, lower in zip(uppers, lowers, strict=False):
            self.add(name, upper / lower, "x", at_most=at_most, at_least=at_least)

    def expect(self, what: str, wanted: int, got: int) -> None:
        """Note samples that did not come: the run then fails."""
        if got != wanted:
            self.missing.append(f"{what}: {got} of {wanted}")

    def remark(self, text: str) -> None:
        """Note, once, what makes a figure doubtful; it does not fail the run."""
        if text not in self.remarks:
            self.remarks.append(text)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure, in the order they first came."""
        return tuple(self._figures.values())

    def closing(self) -> list[str]:
        """Return what was not reached, what is missing and what is doubtful, one a line."""
        missed = [f"missed {figure.line()}" for figure in self.figures if not figure.met]
        return [
            *missed,
            *(f"missing {what}" for what in self.missing),
            *(f"remark {text}" for text in self.remarks),
        ]

    def _values(self, name: str) -> list[float]:
        figure = self._figures.get(name)
        return figure.values if figure else []
