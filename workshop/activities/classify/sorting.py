"""How everybody sorted the incidents, which incidents are their own, and what changes it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar

from workshop.activities.classify import events
from workshop.activities.classify.commands import Level
from workshop.model.event import Event

Status = Literal["proposed", "admitted", "declined"]
Choice = TypeVar("Choice", bound=str)


@dataclass(frozen=True, slots=True)
class Own:
    """An incident of the room's own; `by` is nobody for the trainer's."""

    id: str
    text: str
    by: str
    status: Status


@dataclass(frozen=True, slots=True)
class Sorting:
    """All choices (incident -> participant -> choice), and the own incidents by id.

    Own incidents stand in the order in which they were admitted.
    """

    levels: Mapping[str, Mapping[str, Level]] = field(default_factory=dict)
    origins: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    own: Mapping[str, Own] = field(default_factory=dict)

    def admitted(self) -> list[Own]:
        """Return the own incidents that the room sorts."""
        return [one for one in self.own.values() if one.status == "admitted"]


def evolve(state: Sorting, event: Event) -> Sorting:
    """Return the choices after an event."""
    match event:
        case events.LevelChosen():
            levels = _chosen(state.levels, event.incident, event.participant, event.level)
            return replace(state, levels=levels)
        case events.OriginChosen():
            origins = _chosen(state.origins, event.incident, event.participant, event.origin)
            return replace(state, origins=origins)
        case events.IncidentProposed():
            proposed = Own(event.incident, event.text, event.by, "proposed")
            return replace(state, own={**state.own, proposed.id: proposed})
        case events.IncidentAdmitted():
            return _admitted(state, event)
        case events.IncidentDeclined():
            declined = replace(state.own[event.incident], status="declined")
            return replace(state, own={**state.own, declined.id: declined})
        case events.IncidentWithdrawn():
            return _without(state, {event.incident})
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def forget(state: Sorting, participants: AbstractSet[str]) -> Sorting:
    """Return the choices without those of some participants, and without their incidents."""
    theirs = {key for key, one in state.own.items() if one.by in participants}
    left = _without(state, theirs)
    return replace(
        left,
        levels=_of_others(left.levels, participants),
        origins=_of_others(left.origins, participants),
    )


def _chosen(
    choices: Mapping[str, Mapping[str, Choice]], incident: str, participant: str, choice: Choice
) -> Mapping[str, Mapping[str, Choice]]:
    return {**choices, incident: {**choices.get(incident, {}), participant: choice}}


def _admitted(state: Sorting, event: events.IncidentAdmitted) -> Sorting:
    before = state.own[event.incident]
    others = dict(state.own)
    if before.status != "admitted":
        del others[before.id]  # it comes last
    admitted = replace(before, text=event.text, status="admitted")
    return replace(state, own={**others, admitted.id: admitted})


def _without(state: Sorting, incidents: AbstractSet[str]) -> Sorting:
    return Sorting(
        levels={key: chosen for key, chosen in state.levels.items() if key not in incidents},
        origins={key: chosen for key, chosen in state.origins.items() if key not in incidents},
        own={key: one for key, one in state.own.items() if key not in incidents},
    )


def _of_others(
    choices: Mapping[str, Mapping[str, Choice]], participants: AbstractSet[str]
) -> dict[str, Mapping[str, Choice]]:
    return {
        incident: {who: choice for who, choice in chosen.items() if who not in participants}
        for incident, chosen in choices.items()
    }
