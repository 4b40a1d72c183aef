"""The values' picture: there once gaps may be seen, and only of values that enough people rated."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from plotly.graph_objects import Figure

from components.pictures.easel import Easel
from components.pictures.values import values
from tests.workshop.activities.values.scenes import Room
from workshop.model.activity import Json

ALL = [(5, 2)] * 5


@dataclass(frozen=True, slots=True)
class Recording(Easel):
    """An easel that only remembers what it was given."""

    charts: list[tuple[str, str]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def chart(self, figure: Figure, finding: str, key: str) -> None:  # noqa: ARG002
        self.charts.append((finding, key))

    def says(self, *sentences: str) -> None:
        self.said.extend(sentences)


def shown(room: Room) -> Recording:
    """Return what is shown of a room's values on the projector."""
    view: Json = {"step": {"phase": room.phase}, "activity": room.view("screen")}
    easel = Recording(mode="light", large=True, language="en")
    values(view, easel)
    return easel


def test_picture_says_the_finding_and_who_are_left_out() -> None:
    room = Room().all_rate("meetings", ALL).all_rate("respect", [(4, 4)] * 5)

    easel = shown(room.at("gaps"))

    few = "Without an average, for fewer than 5 people answered both questions: One group."
    finding = [
        "The largest gap is at “Meetings”: importance 5, today 2, a gap of 3.",
        "1. Meetings: importance 5, today 2, gap 3",
        "2. Respect: importance 4, today 4, gap 0",
        few,
    ]
    assert easel.charts == [("\n".join(finding), "values-gaps")]
    assert easel.said == [few]


def test_picture_says_no_more_when_nothing_is_left_out() -> None:
    room = Room()
    for value in ("meetings", "respect", "group"):
        room.all_rate(value, ALL)

    easel = shown(room.at("gaps"))

    assert len(easel.charts) == 1
    assert easel.said == []


@pytest.mark.parametrize("phase", ["rate", "agreements"])
def test_no_picture_in_other_phases(phase: str) -> None:
    easel = shown(Room().all_rate("meetings", ALL).at(phase))

    assert (easel.charts, easel.said) == ([], [])


def test_no_picture_of_a_few() -> None:
    easel = shown(Room().all_rate("meetings", ALL[:4]).at("gaps"))

    assert (easel.charts, easel.said) == ([], [])
