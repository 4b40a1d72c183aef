"""The strategy's picture: there once the matrix may be seen, and only of enough people."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from plotly.graph_objects import Figure

from components.pictures.easel import Easel
from components.pictures.strategy import strategy
from tests.workshop.activities.strategy.scenes import PAIRS, Room
from workshop.model.activity import Json

LEGEND = (
    "From ++ (helps us a lot) over 0 (makes no difference) to −− (hinders us a lot). Below it the "
    "mean, from −2 to 2, and in brackets the number of answers."
)


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
    """Return what is shown of a room's strategy on the projector."""
    view: Json = {"step": {"phase": room.phase}, "activity": room.view("screen")}
    easel = Recording(mode="light", large=True, language="en")
    strategy(view, easel)
    return easel


def test_picture_says_the_finding_the_legend_and_what_has_no_mean() -> None:
    easel = shown(Room().score("s1:o1", 2, 2, 2, 2, 2).at("matrix"))

    ((finding, key),) = easel.charts
    assert key == "strategy-matrix"
    assert finding.split("\n")[0] == (
        "What helps most: S1 “Text s1” with O1 “Text o1”, ++ (mean 2 of 5 answers)."
    )
    assert easel.said == [LEGEND, "Pairs with fewer than 5 answers have no mean: 5 of 6."]


def test_picture_says_no_more_when_all_pairs_have_a_mean() -> None:
    room = Room()
    for pair in PAIRS:
        room.score(pair, 1, 1, 1, 1, 1)

    assert shown(room.at("matrix")).said == [LEGEND]


@pytest.mark.parametrize("phase", ["pick", "score", "focus", "project"])
def test_no_picture_in_other_phases(phase: str) -> None:
    easel = shown(Room().score("s1:o1", 2, 2, 2, 2, 2).at(phase))

    assert (easel.charts, easel.said) == ([], [])


def test_no_picture_of_a_few() -> None:
    easel = shown(Room().score("s1:o1", 2, 2, 2, 2).at("matrix"))

    assert (easel.charts, easel.said) == ([], [])
