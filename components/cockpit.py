"""The cockpit: run sheet on the left, the live step in the middle, what to say beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.lookback import lookback
from components.moment import moment
from components.pictures import picture
from components.pulse import pulse
from components.room import room
from components.runsheet import runsheet
from components.speaker import speaker
from components.topbar import topbar
from components.visitor import language

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor


def cockpit(found: Room, trainer: Actor) -> None:
    """Show a trainer's own workshop, ready to be led."""
    with st.container(key="cockpit"):
        _live(found, trainer)


@st.fragment
def _live(found: Room, trainer: Actor) -> None:
    pulse(found.row.code, "trainer", key="cockpit-pulse")
    topbar(found, trainer)
    if found.state.status == "closed":
        lookback(found)
        return
    left, middle, right = st.columns([1.05, 2.7, 1.15], gap="medium")
    with left:
        runsheet(found, trainer)
    with middle:
        moment(found, trainer)
        room(found.row.code, "trainer", language(), key="cockpit-room")
        picture(found.state, "trainer", language())
    with right:
        speaker(found, trainer)
