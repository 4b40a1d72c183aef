"""The run sheet: every step with its minutes, the one the room is at marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.commanding import carry_out
from components.jumping import jump
from components.text import escaped
from components.visitor import language
from workshop.i18n import translator
from workshop.model.code import shown_code
from workshop.model.command import SkipStep

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor
    from workshop.model.event import StepPlan


def runsheet(found: Room, trainer: Actor) -> None:
    """Show the run sheet; a tap on a step brings the room there."""
    _ = translator(language())
    state = found.state
    minutes = sum(step.minutes for step in state.steps.values() if not step.skipped)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"## {_('Run sheet')} · {minutes} {_('min')}")
        st.page_link(
            "../pages/plan.py",
            label=_("Edit"),
            icon=":material/edit:",
            query_params={"code": shown_code(found.row.code)},
        )
    with st.container(key="runsheet", gap=None):
        for step in state.steps.values():
            if step.skipped:
                continue
            current = step.id == state.current
            st.button(
                step_label(step),
                key=f"step-{step.id}",
                type="primary" if current else "tertiary",
                width="stretch",
                on_click=jump,
                args=(found, trainer, step.id),
            )
    _skipped(found, trainer)


def _skipped(found: Room, trainer: Actor) -> None:
    """Show what is skipped, to take along after all: it comes where it stands in the run sheet."""
    _ = translator(language())
    skipped = [step for step in found.state.steps.values() if step.skipped]
    if not skipped:
        return
    label = _("Skipped: {n}").format(n=len(skipped))
    with st.expander(label, key="skipped"):
        for step in skipped:
            st.button(
                f"{escaped(step.title)}  ·  {step.minutes}′",
                key=f"take-along-{step.id}",
                icon=":material/add:",
                type="tertiary",
                width="stretch",
                help=_("Take along"),
                on_click=carry_out,
                args=(found.row.code, trainer, SkipStep),
                kwargs={"step": step.id, "skipped": False},
            )


def step_label(step: StepPlan) -> str:
    """Return a step's line in Markdown: its title and minutes, struck through when skipped."""
    words = f"{escaped(step.title)}  ·  {step.minutes}′"
    return f"~~{words}~~" if step.skipped else words
