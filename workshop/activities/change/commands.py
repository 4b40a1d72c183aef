"""What can be asked on the way from an incident to a change."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.activities.change.matrix import Frequency, Severity
from workshop.model.command import ActivityCommand, Command

Strength = Literal["weak", "medium", "strong"]
Written = Literal["yes", "begun", "no"]
"""Is there a written procedure?"""
Knows = Literal["knows", "finds", "no"]
"""I know what was agreed; I know where to find it; neither."""

INCIDENT_LIMIT = 140
TEXT_LIMIT = 140
OWNER_LIMIT = 80
MEASURE_LIMIT = 140
PLACE_LIMIT = 140
ACTIONS_LIMIT = 30
OWN_ACTIONS_LIMIT = 10

Id = Annotated[str, Field(min_length=1, max_length=64)]
# Longer than the limit on purpose: the rules answer with the limit in a sentence.
Text = Annotated[str, Field(max_length=100_000)]
# Whether it is a date is the rules' to say, with a sentence.
Day = Annotated[str, Field(max_length=40)]


class StateIncident(ActivityCommand):
    """State what happened, in place of the fishbone's words or where there are none (trainer)."""

    type: Literal["change.incident.state"] = "change.incident.state"
    text: Text


class PlaceIncident(ActivityCommand):
    """Place the incident in the matrix, each participant for themselves."""

    type: Literal["change.severity.place"] = "change.severity.place"
    severity: Severity
    frequency: Frequency


class SettleSeverity(ActivityCommand):
    """Say where the room agrees that the incident belongs (trainer)."""

    type: Literal["change.severity.settle"] = "change.severity.settle"
    severity: Severity
    frequency: Frequency


class TakeAction(ActivityCommand):
    """Take an action over from the fishbone's first list (trainer)."""

    type: Literal["change.action.take"] = "change.action.take"
    action: Id


class AddAction(ActivityCommand):
    """Write an action; `strength` is a suggestion, the room decides."""

    type: Literal["change.action.add"] = "change.action.add"
    text: Text
    owner: Text
    measure: Text
    date: Day
    follow_up: Day
    strength: Strength | None = None
    cause: Id | None = None


class EditAction(ActivityCommand):
    """Put an action in other words: its writer, or the trainer."""

    type: Literal["change.action.edit"] = "change.action.edit"
    action: Id
    text: Text
    owner: Text
    measure: Text
    date: Day
    follow_up: Day
    cause: Id | None = None


class WeighAction(ActivityCommand):
    """Say how strong the room finds an action (trainer)."""

    type: Literal["change.action.weigh"] = "change.action.weigh"
    action: Id
    strength: Strength


class WithdrawAction(ActivityCommand):
    """Take an action from the list: its writer, or the trainer."""

    type: Literal["change.action.withdraw"] = "change.action.withdraw"
    action: Id


class DescribeProcedure(ActivityCommand):
    """Say whether an action's procedure is written down, where, and when it was last checked."""

    type: Literal["change.procedure.describe"] = "change.procedure.describe"
    action: Id
    written: Written
    place: Text | None = None
    checked: Day | None = None


class KnowProcedure(ActivityCommand):
    """Say for oneself whether one knows what was agreed, or change that."""

    type: Literal["change.procedure.know"] = "change.procedure.know"
    action: Id
    answer: Knows


COMMANDS: tuple[type[Command], ...] = (
    StateIncident,
    PlaceIncident,
    SettleSeverity,
    TakeAction,
    AddAction,
    EditAction,
    WeighAction,
    WithdrawAction,
    DescribeProcedure,
    KnowProcedure,
)
