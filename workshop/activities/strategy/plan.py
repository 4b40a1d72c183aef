"""What a room makes of its SWOT: cards, scores, focal points and project sheets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workshop.activities.strategy.commands import FIELDS, FieldName, Status
from workshop.activities.swot.commands import Quadrant

Scores = Mapping[str, Mapping[str, int]]
"""participant -> pair -> -2 to 2"""


@dataclass(frozen=True, slots=True)
class Card:
    """A strength, weakness, opportunity or threat, with the dots that brought it here.

    `writers` are those whose notes it was made of; a card that a trainer typed has none.
    """

    id: str
    quadrant: Quadrant
    text: str
    dots: int = 0
    writers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Focus:
    """A focal point, phrased as a question; `pair` is empty for one that is about no pair."""

    id: str
    by: str
    rank: int
    text: str
    pair: str
    status: Status


@dataclass(frozen=True, slots=True)
class Words:
    """A text as somebody wrote it, as the version-th of its field."""

    text: str
    by: str
    version: int


@dataclass(frozen=True, slots=True)
class Filled:
    """A field's newest words, and those that they replaced without having been read."""

    newest: Words
    missed: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A project sheet for a focal point."""

    id: str
    focus: str
    by: str
    rank: int
    fields: Mapping[FieldName, Filled] = field(default_factory=dict)
    hidden: bool = False

    @property
    def missing(self) -> int:
        """How many fields nobody has filled in."""
        return len(FIELDS) - len(self.fields)


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a strategy holds.

    Before anything is `picked` the board's own top cards stand in the matrix. `made` counts the
    focal points and sheets there ever were, `shown` is the sheet on the projector.
    """

    picked: bool = False
    cards: Mapping[str, Card] = field(default_factory=dict)
    scores: Scores = field(default_factory=dict)
    focuses: Mapping[str, Focus] = field(default_factory=dict)
    sheets: Mapping[str, Sheet] = field(default_factory=dict)
    made: int = 0
    shown: str = ""

    def chosen(self) -> list[Focus]:
        """Return the focal points that were chosen, in the order they came up."""
        return [one for one in self.focuses.values() if one.status == "chosen"]

    def open_sheets(self) -> list[Sheet]:
        """Return the sheets of chosen focal points that are not hidden."""
        chosen = {focus.id for focus in self.chosen()}
        return [one for one in self.sheets.values() if one.focus in chosen and not one.hidden]
