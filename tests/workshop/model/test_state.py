"""What each event of the workshop itself changes, and that it changes nothing else."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from tests.support.rooms import BOARD, CLOSE, NOW, WELCOME, created, folded, joined
from workshop.activities import ACTIVITIES
from workshop.activities.swot.board import Board
from workshop.activities.swot.events import DotPlaced, NoteAdded
from workshop.model.event import (
    Event,
    ParticipantJoined,
    PhaseOpened,
    RehearsalStarted,
    RehearsalStopped,
    StepLocked,
    StepOpened,
    StepPlan,
    TimerStarted,
    TimerStopped,
    WorkshopClosed,
    WorkshopRenamed,
    WorkshopReopened,
)
from workshop.model.state import Progress, Timer, Workshop, evolve

FRESH = folded()
BUSY = folded(
    *joined(2),
    ParticipantJoined(participant="simulated-0", simulated=True),
    RehearsalStarted(people=1),
    TimerStarted(ends=NOW, seconds=60),
)


def note(name: str, by: str) -> NoteAdded:
    return NoteAdded(step=BOARD, note=name, quadrant="threats", text=name, by=by, early=True)


def test_new_workshop_stands_at_the_beginning() -> None:
    state = folded()

    assert state == Workshop(
        seq=1,
        title="Small",
        language="en",
        template="small",
        status="open",
        steps={plan.id: plan for plan in created().steps},
        current=WELCOME,
        progress={
            WELCOME: Progress("show", locked=False, state=None),
            BOARD: Progress("story", locked=False, state=Board()),
            CLOSE: Progress("show", locked=False, state=None),
        },
    )
    assert list(state.steps) == [WELCOME, BOARD, CLOSE]


@pytest.mark.parametrize(
    ("before", "event", "changes"),
    [
        (FRESH, WorkshopRenamed(title="Other"), {"title": "Other"}),
        (BUSY, WorkshopClosed(), {"status": "closed", "timer": None, "rehearsal": 0}),
        (folded(WorkshopClosed()), WorkshopReopened(), {"status": "open"}),
        (FRESH, ParticipantJoined(participant="a"), {"participants": frozenset("a")}),
        (
            FRESH,
            ParticipantJoined(participant="a", simulated=True),
            {"participants": frozenset("a"), "simulated": frozenset("a")},
        ),
        (FRESH, StepOpened(step=BOARD), {"current": BOARD}),
        (FRESH, TimerStarted(ends=NOW, seconds=60), {"timer": Timer(NOW, 60)}),
        (BUSY, TimerStopped(), {"timer": None}),
        (FRESH, RehearsalStarted(people=3), {"rehearsal": 3}),
        (BUSY, RehearsalStopped(removed=False), {"rehearsal": 0}),
        (
            BUSY,
            RehearsalStopped(removed=True),
            {
                "rehearsal": 0,
                "simulated": frozenset(),
                "participants": frozenset({"person-0", "person-1"}),
            },
        ),
    ],
    ids=lambda value: getattr(value, "type", None),
)
def test_event_changes_only(before: Workshop, event: Event, changes: dict[str, object]) -> None:
    assert evolve(before, event, ACTIVITIES) == replace(before, seq=before.seq + 1, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("event", "progress"),
    [
        (PhaseOpened(step=BOARD, phase="vote"), Progress("vote", locked=False, state=Board())),
        (StepLocked(step=BOARD, locked=True), Progress("story", locked=True, state=Board())),
    ],
)
def test_event_of_a_step_changes_only_that_step(event: Event, progress: Progress) -> None:
    after = evolve(FRESH, event, ACTIVITIES)

    assert after == replace(FRESH, seq=2, progress={**FRESH.progress, BOARD: progress})


def test_event_of_an_activity_goes_to_its_step() -> None:
    after = folded(note("n", "a"))

    assert list(after.progress[BOARD].state.notes) == ["n"]
    assert {step: after.progress[step].state for step in (WELCOME, CLOSE)} == {
        WELCOME: None,
        CLOSE: None,
    }


def test_event_that_nobody_reads_is_an_error() -> None:
    with pytest.raises(TypeError):
        evolve(FRESH, Event(type="unheard.of"), ACTIVITIES)


def test_scene_shows_the_step_as_it_is() -> None:
    scene = BUSY.scene(BOARD)

    assert (scene.step, scene.phase, scene.state, scene.setup["about"]) == (
        BOARD,
        "story",
        Board(),
        "Moving house",
    )
    assert (scene.simulated, scene.participants) == ({"simulated-0"}, 3)


def repeating(first: str, activity: str = "swot") -> Workshop:
    """Return the small workshop with a step at its end that repeats another."""
    plan = StepPlan(
        id="again",
        activity=activity,
        title="Again",
        minutes=5,
        setup={**created().steps[1].setup, "repeats": first},
    )
    whole = created().model_copy(update={"steps": (*created().steps, plan)})
    return folded(*joined(2), note("n", "a"), start=evolve(Workshop(), whole, ACTIVITIES))


def test_scene_has_the_step_that_it_repeats_as_it_stands() -> None:
    state = repeating(BOARD)

    assert state.scene("again").earlier == state.scene(BOARD)
    assert list(state.scene("again").earlier.state.notes) == ["n"]  # type: ignore[union-attr]
    assert state.scene(BOARD).earlier is None


@pytest.mark.parametrize("first", ["elsewhere", WELCOME])
def test_scene_has_nothing_earlier_that_is_gone_or_of_another_activity(first: str) -> None:
    assert repeating(first).scene("again").earlier is None


def test_scene_has_the_step_of_another_activity_that_it_follows() -> None:
    state = repeating(BOARD)
    again = state.steps["again"]
    setup = {**{k: v for k, v in again.setup.items() if k != "repeats"}, "follows": WELCOME}
    state = replace(
        state, steps={**state.steps, "again": again.model_copy(update={"setup": setup})}
    )

    assert state.scene("again").earlier == state.scene(WELCOME)


def test_scene_of_a_step_that_is_repeated_has_no_earlier_of_its_own() -> None:
    state = repeating(BOARD)
    third = state.steps["again"].model_copy(
        update={"id": "third", "setup": {**state.steps["again"].setup, "repeats": "again"}}
    )
    state = replace(
        state,
        steps={**state.steps, "third": third},
        progress={**state.progress, "third": state.progress["again"]},
    )

    earlier = state.scene("third").earlier

    assert earlier == replace(state.scene("again"), earlier=None)


def test_removed_rehearsal_takes_away_what_its_people_gave_and_nothing_else() -> None:
    real = [*joined(1), note("real", "person-0")]
    alone = folded(*real)
    mixed = folded(
        *real,
        RehearsalStarted(people=1),
        ParticipantJoined(participant="simulated-0", simulated=True),
        note("invented", "simulated-0"),
        DotPlaced(step=BOARD, note="real", participant="simulated-0"),
        RehearsalStopped(removed=True),
    )

    assert replace(mixed, seq=alone.seq) == alone


def test_stopped_rehearsal_leaves_what_its_people_gave() -> None:
    state = folded(
        RehearsalStarted(people=1),
        ParticipantJoined(participant="simulated-0", simulated=True),
        note("invented", "simulated-0"),
        RehearsalStopped(removed=False),
    )

    assert list(state.progress[BOARD].state.notes) == ["invented"]
    assert state.simulated == {"simulated-0"}


def test_state_cannot_be_changed_in_place() -> None:
    with pytest.raises(FrozenInstanceError):
        FRESH.title = "Other"  # type: ignore[misc]
