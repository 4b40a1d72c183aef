"""The parking lot in the cockpit: what is kept for the end, and room to add to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.commanding import carry_out
from components.text import escaped
from components.visitor import language
from workshop.i18n import translator
from workshop.model.parking.commands import TEXT_LIMIT, DropParked, ParkText

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor

TYPED = "parking-text"


def parked(found: Room, trainer: Actor) -> None:
    """Show what is parked, newest first."""
    _ = translator(language())
    lot = found.state.parked
    name = _("Parking lot")
    with st.expander(f"{name} · {len(lot)}", key="parking"):
        st.text_input(
            _("Park a question of the room"),
            key=TYPED,
            max_chars=TEXT_LIMIT,
            on_change=_add,
            args=(found, trainer),
        )
        for item in reversed(list(lot.values())):
            words, button = st.columns([5, 1], vertical_alignment="center")
            words.markdown(f"~~{escaped(item.text)}~~" if item.settled else escaped(item.text))
            button.button(
                "✕",
                key=f"drop-{item.id}",
                help=_("Take out of the parking lot"),
                type="tertiary",
                on_click=carry_out,
                args=(found.row.code, trainer, DropParked),
                kwargs={"parked": item.id},
            )


def _add(found: Room, trainer: Actor) -> None:
    text = st.session_state[TYPED].strip()
    st.session_state[TYPED] = ""
    if text:
        carry_out(found.row.code, trainer, ParkText, text=text)
