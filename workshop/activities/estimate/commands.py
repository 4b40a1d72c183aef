"""What can be asked of an estimate."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.model.command import ActivityCommand, Command

LEAST = 0
MOST = 100


class GiveGuess(ActivityCommand):
    """Guess the share of process in percent, or change that guess while its round is open.

    The phase says which round it is. The bounds are the rules' to refuse, with a sentence.
    """

    type: Literal["estimate.guess"] = "estimate.guess"
    value: Annotated[int, Field(strict=True)]


COMMANDS: tuple[type[Command], ...] = (GiveGuess,)
