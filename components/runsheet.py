"""The run sheet: every step with its minutes, the one the room is at marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.jumping import jump
from components.visitor import language
from workshop.i18n import translator

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor


def runsheet(found: Room, trainer: Actor) -> None:
    """Show the run sheet; a tap on a step brings the room there."""
    _ = translator(language())
    state = found.state
    minutes = sum(step.minutes for step in state.steps.values())
    st.markdown(f"##### {_('Run sheet')} · {minutes} {_('min')}")
    with st.container(key="runsheet", gap=None):
        for step in state.steps.values():
            current = step.id == state.current
            st.button(
                f"{step.title}  ·  {step.minutes}′",
                key=f"step-{step.id}",
                type="primary" if current else "tertiary",
                width="stretch",
                on_click=jump,
                args=(found, trainer, step.id),
            )
