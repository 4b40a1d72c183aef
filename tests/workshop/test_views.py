"""What the three audiences see of a workshop, and what nobody sees."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.rooms import (
    BOARD,
    NOW,
    WELCOME,
    at,
    card_setup,
    folded,
    joined,
)
from workshop import views
from workshop.activities import ACTIVITIES
from workshop.activities.swot.events import DotPlaced, NoteAdded
from workshop.content import Template, load
from workshop.live.making import from_template
from workshop.model.actor import AUDIENCES, Audience
from workshop.model.event import (
    ParticipantJoined,
    PhaseOpened,
    RehearsalStarted,
    StepLocked,
    StepOpened,
    TimerStarted,
    WorkshopClosed,
    WorkshopRenamed,
)
from workshop.model.state import Workshop, evolve

DATA = Path(__file__).parents[2] / "data"
TEMPLATES = load(DATA, {kind: activity.Setup for kind, activity in ACTIVITIES.items()}).templates
PLAIN: dict[str, Any] = {
    "title": "Small",
    "language": "en",
    "status": "open",
    "step": {
        "id": WELCOME,
        "activity": "card",
        "title": "Welcome",
        "phase": "show",
        "locked": False,
    },
    "activity": card_setup(),
}


def seen(state: Workshop, audience: Audience) -> dict[str, Any]:
    return views.view(state, audience, ACTIVITIES)


def test_participant_sees_the_step_the_room_is_at() -> None:
    assert seen(folded(*joined(2)), "participant") == PLAIN


OVERVIEW: dict[str, Any] = {
    "ready": 0,
    "plan": {"minutes": 10, "after": 20, "total": 30},
    "parked": {},
}


@pytest.mark.parametrize(("audience", "more"), [("screen", {}), ("trainer", OVERVIEW)])
def test_screen_and_trainer_also_see_how_many_are_in(
    audience: Audience, more: dict[str, Any]
) -> None:
    assert seen(folded(*joined(2)), audience) == {**PLAIN, "joined": 2, **more}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_everybody_sees_timer_lock_title_and_end(audience: Audience) -> None:
    state = folded(
        WorkshopRenamed(title="Other"),
        StepLocked(step=WELCOME, locked=True),
        TimerStarted(ends=NOW, seconds=60),
    )
    joined_too = {} if audience == "participant" else {"joined": 0}
    joined_too |= OVERVIEW if audience == "trainer" else {}

    assert seen(state, audience) == {
        **PLAIN,
        **joined_too,
        "title": "Other",
        "step": {**PLAIN["step"], "locked": True},
        "timer": {"ends": NOW, "seconds": 60},
    }
    assert seen(folded(WorkshopClosed(), start=state), audience) == {
        **PLAIN,
        **joined_too,
        "title": "Other",
        "status": "closed",
        "step": {**PLAIN["step"], "locked": True},
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_rehearsal_is_labelled_for_everybody(audience: Audience) -> None:
    state = folded(
        RehearsalStarted(people=1),
        ParticipantJoined(participant="simulated-0", simulated=True),
    )

    assert seen(state, audience)["rehearsal"] == 1


def test_mine_is_of_the_step_the_room_is_at() -> None:
    state = folded(
        NoteAdded(step=BOARD, note="n", quadrant="threats", text="Mine", by="person-0", early=True),
        DotPlaced(step=BOARD, note="n", participant="person-0"),
        start=at("vote"),
    )
    on_board = folded(StepOpened(step=BOARD), start=state)

    assert views.mine(state, "person-0", ACTIVITIES) == {"step": WELCOME}
    assert views.mine(on_board, "person-0", ACTIVITIES) == {
        "step": BOARD,
        "notes": {"n": {"q": "threats", "text": "Mine"}},
        "dots": {"n": 1},
    }
    assert views.mine(on_board, "person-1", ACTIVITIES) == {"step": BOARD, "notes": {}, "dots": {}}


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda one: f"{one.language}-{one.id}")
def test_every_moment_of_the_template_has_a_view_without_null(template: Template) -> None:
    start = evolve(Workshop(), from_template(template), ACTIVITIES)
    moments = 0
    for plan in start.steps.values():
        for phase in ACTIVITIES[plan.activity].phases(plan.setup):
            moments += 1
            here = (StepOpened(step=plan.id), PhaseOpened(step=plan.id, phase=phase.name))
            state = folded(*here, start=start)
            for audience in AUDIENCES:
                view = seen(state, audience)
                assert json.loads(json.dumps(view, allow_nan=False)) == listed(view)
                assert "null" not in json.dumps(view)
                assert view["step"] == {
                    "id": plan.id,
                    "activity": plan.activity,
                    "title": plan.title,
                    "phase": phase.name,
                    "locked": False,
                }
    assert moments > 30


def listed(value: object) -> object:
    """Return a view with lists for tuples, and text keys alone, as JSON has them."""
    if isinstance(value, dict):
        assert all(isinstance(key, str) for key in value)
        return {key: listed(item) for key, item in value.items()}
    return [listed(item) for item in value] if isinstance(value, (list, tuple)) else value
