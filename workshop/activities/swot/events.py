"""What happened on a SWOT board. `by` and `participant` never leave the server."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict

from workshop.activities.swot.commands import Quadrant
from workshop.model.event import ActivityEvent, Event


class NoteAdded(ActivityEvent):
    """Somebody wrote a note; `early` ones were written while nobody could read the others'."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["swot.note.added"] = "swot.note.added"
    note: str
    quadrant: Quadrant
    text: str
    by: str
    early: bool


class NoteEdited(ActivityEvent):
    """A note's words changed."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["swot.note.edited"] = "swot.note.edited"
    note: str
    text: str


class NoteMoved(ActivityEvent):
    """A note went to another quadrant, and out of its group."""

    type: Literal["swot.note.moved"] = "swot.note.moved"
    note: str
    quadrant: Quadrant


class NoteWithdrawn(ActivityEvent):
    """A note was taken back, with the dots on it."""

    type: Literal["swot.note.withdrawn"] = "swot.note.withdrawn"
    note: str


class NoteHidden(ActivityEvent):
    """A note left the screens, or came back. Hiding hands its dots back to who gave them."""

    type: Literal["swot.note.hidden"] = "swot.note.hidden"
    note: str
    hidden: bool


class GroupMade(ActivityEvent):
    """Notes were put together as `group`; they left the groups they were in."""

    type: Literal["swot.group.made"] = "swot.group.made"
    group: str
    notes: tuple[str, ...]
    title: str
    by: str


class GroupSplit(ActivityEvent):
    """A group was taken apart."""

    type: Literal["swot.group.split"] = "swot.group.split"
    group: str
    by: str


class NoteReleased(ActivityEvent):
    """A note left its group."""

    type: Literal["swot.group.released"] = "swot.group.released"
    note: str
    by: str


class GroupRenamed(ActivityEvent):
    """A group got a title."""

    type: Literal["swot.group.renamed"] = "swot.group.renamed"
    group: str
    title: str
    by: str


class GroupingUndone(ActivityEvent):
    """The last step of grouping was taken back."""

    type: Literal["swot.group.undone"] = "swot.group.undone"


class Made(BaseModel):
    """One of several groups that were made at once."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    group: str
    notes: tuple[str, ...]
    title: str


class GroupsMade(ActivityEvent):
    """Notes were put together as several groups, in one step."""

    type: Literal["swot.groups.made"] = "swot.groups.made"
    groups: tuple[Made, ...]
    by: str


class SuggestionDismissed(ActivityEvent):
    """These notes, and any of them, are not to be suggested together on this board."""

    type: Literal["swot.suggestion.dismissed"] = "swot.suggestion.dismissed"
    notes: tuple[str, ...]


class DotPlaced(ActivityEvent):
    """A participant gave a dot to a note."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["swot.dot.placed"] = "swot.dot.placed"
    note: str
    participant: str


class DotTaken(ActivityEvent):
    """A participant took a dot back from a note."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["swot.dot.taken"] = "swot.dot.taken"
    note: str
    participant: str


EVENTS: tuple[type[Event], ...] = (
    NoteAdded,
    NoteEdited,
    NoteMoved,
    NoteWithdrawn,
    NoteHidden,
    GroupMade,
    GroupSplit,
    NoteReleased,
    GroupRenamed,
    GroupingUndone,
    GroupsMade,
    SuggestionDismissed,
    DotPlaced,
    DotTaken,
)
