"""What the people in the room chose and which part they have, and how each event changes it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from workshop.activities.support import events
from workshop.activities.support.commands import POLLS, Poll, Role
from workshop.model.event import Event

Picks = Mapping[str, frozenset[str]]
"""participant -> the answers they picked, at least one"""


def _unpicked() -> Mapping[Poll, Picks]:
    return {poll: {} for poll in POLLS}


@dataclass(frozen=True, slots=True)
class Circle:
    """The picks of each poll, everybody's role, and whether A and B have changed parts."""

    picks: Mapping[Poll, Picks] = field(default_factory=_unpicked)
    roles: Mapping[str, Role] = field(default_factory=dict)
    swapped: bool = False

    def own(self, poll: Poll, participant: str) -> frozenset[str]:
        """Return what a participant picked in a poll."""
        return self.picks[poll].get(participant, frozenset())


def evolve(circle: Circle, event: Event) -> Circle:
    """Return the circle after an event."""
    match event:
        case events.Picked():
            one = frozenset({event.option})
            own = circle.own(event.poll, event.participant)
            own = own | one if event.picked else own - one
            others = _without(circle.picks[event.poll], {event.participant})
            # Who let everything go has not answered: only people with a pick are counted.
            picks = {**others, event.participant: own} if own else others
            return replace(circle, picks={**circle.picks, event.poll: picks})
        case events.RoleTaken():
            return replace(circle, roles={**circle.roles, event.participant: event.role})
        case events.RolesSwapped():
            return replace(circle, swapped=event.swapped)
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def forget(circle: Circle, participants: AbstractSet[str]) -> Circle:
    """Return the circle without the picks and roles of some participants."""
    return replace(
        circle,
        picks={poll: _without(picks, participants) for poll, picks in circle.picks.items()},
        roles={who: role for who, role in circle.roles.items() if who not in participants},
    )


def _without(picks: Picks, participants: AbstractSet[str]) -> dict[str, frozenset[str]]:
    return {who: own for who, own in picks.items() if who not in participants}
