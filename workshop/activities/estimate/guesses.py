"""What everybody guessed in each round, and how each event changes it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from workshop.activities.estimate.events import ROUNDS, Guessed, Round
from workshop.model.event import Event


def _empty() -> Mapping[Round, Mapping[str, int]]:
    return {name: {} for name in ROUNDS}


@dataclass(frozen=True, slots=True)
class Guesses:
    """Both rounds: participant -> percent process."""

    rounds: Mapping[Round, Mapping[str, int]] = field(default_factory=_empty)

    def values(self, name: Round) -> list[int]:
        """Return the guesses of a round from low to high: without their order, without a name."""
        return sorted(self.rounds[name].values())


def evolve(guesses: Guesses, event: Event) -> Guesses:
    """Return the guesses after an event."""
    match event:
        case Guessed():
            one = {**guesses.rounds[event.round], event.participant: event.value}
            return Guesses({**guesses.rounds, event.round: one})
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def forget(guesses: Guesses, participants: AbstractSet[str]) -> Guesses:
    """Return the guesses without those of some participants."""
    return Guesses(
        {
            name: {person: value for person, value in one.items() if person not in participants}
            for name, one in guesses.rounds.items()
        }
    )
