"""The statements' picture: what stands below it says only what can be seen on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from plotly.graph_objects import Figure

from components.charts.statements_labels import Labels
from components.pictures.easel import Easel
from components.pictures.statements import statements
from tests.workshop.activities.statements.scenes import again, answered, scene
from workshop.activities.statements import ACTIVITY
from workshop.activities.statements.answers import Answers

LABELS = Labels()
FIVE = [1, 2, 3, 4, 5]


@dataclass(frozen=True, slots=True)
class Recording(Easel):
    """An easel that only remembers what it was given."""

    findings: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def chart(self, figure: Figure, finding: str, key: str) -> None:  # noqa: ARG002
        self.findings.append(finding)

    def says(self, *sentences: str) -> None:
        self.said.extend(sentences)


def results_of(state: Answers) -> Recording:
    """Return what is shown of a room's answers on the projector."""
    view = ACTIVITY.view(scene("results", state), "screen")
    easel = Recording(mode="light", large=True, language="en")
    statements({"step": {"phase": "results"}, "activity": view}, easel)
    return easel


def shift_of(first: Answers, second: Answers) -> Recording:
    """Return what is shown of a room's shift on the projector."""
    view = ACTIVITY.view(again("shift", second, scene("results", first)), "screen")
    easel = Recording(mode="light", large=True, language="en")
    statements({"step": {"phase": "shift"}, "activity": view}, easel)
    return easel


def test_picture_explains_the_agreement_and_what_is_missing() -> None:
    assert results_of(answered(tea=FIVE, rain=FIVE)).said == [LABELS.scale]
    assert results_of(answered(tea=FIVE)).said == [LABELS.scale, LABELS.fewest]


def test_picture_explains_no_number_that_is_not_there() -> None:
    easel = results_of(answered())

    assert easel.said == [LABELS.fewest]
    assert easel.findings[0].startswith(LABELS.no_results)


def test_picture_explains_a_shift_that_can_be_seen() -> None:
    both = answered(tea=FIVE, rain=FIVE)

    assert shift_of(both, both).said == [LABELS.steps, LABELS.scale]
    assert shift_of(answered(), both).said == [LABELS.scale, LABELS.fewest]
    assert shift_of(answered(), answered()).said == [LABELS.fewest]
