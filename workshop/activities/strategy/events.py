"""What happened in a strategy. `by`, `writers` and `participant` never leave the server.

`by` is a participant's id, or empty for what a trainer gave: a name need not be kept.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict

from workshop.activities.strategy.commands import FieldName, Status
from workshop.activities.swot.commands import Quadrant
from workshop.model.event import ActivityEvent, Event


class PickedCard(BaseModel):
    """A card as it was when it was picked: the board may change, the matrix may not."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    quadrant: Quadrant
    text: str
    dots: int = 0
    writers: tuple[str, ...] = ()


class CardsPicked(ActivityEvent):
    """Cards came into the matrix, below those that were there."""

    type: Literal["strategy.cards.picked"] = "strategy.cards.picked"
    cards: tuple[PickedCard, ...]


class CardAdded(ActivityEvent):
    """A trainer typed a card."""

    type: Literal["strategy.card.added"] = "strategy.card.added"
    card: str
    quadrant: Quadrant
    text: str


class CardEdited(ActivityEvent):
    """A card was put in other words."""

    type: Literal["strategy.card.edited"] = "strategy.card.edited"
    card: str
    text: str


class CardDropped(ActivityEvent):
    """A card was left out; what was scored on it waits until it comes back."""

    type: Literal["strategy.card.dropped"] = "strategy.card.dropped"
    card: str


class PairScored(ActivityEvent):
    """A participant scored a pair, in place of an earlier score."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["strategy.scored"] = "strategy.scored"
    pair: str
    participant: str
    score: int


class FocusProposed(ActivityEvent):
    """Somebody proposed a focal point."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["strategy.focus.proposed"] = "strategy.focus.proposed"
    focus: str
    text: str
    pair: str
    by: str
    status: Status


class FocusEdited(ActivityEvent):
    """A focal point was put in other words."""

    type: Literal["strategy.focus.edited"] = "strategy.focus.edited"
    focus: str
    text: str


class FocusDecided(ActivityEvent):
    """A focal point was chosen, put back or dropped."""

    type: Literal["strategy.focus.decided"] = "strategy.focus.decided"
    focus: str
    status: Status


class SheetStarted(ActivityEvent):
    """Somebody began a project sheet."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["strategy.sheet.started"] = "strategy.sheet.started"
    sheet: str
    focus: str
    by: str


class FieldWritten(ActivityEvent):
    """Somebody filled in a field, knowing its version `seen`."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["strategy.sheet.written"] = "strategy.sheet.written"
    sheet: str
    field: FieldName
    text: str
    seen: int
    by: str


class SheetHidden(ActivityEvent):
    """A sheet left the screens, or came back."""

    type: Literal["strategy.sheet.hidden"] = "strategy.sheet.hidden"
    sheet: str
    hidden: bool


class SheetShown(ActivityEvent):
    """The projector went to a sheet, or (empty) to all of them."""

    type: Literal["strategy.sheet.shown"] = "strategy.sheet.shown"
    sheet: str


EVENTS: tuple[type[Event], ...] = (
    CardsPicked,
    CardAdded,
    CardEdited,
    CardDropped,
    PairScored,
    FocusProposed,
    FocusEdited,
    FocusDecided,
    SheetStarted,
    FieldWritten,
    SheetHidden,
    SheetShown,
)
