"""What can be asked of a fishbone."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.activities.fishbone.setup import Condition, Domain
from workshop.model.command import ActivityCommand, Command

Question = Literal["cause", "change"]
"""What is the main cause? What can we change ourselves, soon?"""
QUESTIONS: tuple[Question, ...] = ("cause", "change")

INCIDENT_LIMIT = 140
CAUSE_LIMIT = 140
ACTION_LIMIT = 140
MEASURE_LIMIT = 140
ROLE_LIMIT = 80
WHEN_LIMIT = 80

CAUSES_LIMIT = 300
OWN_CAUSES_LIMIT = 50
ACTIONS_LIMIT = 60
OWN_ACTIONS_LIMIT = 10

Id = Annotated[str, Field(min_length=1, max_length=64)]
# Longer than the limit on purpose: the rules answer with the limit in a sentence.
Text = Annotated[str, Field(max_length=100_000)]


class StateIncident(ActivityCommand):
    """State in own words what happened: anybody while nothing is stated, then only the trainer."""

    type: Literal["fishbone.incident.state"] = "fishbone.incident.state"
    text: Text


class TakeCase(ActivityCommand):
    """Take an invented case as the incident, under the same rule."""

    type: Literal["fishbone.incident.take"] = "fishbone.incident.take"
    case: Id


class ChooseBones(ActivityCommand):
    """Take another set of bones, as long as there are no causes on them (trainer)."""

    type: Literal["fishbone.bones.choose"] = "fishbone.bones.choose"
    set: Id


class AddCause(ActivityCommand):
    """Add a cause to a bone, or under another cause: then it lies on that cause's bone."""

    type: Literal["fishbone.cause.add"] = "fishbone.cause.add"
    bone: Id
    parent: Id | None = None
    text: Text


class EditCause(ActivityCommand):
    """Change the words of an own cause."""

    type: Literal["fishbone.cause.edit"] = "fishbone.cause.edit"
    cause: Id
    text: Text


class MarkCause(ActivityCommand):
    """Say of what kind a cause is: its writer, or the trainer. What is left out stays as it is."""

    type: Literal["fishbone.cause.mark"] = "fishbone.cause.mark"
    cause: Id
    condition: Condition | Literal["none"] | None = None
    domain: Domain | Literal["none"] | None = None


class MoveCause(ActivityCommand):
    """Bring a cause with all under it to a bone, or under another cause (trainer)."""

    type: Literal["fishbone.cause.move"] = "fishbone.cause.move"
    cause: Id
    bone: Id
    parent: Id | None = None


class WithdrawCause(ActivityCommand):
    """Take back an own cause; what others put under it moves up."""

    type: Literal["fishbone.cause.withdraw"] = "fishbone.cause.withdraw"
    cause: Id


class HideCause(ActivityCommand):
    """Take a cause and all under it from the screens, or show it again (trainer)."""

    type: Literal["fishbone.cause.hide"] = "fishbone.cause.hide"
    cause: Id
    hidden: bool


class PlaceDot(ActivityCommand):
    """Give one dot to a cause, as an answer to one of the two questions."""

    type: Literal["fishbone.dot.place"] = "fishbone.dot.place"
    question: Question
    cause: Id


class TakeDot(ActivityCommand):
    """Take one own dot back."""

    type: Literal["fishbone.dot.take"] = "fishbone.dot.take"
    question: Question
    cause: Id


class AddAction(ActivityCommand):
    """Propose an action: what, which role, when, how we will know; perhaps against which cause."""

    type: Literal["fishbone.action.add"] = "fishbone.action.add"
    text: Text
    role: Text
    when: Text
    measure: Text
    cause: Id | None = None


class EditAction(ActivityCommand):
    """Put an action in other words: its writer, or the trainer."""

    type: Literal["fishbone.action.edit"] = "fishbone.action.edit"
    action: Id
    text: Text
    role: Text
    when: Text
    measure: Text
    cause: Id | None = None


class WithdrawAction(ActivityCommand):
    """Take an action from the list: its writer, or the trainer."""

    type: Literal["fishbone.action.withdraw"] = "fishbone.action.withdraw"
    action: Id


COMMANDS: tuple[type[Command], ...] = (
    StateIncident,
    TakeCase,
    ChooseBones,
    AddCause,
    EditCause,
    MarkCause,
    MoveCause,
    WithdrawCause,
    HideCause,
    PlaceDot,
    TakeDot,
    AddAction,
    EditAction,
    WithdrawAction,
)
