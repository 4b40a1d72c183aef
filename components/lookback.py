"""Looking back: an ended workshop, step by step and phase by phase, without changing anything."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from components.phases import phase_name
from components.pictures import picture
from components.room import room
from components.text import escaped
from components.visitor import language
from workshop import views
from workshop.i18n import translator
from workshop.live.atelier import atelier

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.state import Workshop


def lookback(found: Room) -> None:
    """Show the run sheet of an ended workshop, and what came out of the step that is chosen."""
    _ = translator(language())
    state = found.state
    left, middle = st.columns([1, 3.6], gap="medium")
    with left:
        step = st.radio(
            _("Run sheet"),
            list(state.steps),
            index=list(state.steps).index(state.current),
            format_func=lambda step: escaped(state.steps[step].title),
            key=f"lookback-step-{found.row.code}",
        )
    with middle:
        at = _at(state, step)
        seen = views.view(at, "screen", atelier().engine.activities)
        place = f"{at.current}-{at.progress[at.current].phase}"
        room(found.row.code, "screen", language(), key=f"lookback-{place}", snapshot=seen)
        picture(at, "trainer", language())


def _at(state: Workshop, step: str) -> Workshop:
    """Return the workshop as if the room were at a step, at the phase that is chosen."""
    _ = translator(language())
    plan = state.steps[step]
    phases = [p.name for p in atelier().engine.activities[plan.activity].phases(plan.setup)]
    phase = state.progress[step].phase
    if len(phases) > 1:
        chosen = st.segmented_control(
            _("Phase"),
            phases,
            default=phase,
            format_func=lambda name: phase_name(name, language()),
            key=f"lookback-phase-{step}",
            label_visibility="collapsed",
        )
        phase = chosen or phase
    progress = {**state.progress, step: replace(state.progress[step], phase=phase)}
    return replace(state, current=step, progress=progress)
