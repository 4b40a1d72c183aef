"""What happened with a question. `by` and `participant` never leave the server."""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.model.event import ActivityEvent, Event


class AnswerAdded(ActivityEvent):
    """Somebody answered; `early` answers were given while nobody could read the others'."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["question.answer.added"] = "question.answer.added"
    answer: str
    text: str
    by: str
    early: bool


class AnswerEdited(ActivityEvent):
    """An answer's words changed."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["question.answer.edited"] = "question.answer.edited"
    answer: str
    text: str


class AnswerWithdrawn(ActivityEvent):
    """An answer was taken back."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["question.answer.withdrawn"] = "question.answer.withdrawn"
    answer: str


class AnswerShared(ActivityEvent):
    """A writer shared an answer, or keeps it again; `early` as for one that is added."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["question.answer.shared"] = "question.answer.shared"
    answer: str
    shared: bool
    early: bool


class AnswerHidden(ActivityEvent):
    """An answer left the screens, or came back."""

    type: Literal["question.answer.hidden"] = "question.answer.hidden"
    answer: str
    hidden: bool


class WordHidden(ActivityEvent):
    """A word left the cloud, or came back; who gives it later gives a hidden one."""

    type: Literal["question.word.hidden"] = "question.word.hidden"
    word: str
    hidden: bool


class Rated(ActivityEvent):
    """A participant rated a quick question, in place of an earlier rating."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["question.rated"] = "question.rated"
    quick: str
    participant: str
    value: int


EVENTS: tuple[type[Event], ...] = (
    AnswerAdded,
    AnswerEdited,
    AnswerWithdrawn,
    AnswerShared,
    AnswerHidden,
    WordHidden,
    Rated,
)
