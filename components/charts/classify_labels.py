"""The words of the charts of sorted incidents."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.i18n import N_


@dataclass(frozen=True, slots=True)
class Labels:
    """Words in `language`, which also writes the numbers; `{braces}` are filled in.

    The names of the bands of kappa are fields too, so that all words are translated in one place.
    """

    language: str = "en"
    process: str = N_("process")
    knowledge: str = N_("knowledge and skills")
    own: str = N_("own incident")
    nothing: str = N_("There are not enough answers yet.")
    interval: str = N_("The line in each bar is the 95% interval of Wilson.")
    kappa: str = N_("Fleiss’ kappa is {kappa}: {band}.")
    no_kappa: str = N_("Everybody chose the same everywhere: kappa says nothing then.")
    pairs: str = N_("On average over the incidents, {share} of all pairs of answers were alike.")
    divided: str = N_("The room is most divided on: {title}.")
    incident: str = N_("{title}: {process} process, {knowledge} knowledge and skills")
    poor: str = N_("less agreement than chance would give")
    slight: str = N_("slight agreement")
    fair: str = N_("fair agreement")
    moderate: str = N_("moderate agreement")
    substantial: str = N_("substantial agreement")
    almost_perfect: str = N_("almost perfect agreement")
    room: str = N_("This room, all its choices")
    room_invented: str = N_("This room, the invented incidents")
    room_own: str = N_("This room, its own incidents")
    studies: str = N_("This room: {room} process. The studies: {low} to {high}.")
    few: str = N_("{share} of the answers name {few} of the {all} sources: {names}.")
    source: str = N_("{name}: {n} ({share}), added up {cumulative}")
    adds_up: str = N_("Behind each name how often it was named. The line adds the shares up.")
