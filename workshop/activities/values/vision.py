"""What a room made of its values: ratings and agreements, and how each event changes them."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from workshop.activities.values import events
from workshop.activities.values.commands import SCALES, Scale, Status
from workshop.model.event import Event

Ratings = Mapping[str, Mapping[str, int]]
"""participant -> value -> 1 to 5"""


@dataclass(frozen=True, slots=True)
class Agreement:
    """What we agree about a value: whose care it is (a role) and how often it comes back."""

    id: str
    by: str
    rank: int
    value: str
    text: str
    owner: str
    rhythm: str
    status: Status = "proposed"


def _unrated() -> Mapping[Scale, Ratings]:
    return {scale: {} for scale in SCALES}


@dataclass(frozen=True, slots=True)
class Vision:
    """All ratings and agreements. `proposed` counts the agreements that went as well."""

    ratings: Mapping[Scale, Ratings] = field(default_factory=_unrated)
    agreements: Mapping[str, Agreement] = field(default_factory=dict)
    proposed: int = 0

    def own(self, scale: Scale, participant: str) -> Mapping[str, int]:
        """Return what a participant rated on a scale, by value."""
        return self.ratings[scale].get(participant, {})


def evolve(vision: Vision, event: Event) -> Vision:
    """Return the vision after an event."""
    match event:
        case events.ValueRated():
            own = {**vision.own(event.scale, event.participant), event.value: event.rating}
            rated = {**vision.ratings[event.scale], event.participant: own}
            return replace(vision, ratings={**vision.ratings, event.scale: rated})
        case events.AgreementProposed():
            return _proposed(vision, event)
        case events.AgreementEdited():
            return _with(vision, rewritten(vision.agreements[event.agreement], event))
        case events.AgreementDecided():
            return _with(vision, replace(vision.agreements[event.agreement], status=event.status))
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def rewritten(agreement: Agreement, event: events.AgreementEdited) -> Agreement:
    """Return an agreement in its new words."""
    return replace(
        agreement, value=event.value, text=event.text, owner=event.owner, rhythm=event.rhythm
    )


def forget(vision: Vision, participants: AbstractSet[str]) -> Vision:
    """Return the vision without the ratings and agreements of some participants."""
    return replace(
        vision,
        ratings={
            scale: {person: own for person, own in rated.items() if person not in participants}
            for scale, rated in vision.ratings.items()
        },
        agreements={
            key: one for key, one in vision.agreements.items() if one.by not in participants
        },
    )


def _proposed(vision: Vision, event: events.AgreementProposed) -> Vision:
    agreement = Agreement(
        id=event.agreement,
        by=event.by,
        rank=vision.proposed + 1,
        value=event.value,
        text=event.text,
        owner=event.owner,
        rhythm=event.rhythm,
    )
    return replace(_with(vision, agreement), proposed=agreement.rank)


def _with(vision: Vision, agreement: Agreement) -> Vision:
    return replace(vision, agreements={**vision.agreements, agreement.id: agreement})
