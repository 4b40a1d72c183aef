"""Every edit of a run sheet: what it makes happen, and what it is refused for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.support.rooms import TRAINER, add, folded, person, swot_setup
from tests.workshop.model.planning.sheets import (
    ANSWERED,
    FRESH,
    ID,
    NEW,
    after,
    happens,
    refusal,
    statements_setup,
)
from workshop.activities.statements.events import Answered
from workshop.activities.swot.events import NoteAdded, NoteWithdrawn
from workshop.model import event as events
from workshop.model.command import (
    AddStep,
    Command,
    DuplicateStep,
    MoveStep,
    NewStep,
    OpenPhase,
    OpenStep,
    RemoveStep,
    RetimeStep,
    RewriteStep,
    SetUpStep,
    SkipStep,
)
from workshop.model.event import RehearsalStopped, StepPlan
from workshop.model.planning.limits import MAX_STEPS
from workshop.model.state import Workshop

NOTE = NoteAdded(step="board", note="n", quadrant="threats", text="x", by=person(0).id, early=True)


def new(setup: dict[str, Any] | None = None, **changes: Any) -> NewStep:
    wished: dict[str, Any] = {"activity": "card", "title": "New", "minutes": 5, "say": ("Hi.",)}
    card = {"layout": "text", "text": "Look"}
    return NewStep(**wished | {"setup": setup or card} | changes)


def plan(**changes: Any) -> StepPlan:
    wished: dict[str, Any] = {"id": NEW, "activity": "card", "title": "New", "minutes": 5}
    setup = {"layout": "text", "text": "Look", "points": [], "sources": []}
    return StepPlan(**wished | {"say": ("Hi.",), "setup": setup} | changes)


def titles(*steps: str) -> list[str]:
    return [NEW if step == "new" else step for step in steps]


@pytest.mark.parametrize(
    ("command", "order"),
    [
        (MoveStep(id=ID, step="board", before="first"), "welcome board first again close"),
        (MoveStep(id=ID, step="welcome"), "first board again close welcome"),
        (MoveStep(id=ID, step="close", before="welcome"), "close welcome first board again"),
        (AddStep(id=ID, plan=new(), before="first"), "welcome new first board again close"),
        (AddStep(id=ID, plan=new()), "welcome first board again close new"),
        (DuplicateStep(id=ID, step="board"), "welcome first board new again close"),
        (DuplicateStep(id=ID, step="close"), "welcome first board again close new"),
        (RemoveStep(id=ID, step="board"), "welcome first again close"),
        (RemoveStep(id=ID, step="again"), "welcome first board close"),
    ],
)
def test_edit_leaves_the_steps_in_this_order(command: Command, order: str) -> None:
    state = after(FRESH, command)

    assert list(state.steps) == titles(*order.split())
    assert list(state.progress) == list(state.steps)
    assert state.current == "welcome"


@pytest.mark.parametrize(
    ("command", "event"),
    [
        (
            MoveStep(id=ID, step="board", before="first"),
            events.StepMoved(step="board", before="first"),
        ),
        (
            SkipStep(id=ID, step="board", skipped=True),
            events.StepSkipped(step="board", skipped=True),
        ),
        (
            RetimeStep(id=ID, step="board", minutes=180),
            events.StepRetimed(step="board", minutes=180),
        ),
        (RemoveStep(id=ID, step="board"), events.StepRemoved(step="board")),
        (
            RewriteStep(id=ID, step="board", title=" Our\nboard ", say=("So.",), ask=(" Why? ",)),
            events.StepRewritten(step="board", title="Our board", say=("So.",), ask=("Why?",)),
        ),
    ],
)
def test_edit_happens(command: Command, event: events.Event) -> None:
    assert happens(FRESH, command) == (event,)


@pytest.mark.parametrize(
    "command",
    [
        MoveStep(id=ID, step="board", before="board"),
        MoveStep(id=ID, step="board", before="again"),
        MoveStep(id=ID, step="close"),
        SkipStep(id=ID, step="board", skipped=False),
        RetimeStep(id=ID, step="board", minutes=10),
        RewriteStep(id=ID, step="board", title="Board", say=("Hello.",)),
        SetUpStep(id=ID, step="board", setup=swot_setup()),
    ],
)
def test_edit_that_changes_nothing_is_no_event(command: Command) -> None:
    assert happens(FRESH, command) == ()


def test_new_step_is_clean_and_complete_and_holds_nothing() -> None:
    wished = new({"layout": "text", "text": " Look\u202e "}, title=" New\u200b ")

    (added,) = happens(FRESH, AddStep(id=ID, plan=wished, before="close"))

    assert added == events.StepAdded(plan=plan(), before="close")


def test_duplicate_holds_nothing_of_what_was_written() -> None:
    state = folded(NOTE, start=after(FRESH, SkipStep(id=ID, step="board", skipped=True)))

    copied = after(state, DuplicateStep(id=ID, step="board"))

    assert copied.steps[NEW] == FRESH.steps["board"].model_copy(update={"id": NEW})
    assert copied.progress[NEW] == FRESH.progress["board"]
    assert copied.progress["board"] == state.progress["board"]


def test_what_is_asked_again_can_be_duplicated_and_the_first_then_stays() -> None:
    state = after(FRESH, DuplicateStep(id=ID, step="again"), RemoveStep(id=ID, step="again"))

    assert state.steps[NEW].setup["repeats"] == "first"
    assert refusal(state, RemoveStep(id=ID, step="first")) == ("step-needed", {"title": "Again"})


@pytest.mark.parametrize(
    ("state", "command", "code", "values"),
    [
        (FRESH, MoveStep(id=ID, step="elsewhere"), "step-unknown", {}),
        (FRESH, MoveStep(id=ID, step="board", before="elsewhere"), "step-unknown", {}),
        (FRESH, AddStep(id=ID, plan=new(), before="elsewhere"), "step-unknown", {}),
        (FRESH, DuplicateStep(id=ID, step="elsewhere"), "step-unknown", {}),
        (FRESH, SkipStep(id=ID, step="elsewhere", skipped=True), "step-unknown", {}),
        (FRESH, RemoveStep(id=ID, step="elsewhere"), "step-unknown", {}),
        (FRESH, RetimeStep(id=ID, step="elsewhere", minutes=5), "step-unknown", {}),
        (FRESH, RewriteStep(id=ID, step="elsewhere", title="x", say=("x",)), "step-unknown", {}),
        (FRESH, SetUpStep(id=ID, step="elsewhere", setup={}), "step-unknown", {}),
        (FRESH, SkipStep(id=ID, step="welcome", skipped=True), "step-current", {}),
        (FRESH, RemoveStep(id=ID, step="welcome"), "step-current", {}),
        (ANSWERED, RemoveStep(id=ID, step="first"), "step-in-use", {}),
        (FRESH, RemoveStep(id=ID, step="first"), "step-needed", {"title": "Again"}),
        (FRESH, MoveStep(id=ID, step="first"), "step-order", {"title": "Again"}),
        (FRESH, MoveStep(id=ID, step="again", before="first"), "step-order", {"title": "Again"}),
        (FRESH, AddStep(id=ID, plan=new(activity="magic")), "activity-unknown", {}),
        (FRESH, RetimeStep(id=ID, step="board", minutes=0), "minutes-out-of-range",
         {"limit": 180}),
        (FRESH, RetimeStep(id=ID, step="board", minutes=181), "minutes-out-of-range",
         {"limit": 180}),
        (FRESH, AddStep(id=ID, plan=new(minutes=-5)), "minutes-out-of-range",
         {"limit": 180}),
        (FRESH, RewriteStep(id=ID, step="board", title=" ", say=("x",)), "text-empty",
         {}),
        (FRESH, RewriteStep(id=ID, step="board", title="x" * 81, say=("x",)), "text-too-long",
         {"limit": 80}),
        (FRESH, RewriteStep(id=ID, step="board", title="x"), "say-missing", {}),
        (FRESH, RewriteStep(id=ID, step="board", title="x", say=("x",) * 9), "lines-too-many",
         {"limit": 8}),
        (FRESH, RewriteStep(id=ID, step="board", title="x", say=("x" * 301,)), "text-too-long",
         {"limit": 300}),
        (FRESH, RewriteStep(id=ID, step="board", title="x", say=("x",), ask=("",)), "text-empty",
         {}),
    ],
)  # fmt: skip
def test_edit_is_refused(
    state: Workshop, command: Command, code: str, values: dict[str, int | str]
) -> None:
    assert refusal(state, command) == (code, values)


def test_only_the_trainer_edits() -> None:
    for command in (SkipStep(id=ID, step="board", skipped=True), AddStep(id=ID, plan=new())):
        assert refusal(FRESH, command, person(0)) == ("trainer-only", {})


def test_ended_workshop_is_not_edited() -> None:
    ended = folded(events.WorkshopClosed(), start=FRESH)

    assert refusal(ended, RemoveStep(id=ID, step="board")) == ("workshop-closed", {})


def test_step_that_builds_on_another_needs_it_before_it() -> None:
    def again(first: str, before: str | None = None) -> AddStep:
        wished = new(statements_setup("tea", repeats=first), activity="statements")
        return AddStep(id=ID, plan=wished, before=before)

    assert happens(FRESH, again("first"))
    for command in (again("first", "first"), again("board"), again("elsewhere")):
        assert refusal(FRESH, command) == ("step-order", {"title": "New"})


def test_run_sheet_is_full_at_its_limit_and_an_id_is_taken_once() -> None:
    many = {f"card-{n}": plan(id=f"card-{n}") for n in range(MAX_STEPS)}
    full = replace(FRESH, steps={**many})

    assert refusal(full, AddStep(id=ID, plan=new())) == ("steps-too-many", {"limit": MAX_STEPS})
    taken = replace(FRESH, steps={NEW: plan(), **FRESH.steps})
    assert refusal(taken, DuplicateStep(id=ID, step="board")) == ("command-id-taken", {})


def test_skipped_step_is_passed_over_and_opened_only_when_taken_back() -> None:
    state = after(FRESH, SkipStep(id=ID, step="board", skipped=True))

    assert refusal(state, OpenStep(id=ID, step="board")) == ("step-skipped", {})
    assert refusal(state, OpenPhase(id=ID, step="board", phase="write")) == ("step-skipped", {})
    back = after(state, SkipStep(id=ID, step="board", skipped=False))
    assert after(back, OpenStep(id=ID, step="board")).current == "board"


def test_note_that_was_under_way_reaches_a_step_that_is_skipped_meanwhile() -> None:
    state = folded(events.PhaseOpened(step="board", phase="write"), start=FRESH)
    skipped = after(state, SkipStep(id=ID, step="board", skipped=True))

    assert len(happens(skipped, add("Late"), person(0))) == 1


def test_step_can_go_when_what_was_written_is_taken_back() -> None:
    state = folded(NOTE, NoteWithdrawn(step="board", note="n"), start=FRESH)

    assert happens(state, RemoveStep(id=ID, step="board"))


def test_step_can_go_when_a_rehearsal_that_wrote_in_it_was_removed() -> None:
    state = folded(
        events.ParticipantJoined(participant="simulated-0", simulated=True),
        NoteAdded(
            step="board", note="n", quadrant="threats", text="x", by="simulated-0", early=False
        ),
        Answered(step="again", statement="tea", participant="simulated-0", value=2),
        start=FRESH,
    )
    assert refusal(state, RemoveStep(id=ID, step="board"))[0] == "step-in-use"
    removed = folded(RehearsalStopped(removed=True), start=state)

    for step in ("board", "again"):
        assert removed.progress[step].state != FRESH.progress[step].state
        assert happens(removed, RemoveStep(id=ID, step=step))


def test_what_the_trainer_wrote_keeps_a_step_too() -> None:
    own = NOTE.model_copy(update={"by": TRAINER.id})

    assert refusal(folded(own, start=FRESH), RemoveStep(id=ID, step="board"))[0] == "step-in-use"
