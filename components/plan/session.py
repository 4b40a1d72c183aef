"""What a trainer's tab remembers of the step that is edited, and how it is saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import streamlit as st

from components.commanding import attempt
from components.plan.draft import (
    collected,
    place_of,
    raised_item,
    restored,
    with_item,
    without_item,
)
from components.plan.shape import parts_of
from components.visitor import language
from workshop.live.atelier import atelier
from workshop.live.problems import sentence
from workshop.model import command as commands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.plan.shape import Part
    from workshop.live.room import Room
    from workshop.model.activity import Json
    from workshop.model.actor import Actor
    from workshop.model.command import Command
    from workshop.model.event import StepPlan

STEP = "step/"
"""Begins the path of a step's own words: a question's content has an "ask" too."""


@dataclass(slots=True)
class Draft:
    """A step as it is typed. `base` is the step it began from; a new `round` has new fields."""

    base: StepPlan
    setup: Json
    round: int = 0
    place: str = ""
    refusal: str = ""
    saved: bool = False


def draft_of(code: str, plan: StepPlan) -> Draft:
    """Return what this tab has typed of a step; from the start when the step was changed."""
    key = f"plan-draft-{code}-{plan.id}"
    draft: Draft | None = st.session_state.get(key)
    # Skipping a step, or taking it back, leaves alone what is being typed.
    same = draft is not None and draft.base.model_copy(update={"skipped": plan.skipped}) == plan
    if draft is None or not same:
        draft = Draft(plan, dict(plan.setup), 0 if draft is None else draft.round + 1)
        st.session_state[key] = draft
    return draft


def field_key(code: str, draft: Draft, path: str) -> str:
    """Return the key of a field: of this step, and never of one that it was copied from."""
    return f"plan-{code}-{draft.base.id}-{draft.round}-{path}"


def parts(plan: StepPlan, held: frozenset[str]) -> Sequence[Part]:
    """Return the parts of a step's content that can be edited, but for those held elsewhere."""
    model = atelier().engine.activities[plan.activity].Setup
    return tuple(part for part in parts_of(model) if part.key not in held)


def completes(plan: StepPlan) -> bool:
    """Tell whether the activity of a step fills in what a trainer cannot, such as a rehearsal."""
    return hasattr(atelier().engine.activities[plan.activity], "completed")


def collect(code: str, draft: Draft, held: frozenset[str]) -> None:
    """Take over what stands in the fields of the content."""

    def read(path: str) -> Any:  # noqa: ANN401 - a field of any kind
        return st.session_state.get(field_key(code, draft, path))

    draft.setup = collected(parts(draft.base, held), draft.setup, read)
    draft.place = draft.refusal = ""
    draft.saved = False


def add(code: str, draft: Draft, held: frozenset[str], place: str, part: Part) -> None:
    """Add an empty item to a list."""
    collect(code, draft, held)
    draft.setup = with_item(draft.setup, place, part.inner)


def remove(code: str, draft: Draft, held: frozenset[str], path: str) -> None:
    """Take an item out of its list; saving tells when the room has used it."""
    collect(code, draft, held)
    draft.setup = without_item(draft.setup, path)


def lift(code: str, draft: Draft, held: frozenset[str], path: str) -> None:
    """Move an item up."""
    collect(code, draft, held)
    draft.setup = raised_item(draft.setup, path)


def save(found: Room, trainer: Actor, draft: Draft, held: frozenset[str]) -> None:
    """Save the content, the words and the minutes; the first refusal stays beside its field."""
    code, step = found.row.code, draft.base.id
    collect(code, draft, held)
    title, minutes, say, ask = (
        st.session_state[field_key(code, draft, f"{STEP}{name}")]
        for name in ("title", "minutes", "say", "ask")
    )
    activity = atelier().engine.activities[draft.base.activity]
    completed = getattr(activity, "completed", dict)
    wishes: tuple[tuple[type[Command], dict[str, Any]], ...] = (
        (commands.SetUpStep, {"setup": completed(draft.setup)}),
        (commands.RewriteStep, {"title": title, "say": lines(say), "ask": lines(ask)}),
        (commands.RetimeStep, {"minutes": int(minutes)}),
    )
    for kind, fields in wishes:
        refused = attempt(code, trainer, kind, step=step, **fields)
        if refused is not None:
            content = kind is commands.SetUpStep
            if refused.code == "content-in-use":
                path = refused.field.replace(".", "/")
                draft.setup = restored(draft.setup, found.state.steps[step].setup, path)
            field = place_of(draft.setup, refused.field) if content else f"{STEP}{refused.field}"
            draft.place, draft.refusal = field, sentence(refused, language())
            # What was saved before it is the step now; what was typed stays as it is.
            draft.base = found.state.steps.get(step, draft.base)
            return
    saved = draft_of(code, found.state.steps[step])
    saved.saved = True


def lines(text: str) -> tuple[str, ...]:
    """Return the lines in which something stands."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
