"""The projector: the live view for the room, with pictures for the steps that have one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.pictures import picture
from components.pulse import pulse
from components.qr import join_qr, join_url
from components.room import room

if TYPE_CHECKING:
    from workshop.live.room import Room


def projector(found: Room) -> None:
    """Show a workshop on the projector."""
    code = found.row.code
    room(
        code,
        "screen",
        found.state.language,
        key="screen",
        joinUrl=join_url(code),
        qr=join_qr(code),
    )
    _picture(found)


@st.fragment
def _picture(found: Room) -> None:
    pulse(found.row.code, "screen", key="screen-pulse")
    picture(found.state, "screen", found.state.language)
