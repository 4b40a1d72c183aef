"""The moment: the phases of the live step, "back" and one big "next"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.commanding import carry_out
from components.jumping import jump, question
from components.phases import phase_name
from components.text import escaped
from components.visitor import language
from workshop.i18n import translator
from workshop.live.atelier import atelier
from workshop.model.command import OpenPhase
from workshop.model.runsheet import next_place, previous_place

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor
    from workshop.model.runsheet import Place
    from workshop.model.state import Workshop


def moment(found: Room, trainer: Actor) -> None:
    """Show where the room is within the step, and the ways on and back."""
    _ = translator(language())
    state = found.state
    activities = atelier().engine.activities
    plan = state.steps[state.current]
    phases = activities[plan.activity].phases(plan.setup)
    if len(phases) > 1:
        with st.container(horizontal=True, key="phases", gap="small"):
            for phase in phases:
                here = phase.name == state.progress[plan.id].phase
                st.button(
                    phase_name(phase.name, language()),
                    key=f"phase-{plan.id}-{phase.name}",
                    type="primary" if here else "secondary",
                    on_click=carry_out,
                    args=(found.row.code, trainer, OpenPhase),
                    kwargs={"step": plan.id, "phase": phase.name},
                )
    question(found, trainer)
    back, on = st.columns([1, 3])
    _go(back, _("Back"), previous_place(state, activities), found, trainer)
    _go(
        on,
        _next_label(state, next_place(state, activities)),
        next_place(state, activities),
        found,
        trainer,
    )


def _next_label(state: Workshop, place: Place | None) -> str:
    _ = translator(language())
    if place is None:
        return _("This was the last step")
    if place.step == state.current:
        return _("Next: {name}").format(name=phase_name(place.phase, language()))
    return _("Next: {name}").format(name=escaped(state.steps[place.step].title))


def _go(
    where: st.delta_generator.DeltaGenerator,
    label: str,
    place: Place | None,
    found: Room,
    trainer: Actor,
) -> None:
    _ = translator(language())
    back = label == _("Back")
    where.button(
        label,
        key="back" if back else "next",
        type="secondary" if back else "primary",
        width="stretch",
        shortcut="Alt+Left" if back else "Alt+Right",
        disabled=place is None,
        on_click=jump,
        args=(found, trainer),
        kwargs={} if place is None else {"step": place.step, "phase": place.phase},
    )
