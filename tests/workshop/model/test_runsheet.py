"""The buttons "next" and "back" lead through the whole workshop and lose nobody on the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.rooms import BOARD, CLOSE, NOW, TRAINER, WELCOME, folded
from workshop.activities import ACTIVITIES
from workshop.content import load
from workshop.live.making import from_template
from workshop.model.activity import Activities
from workshop.model.command import OpenPhase
from workshop.model.event import PhaseOpened, StepOpened, StepSkipped
from workshop.model.rules import Circumstances, decide
from workshop.model.runsheet import Place, here, next_place, previous_place
from workshop.model.state import Workshop, evolve

DATA = Path(__file__).parents[3] / "data"
LIBRARY = load(DATA, {kind: activity.Setup for kind, activity in ACTIVITIES.items()})

Way = Callable[[Workshop, Activities], Place | None]


def go(state: Workshop, place: Place) -> Workshop:
    command = OpenPhase(id=UUID(int=1), step=place.step, phase=place.phase)
    for event in decide(state, command, TRAINER, Circumstances(NOW, 100), ACTIVITIES):
        state = evolve(state, event, ACTIVITIES)
    return state


def walk(state: Workshop, way: Way) -> tuple[list[Place], Workshop]:
    """Go on until there is no way on; return the places seen, the first one included."""
    seen = [here(state)]
    while (place := way(state, ACTIVITIES)) is not None:
        state = go(state, place)
        assert here(state) == place
        assert place not in seen
        seen.append(place)
    return seen, state


@pytest.mark.parametrize(
    "template", LIBRARY.templates.values(), ids=lambda t: f"{t.language}-{t.id}"
)
def test_next_and_back_lead_through_all_of_a_template_that_is_not_skipped(template: object) -> None:
    start = evolve(Workshop(), from_template(template), ACTIVITIES)  # type: ignore[arg-type]
    whole = [
        Place(plan.id, phase.name)
        for plan in start.steps.values()
        if not plan.skipped
        for phase in ACTIVITIES[plan.activity].phases(plan.setup)
        if not phase.optional
    ]

    forth, end = walk(start, next_place)
    back, begin = walk(end, previous_place)
    again, _ = walk(begin, next_place)

    assert len(whole) > len(start.steps) >= 8
    assert forth == whole
    assert back == whole[::-1]
    assert again == whole


@pytest.mark.parametrize(
    ("step", "phase", "back", "on"),
    [
        (WELCOME, "show", None, Place(BOARD, "story")),
        (BOARD, "story", Place(WELCOME, "show"), Place(BOARD, "write")),
        (BOARD, "example", Place(BOARD, "story"), Place(BOARD, "write")),
        (BOARD, "write", Place(BOARD, "story"), Place(BOARD, "read")),
        (BOARD, "discuss", Place(BOARD, "vote"), Place(BOARD, "background")),
        (BOARD, "background", Place(BOARD, "discuss"), Place(CLOSE, "show")),
        (CLOSE, "show", Place(BOARD, "story"), None),
    ],
)
def test_places_beside_a_place(step: str, phase: str, back: Place | None, on: Place | None) -> None:
    state = go(folded(), Place(step, phase))

    assert (previous_place(state, ACTIVITIES), next_place(state, ACTIVITIES)) == (back, on)


def test_next_comes_back_to_a_step_where_it_was_left() -> None:
    state = folded(PhaseOpened(step=BOARD, phase="vote"), StepOpened(step=WELCOME))

    assert next_place(state, ACTIVITIES) == Place(BOARD, "vote")


def test_next_and_back_pass_over_what_is_skipped() -> None:
    state = folded(StepSkipped(step=BOARD, skipped=True))
    assert next_place(state, ACTIVITIES) == Place(CLOSE, "show")
    assert previous_place(go(state, Place(CLOSE, "show")), ACTIVITIES) == Place(WELCOME, "show")

    last = folded(
        StepSkipped(step=CLOSE, skipped=True), start=go(folded(), Place(BOARD, "discuss"))
    )
    assert next_place(last, ACTIVITIES) == Place(BOARD, "background")
    assert next_place(go(last, Place(BOARD, "background")), ACTIVITIES) is None


@given(st.lists(st.sampled_from(["next", "back", *ACTIVITIES["swot"].phases({})]), max_size=30))
def test_after_any_wandering_next_reaches_the_end_and_back_the_beginning(
    moves: list[object],
) -> None:
    state = folded()
    for move in moves:
        way = {"next": next_place, "back": previous_place}.get(str(move))
        place = Place(BOARD, getattr(move, "name", "")) if way is None else way(state, ACTIVITIES)
        state = state if place is None else go(state, place)

    assert walk(state, next_place)[0][-1] == Place(CLOSE, "show")
    assert walk(state, previous_place)[0][-1] == Place(WELCOME, "show")
