"""What happened with an intake form. `participant` never leaves the server."""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.model.event import ActivityEvent, Event


class FormSent(ActivityEvent):
    """Somebody handed in a form, in place of an earlier one; `ids` are those of its texts.

    Shapes: picks {question: options}, texts {question: words}, ids {question: id of the words},
    seconds {question: time spent on it}.
    """

    PRIVATE: ClassVar[bool] = True

    type: Literal["intake.form.sent"] = "intake.form.sent"
    participant: str
    picks: dict[str, tuple[str, ...]]
    texts: dict[str, str]
    ids: dict[str, str]
    seconds: dict[str, int]


class AnswerHidden(ActivityEvent):
    """An answer in words left the screens, or came back."""

    type: Literal["intake.answer.hidden"] = "intake.answer.hidden"
    answer: str
    hidden: bool


class DropChosen(ActivityEvent):
    """Somebody said which question they would drop (None: none), in place of what they said."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["intake.drop.chosen"] = "intake.drop.chosen"
    participant: str
    question: str | None


EVENTS: tuple[type[Event], ...] = (FormSent, AnswerHidden, DropChosen)
