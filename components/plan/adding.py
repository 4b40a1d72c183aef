"""Adding a step: a blank one, or any step of the templates in the workshop's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.commanding import carry_out
from components.plan.blank import KINDS, blank
from components.plan.sheet import choose_new
from components.visitor import language
from workshop.i18n import translator
from workshop.live.atelier import atelier
from workshop.model.command import AddStep, NewStep

if TYPE_CHECKING:
    from collections.abc import Collection

    from workshop.content import StepContent
    from workshop.i18n import Translate
    from workshop.live.room import Room
    from workshop.model.actor import Actor
    from workshop.model.event import StepPlan

Choice = tuple[str, str]
"""(template, step), or ("", kind) of a blank one"""


def adding(found: Room, trainer: Actor, plan: StepPlan) -> None:
    """Show what can be added after a step."""
    _ = translator(language())
    with st.container(border=True, key="plan-adding"):
        choice = st.selectbox(
            _("A new step after this one"),
            choices(found),
            format_func=lambda one: _choice_name(found, one, _),
            key="plan-choice",
        )
        st.button(
            _("Add"),
            key="plan-add",
            icon=":material/add:",
            width="stretch",
            on_click=_add,
            args=(found, trainer, plan.id, choice),
        )


def choices(found: Room) -> list[Choice]:
    """Return all that can be added to a workshop.

    A step that several templates share is there once, as the longest of them has it.
    """
    templates = sorted(atelier().library.templates.values(), key=lambda one: (-one.minutes, one.id))
    shared: dict[str, Choice] = {}
    for template in templates:
        if template.language == found.state.language:
            for step in template.steps:
                shared.setdefault(step.id, (template.id, step.id))
    return [*(("", kind) for kind in KINDS), *shared.values()]


def new_step(found: Room, choice: Choice, before: Collection[str]) -> NewStep:
    """Return the content of a choice, for a place after the steps `before`.

    What it would ask again, or build on, must be among those; if not, it stands alone.
    """
    template, name = choice
    if not template:
        return blank(name, translator(found.state.language))
    step = _template_step(found, choice)
    setup = {
        key: value
        for key, value in step.setup.items()
        if key not in {"repeats", "follows"} or value in before
    }
    return NewStep(
        activity=step.activity,
        title=step.title,
        minutes=step.minutes,
        say=step.say,
        ask=step.ask,
        setup=setup,
    )


def _choice_name(found: Room, choice: Choice, _: Translate) -> str:
    template, name = choice
    if not template:
        return _("New: {name}").format(name=_(KINDS[name]))
    held = atelier().library.templates[found.state.language, template]
    return f"{_template_step(found, choice).title} ({held.title})"


def _template_step(found: Room, choice: Choice) -> StepContent:
    template = atelier().library.templates[found.state.language, choice[0]]
    return next(step for step in template.steps if step.id == choice[1])


def _add(found: Room, trainer: Actor, after: str, choice: Choice) -> None:
    ids = list(found.state.steps)
    at = ids.index(after) + 1 if after in ids else len(ids)
    added = new_step(found, choice, ids[:at])
    before = [*ids, None][at]
    carry_out(found.row.code, trainer, AddStep, plan=added, before=before)
    choose_new(found, ids)
