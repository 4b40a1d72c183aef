"""What can be asked of the values: ratings by participants, agreements by all."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.model.command import ActivityCommand, Command

Scale = Literal["importance", "today"]
"""How important is it? How far are we today?"""
SCALES: tuple[Scale, ...] = ("importance", "today")
LEAST = 1
MOST = 5

Status = Literal["proposed", "agreed", "dropped"]

TEXT_LIMIT = 140
OWNER_LIMIT = 80
RHYTHM_LIMIT = 80
AGREEMENTS_LIMIT = 60
OWN_AGREEMENTS_LIMIT = 10

Id = Annotated[str, Field(min_length=1, max_length=64)]
# Longer than the limit on purpose: the rules answer with the limit in a sentence.
Text = Annotated[str, Field(max_length=100_000)]


class RateValue(ActivityCommand):
    """Rate a value on one scale, or change that rating while rating is open.

    The bounds are the rules' to refuse, with a sentence.
    """

    type: Literal["values.rate"] = "values.rate"
    value: Id
    scale: Scale
    rating: Annotated[int, Field(strict=True)]


class ProposeAgreement(ActivityCommand):
    """Propose an agreement about a value: what, whose care (a role), and how often."""

    type: Literal["values.agreement.propose"] = "values.agreement.propose"
    value: Id
    text: Text
    owner: Text
    rhythm: Text


class EditAgreement(ActivityCommand):
    """Put an agreement in other words (trainer)."""

    type: Literal["values.agreement.edit"] = "values.agreement.edit"
    agreement: Id
    value: Id
    text: Text
    owner: Text
    rhythm: Text


class DecideAgreement(ActivityCommand):
    """Say what became of an agreement (trainer)."""

    type: Literal["values.agreement.decide"] = "values.agreement.decide"
    agreement: Id
    status: Status


COMMANDS: tuple[type[Command], ...] = (
    RateValue,
    ProposeAgreement,
    EditAgreement,
    DecideAgreement,
)
