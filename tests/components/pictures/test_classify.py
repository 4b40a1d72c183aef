"""The pictures of a sorting: none while people sort, then one a phase that says its finding."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from plotly.graph_objects import Figure

from components.pictures.classify import classify
from components.pictures.easel import Easel
from tests.workshop.activities.classify.scenes import scene, sorted_as
from workshop.activities.classify import ACTIVITY
from workshop.activities.classify.sorting import Sorting
from workshop.model.activity import Json

SORTED = sorted_as({"f01": "ppppkk", "f02": "pkkkk"}, {"f01": "rrrrro", "f02": "ddddd"})


@dataclass(frozen=True, slots=True)
class Recording(Easel):
    """An easel that only remembers what it was given."""

    charts: list[tuple[str, str]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def chart(self, figure: Figure, finding: str, key: str) -> None:  # noqa: ARG002
        self.charts.append((finding.split("\n", maxsplit=1)[0], key))

    def says(self, *sentences: str) -> None:
        self.said.extend(sentences)


def shown(phase: str, state: Sorting) -> Recording:
    """Return what the projector shows."""
    seen = ACTIVITY.view(scene(phase, state), "screen")
    view: Json = {"step": {"phase": phase}, "activity": seen}
    easel = Recording(mode="light", large=True, language="en")
    classify(view, easel)
    return easel


def test_there_is_no_picture_while_people_sort() -> None:
    easel = shown("sort", SORTED)

    assert (easel.charts, easel.said) == ([], [])


@pytest.mark.parametrize(
    ("phase", "finding", "said"),
    [
        (
            "agreement",
            "Fleiss’ kappa is 0.05: slight agreement.",
            "The line in each bar is the 95% interval of Wilson. A convention.",
        ),
        (
            "studies",
            "This room: 45.5% process. The studies: 69.5% to 69.5%.",
            "Invented incidents.",
        ),
        (
            "sources",
            "90.9% of the answers name 2 of the 3 sources: Records; Diagnosis.",
            "Behind each name how often it was named. The line adds the shares up.",
        ),
    ],
)
def test_picture_says_its_finding(phase: str, finding: str, said: str) -> None:
    easel = shown(phase, SORTED)

    assert easel.charts == [(finding, f"classify-{phase}")]
    assert easel.said == [said]


@pytest.mark.parametrize("phase", ["agreement", "studies", "sources"])
def test_picture_of_too_few_answers_says_so(phase: str) -> None:
    easel = shown(phase, sorted_as({"f01": "pppp"}, {"f01": "rrrr"}))

    assert easel.charts == [("There are not enough answers yet.", f"classify-{phase}")]
