"""A new workshop holds its whole content; one made from another holds nothing that was written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.rooms import BOARD, at, folded, swot_setup
from workshop.activities import ACTIVITIES
from workshop.activities.swot.events import NoteAdded
from workshop.content import Template, load
from workshop.live.making import from_template, from_workshop
from workshop.model.event import (
    SetupChanged,
    StepLocked,
    StepMoved,
    StepOpened,
    StepRetimed,
    StepRewritten,
    StepSkipped,
    TimerStarted,
    WorkshopClosed,
    WorkshopRenamed,
)
from workshop.model.state import Workshop, evolve
from workshop.store.codec import decode, encode

DATA = Path(__file__).parents[3] / "data"
TEMPLATES = load(DATA, {kind: activity.Setup for kind, activity in ACTIVITIES.items()}).templates


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda one: f"{one.language}-{one.id}")
def test_workshop_of_a_template_holds_all_of_it(template: Template) -> None:
    created = from_template(template)

    assert (created.title, created.language, created.template) == (
        template.title,
        template.language,
        template.id,
    )
    assert [step.model_dump() for step in created.steps] == [
        step.model_dump() for step in template.steps
    ]
    assert decode(*encode(created)) == created
    state = evolve(Workshop(), created, ACTIVITIES)
    assert [state.current, *state.steps][:2] == [template.steps[0].id] * 2


def test_workshop_skips_the_steps_that_its_template_skips() -> None:
    template = TEMPLATES["en", "huisarts-geen-manager"]

    state = evolve(Workshop(), from_template(template), ACTIVITIES)

    held = [step.id for step in state.steps.values() if not step.skipped]
    assert held == [step.id for step in template.open]
    assert len(template.open) < len(template.steps) == len(state.steps)


def test_duplicate_keeps_every_edit_and_begins_at_a_step_that_is_not_skipped() -> None:
    held = folded(
        StepOpened(step=BOARD),
        StepSkipped(step="welcome", skipped=True),
        StepMoved(step="close", before=BOARD),
        StepRetimed(step=BOARD, minutes=25),
        StepRewritten(step="close", title="Goodbye", say=("Bye.",), ask=("Questions?",)),
        SetupChanged(step=BOARD, setup=swot_setup() | {"about": "Our own board"}),
    )

    again = evolve(Workshop(), from_workshop(held), ACTIVITIES)

    assert again.steps == held.steps
    assert list(again.steps) == ["welcome", "close", BOARD]
    assert again.current == "close"


def test_duplicate_has_the_run_sheet_and_nothing_else() -> None:
    held = folded(
        WorkshopRenamed(title="Autumn"),
        NoteAdded(step=BOARD, note="n", quadrant="threats", text="x", by="person-0", early=True),
        StepOpened(step=BOARD),
        StepLocked(step=BOARD, locked=True),
        TimerStarted(ends=1, seconds=60),
        WorkshopClosed(),
        start=at("vote"),
    )

    again = evolve(Workshop(), from_workshop(held), ACTIVITIES)

    assert again == replace(folded(), title="Autumn")
