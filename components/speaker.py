"""The speaker's notes: what to say and what to ask at this step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.parked import parked
from components.text import escaped
from components.visitor import language
from workshop.i18n import translator

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor


def speaker(found: Room, trainer: Actor) -> None:
    """Show the notes of the step the room is at, and the parking lot."""
    _ = translator(language())
    step = found.state.steps[found.state.current]
    for title, sentences in ((_("Say"), step.say), (_("Ask"), step.ask)):
        if sentences:
            st.markdown(f"## {title}")
            st.markdown("\n".join(f"- {escaped(sentence)}" for sentence in sentences))
    parked(found, trainer)
