"""The pictures of who manages what: there when enough practices are, and only in their phases."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from plotly.graph_objects import Figure

from components.pictures.easel import Easel
from components.pictures.managing import managing
from tests.workshop.activities.managing.scenes import PHASES, Room
from workshop.model.activity import Json


@dataclass(frozen=True, slots=True)
class Recording(Easel):
    """An easel that only remembers what it was given."""

    charts: list[tuple[str, str]] = field(default_factory=list)

    def chart(self, figure: Figure, finding: str, key: str) -> None:  # noqa: ARG002
        self.charts.append((finding.splitlines()[0], key))


def shown(room: Room) -> list[tuple[str, str]]:
    """Return the charts that are shown of a room on the projector: finding and key."""
    view: Json = {"step": {"phase": room.phase}, "activity": room.view("screen")}
    easel = Recording(mode="light", large=True, language="en")
    managing(view, easel)
    return easel.charts


def test_pictures_say_their_finding() -> None:
    room = Room().all_say("billing", now="doctor", hours=2.5, wish="assistant")

    less = "Most hours leave here: Doctor, from 2.5 to 0 a month per practice, on average."
    most = "By our rule, “Assistant with administrative tasks” fits most often: 5 of 5 practices."
    assert shown(room.at("hours")) == [(less, "managing-hours")]
    assert shown(room.at("roles")) == [(most, "managing-roles")]
    assert shown(room.at("inventory")) == []
    assert shown(room.at("request")) == []


@pytest.mark.parametrize("phase", PHASES)
def test_no_picture_of_a_few(phase: str) -> None:
    room = Room().all_say("billing", 4, now="doctor", hours=2.5, wish="assistant")

    assert shown(room.at(phase)) == []
