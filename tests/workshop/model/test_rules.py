"""Every command of the workshop itself: what it makes happen, and what it is refused for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import pytest

from tests.support.rooms import (
    BOARD,
    CLOSE,
    NOW,
    TRAINER,
    WELCOME,
    add,
    at,
    folded,
    joined,
    person,
)
from workshop.activities import ACTIVITIES, swot
from workshop.activities.estimate.commands import GiveGuess
from workshop.model.actor import Actor
from workshop.model.command import (
    CloseWorkshop,
    Command,
    ExtendTimer,
    Join,
    LockStep,
    OpenPhase,
    OpenStep,
    RenameWorkshop,
    ReopenWorkshop,
    StartRehearsal,
    StartTimer,
    StopRehearsal,
    StopTimer,
)
from workshop.model.event import (
    Event,
    ParticipantJoined,
    PhaseOpened,
    RehearsalStarted,
    RehearsalStopped,
    StepLocked,
    StepOpened,
    TimerStarted,
    TimerStopped,
    WorkshopClosed,
    WorkshopRenamed,
    WorkshopReopened,
)
from workshop.model.refusals import Refused
from workshop.model.rules import Circumstances, decide, simulated_id
from workshop.model.state import Workshop

ID = UUID(int=7)
ANNE = person(0)
STRANGER = person(99)
FRESH = folded(*joined(2))
CLOSED = folded(*joined(2), WorkshopClosed())
TIMED = folded(TimerStarted(ends=NOW + 60_000, seconds=300))
OVERDUE = folded(TimerStarted(ends=NOW - 60_000, seconds=300))
REHEARSING = folded(
    *joined(1),
    RehearsalStarted(people=1),
    ParticipantJoined(participant=simulated_id(0), simulated=True),
)
REHEARSED = folded(RehearsalStopped(removed=False), start=REHEARSING)

LEADING: tuple[Command, ...] = (
    OpenStep(id=ID, step=BOARD),
    OpenPhase(id=ID, step=BOARD, phase="write"),
    LockStep(id=ID, step=BOARD, locked=True),
    StartTimer(id=ID, seconds=60),
    ExtendTimer(id=ID, seconds=60),
    StopTimer(id=ID),
    StartRehearsal(id=ID, people=2),
    StopRehearsal(id=ID),
    RenameWorkshop(id=ID, title="Other"),
    CloseWorkshop(id=ID),
    ReopenWorkshop(id=ID),
)


def happens(
    state: Workshop, command: Command, actor: Actor = TRAINER, room: int = 1000
) -> Sequence[Event]:
    return tuple(decide(state, command, actor, Circumstances(NOW, room), ACTIVITIES))


def refusal(
    state: Workshop, command: Command, actor: Actor = TRAINER, room: int = 1000
) -> tuple[str, dict[str, int | str]]:
    with pytest.raises(Refused) as refused:
        happens(state, command, actor, room)
    return refused.value.code, refused.value.values


@pytest.mark.parametrize(
    ("state", "command", "events"),
    [
        (FRESH, OpenStep(id=ID, step=BOARD), (StepOpened(step=BOARD, at=NOW),)),
        (FRESH, OpenStep(id=ID, step=WELCOME), ()),
        (
            FRESH,
            OpenPhase(id=ID, step=BOARD, phase="write"),
            (StepOpened(step=BOARD, at=NOW), PhaseOpened(step=BOARD, phase="write")),
        ),
        (FRESH, OpenPhase(id=ID, step=BOARD, phase="story"), (StepOpened(step=BOARD, at=NOW),)),
        (FRESH, OpenPhase(id=ID, step=WELCOME, phase="show"), ()),
        (
            folded(StepOpened(step=BOARD)),
            OpenPhase(id=ID, step=BOARD, phase="discuss"),
            (PhaseOpened(step=BOARD, phase="discuss"),),
        ),
        (FRESH, LockStep(id=ID, step=CLOSE, locked=True), (StepLocked(step=CLOSE, locked=True),)),
        (FRESH, LockStep(id=ID, step=CLOSE, locked=False), ()),
        (FRESH, StartTimer(id=ID, seconds=90), (TimerStarted(ends=NOW + 90_000, seconds=90),)),
        (TIMED, StartTimer(id=ID, seconds=90), (TimerStarted(ends=NOW + 90_000, seconds=90),)),
        (TIMED, ExtendTimer(id=ID, seconds=30), (TimerStarted(ends=NOW + 90_000, seconds=330),)),
        (OVERDUE, ExtendTimer(id=ID, seconds=30), (TimerStarted(ends=NOW + 30_000, seconds=330),)),
        (TIMED, StopTimer(id=ID), (TimerStopped(),)),
        (FRESH, StopTimer(id=ID), ()),
        (
            FRESH,
            StartRehearsal(id=ID, people=2),
            (
                RehearsalStarted(people=2),
                ParticipantJoined(participant=simulated_id(0), simulated=True),
                ParticipantJoined(participant=simulated_id(1), simulated=True),
            ),
        ),
        (
            REHEARSED,
            StartRehearsal(id=ID, people=2),
            (
                RehearsalStarted(people=2),
                ParticipantJoined(participant=simulated_id(1), simulated=True),
            ),
        ),
        (REHEARSING, StopRehearsal(id=ID), (RehearsalStopped(removed=False),)),
        (REHEARSING, StopRehearsal(id=ID, remove=True), (RehearsalStopped(removed=True),)),
        (REHEARSED, StopRehearsal(id=ID, remove=True), (RehearsalStopped(removed=True),)),
        (FRESH, RenameWorkshop(id=ID, title=" Our\nday "), (WorkshopRenamed(title="Our day"),)),
        (FRESH, CloseWorkshop(id=ID), (WorkshopClosed(),)),
        (CLOSED, ReopenWorkshop(id=ID), (WorkshopReopened(),)),
        (FRESH, ReopenWorkshop(id=ID), ()),
    ],
)
def test_trainers_command_makes_happen(
    state: Workshop, command: Command, events: tuple[Event, ...]
) -> None:
    assert happens(state, command) == events


@pytest.mark.parametrize(
    ("state", "command", "code", "values"),
    [
        (FRESH, OpenStep(id=ID, step="nowhere"), "step-unknown", {}),
        (FRESH, OpenPhase(id=ID, step="nowhere", phase="show"), "step-unknown", {}),
        (FRESH, OpenPhase(id=ID, step=WELCOME, phase="write"), "phase-unknown", {}),
        (FRESH, LockStep(id=ID, step="nowhere", locked=True), "step-unknown", {}),
        (FRESH, ExtendTimer(id=ID, seconds=30), "timer-none", {}),
        (REHEARSING, StartRehearsal(id=ID, people=2), "already-running", {}),
        (FRESH, StopRehearsal(id=ID), "not-running", {}),
        (FRESH, StopRehearsal(id=ID, remove=True), "not-running", {}),
        (REHEARSED, StopRehearsal(id=ID), "not-running", {}),
        (FRESH, RenameWorkshop(id=ID, title=" \u200b "), "text-empty", {}),
        (FRESH, RenameWorkshop(id=ID, title="x" * 121), "text-too-long", {"limit": 120}),
        (CLOSED, CloseWorkshop(id=ID), "workshop-closed", {}),
        (FRESH, Join(id=ID), "participant-only", {}),
        (FRESH, Command(id=ID, type="unheard.of"), "command-unknown", {}),
    ],
)
def test_trainers_command_is_refused(
    state: Workshop, command: Command, code: str, values: dict[str, int]
) -> None:
    assert refusal(state, command) == (code, values)


@pytest.mark.parametrize("command", LEADING, ids=lambda command: command.type)
def test_participant_leads_nothing(command: Command) -> None:
    assert refusal(FRESH, command, ANNE) == ("trainer-only", {})


@pytest.mark.parametrize("command", [*LEADING, add("Hello")], ids=lambda command: command.type)
def test_stranger_does_nothing(command: Command) -> None:
    assert refusal(FRESH, command, STRANGER) == ("not-joined", {})


@pytest.mark.parametrize(
    "command",
    [command for command in (*LEADING, add("Hello")) if command.type != "workshop.reopen"],
    ids=lambda command: command.type,
)
@pytest.mark.parametrize("actor", [TRAINER, ANNE], ids=lambda actor: actor.role)
def test_closed_workshop_can_only_be_read(command: Command, actor: Actor) -> None:
    assert refusal(CLOSED, command, actor) == ("workshop-closed", {})


def test_nobody_comes_into_a_closed_workshop() -> None:
    assert refusal(CLOSED, Join(id=ID), STRANGER) == ("workshop-closed", {})


def test_participant_reopens_nothing() -> None:
    assert refusal(CLOSED, ReopenWorkshop(id=ID), ANNE) == ("trainer-only", {})


def test_join_lets_a_stranger_in_as_a_real_person() -> None:
    assert happens(FRESH, Join(id=ID), STRANGER) == (
        ParticipantJoined(participant=STRANGER.id, simulated=False),
    )


def test_join_again_is_nothing_new_even_when_the_room_is_full() -> None:
    assert happens(FRESH, Join(id=ID), ANNE, room=2) == ()


def test_full_room_takes_nobody_more() -> None:
    assert refusal(FRESH, Join(id=ID), STRANGER, room=2) == ("workshop-full", {})
    assert len(happens(FRESH, Join(id=ID), STRANGER, room=3)) == 1


def test_rehearsal_must_fit_in_the_room() -> None:
    assert refusal(FRESH, StartRehearsal(id=ID, people=3), room=4) == ("workshop-full", {})
    assert len(happens(FRESH, StartRehearsal(id=ID, people=2), room=4)) == 3
    assert len(happens(REHEARSED, StartRehearsal(id=ID, people=1), room=2)) == 1


def test_locked_step_takes_input_of_the_trainer_alone() -> None:
    state = folded(StepLocked(step=BOARD, locked=True), start=at("read"))

    assert refusal(state, add("Mine"), ANNE) == ("locked", {})
    assert len(happens(state, add("Mine"), TRAINER)) == 1


def test_lock_of_one_step_leaves_the_others_open() -> None:
    state = folded(StepLocked(step=CLOSE, locked=True), start=at("write"))

    assert len(happens(state, add("Mine"), ANNE)) == 1


def test_unlocked_step_takes_input_again() -> None:
    locked = folded(StepLocked(step=BOARD, locked=True), start=at("write"))
    unlocked = folded(StepLocked(step=BOARD, locked=False), start=locked)

    assert len(happens(unlocked, add("Mine"), ANNE)) == 1


@pytest.mark.parametrize(
    ("step", "code"),
    [("elsewhere", "step-unknown"), (WELCOME, "command-unknown"), (BOARD, "command-unknown")],
)
def test_command_goes_to_a_step_of_its_own_activity(step: str, code: str) -> None:
    assert refusal(at("write"), GiveGuess(id=ID, step=step, value=5), ANNE) == (code, {})


def test_note_for_a_card_is_refused() -> None:
    note = swot.ACTIVITY.commands[0].model_validate(
        {"id": ID, "step": WELCOME, "quadrant": "threats", "text": "x"}
    )

    assert refusal(FRESH, note, ANNE) == ("command-unknown", {})


def test_decision_changes_nothing() -> None:
    state = at("write")
    before = replace(state)

    happens(state, add("Mine"), ANNE)

    assert state == before
