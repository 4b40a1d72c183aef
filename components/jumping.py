"""Going to another step: a question first, when that would leave something unfinished."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.commanding import carry_out
from components.text import escaped
from components.visitor import language
from workshop.i18n import N_, translator
from workshop.live.atelier import atelier
from workshop.model.command import OpenPhase, OpenStep
from workshop.model.overview import Unfinished, unfinished

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop.live.room import Room
    from workshop.model.actor import Actor

ASKED = "jump"
WHY: Mapping[Unfinished, str] = {
    "tables": N_("The boards of the tables are not brought together yet."),
    "answers": N_("Not everybody has answered yet."),
    "phases": N_("This step has phases that were not shown yet."),
}


def jump(found: Room, trainer: Actor, step: str, phase: str | None = None) -> None:
    """Bring the room to a step, at a phase if given; ask first if something is unfinished."""
    place = {"step": step} if phase is None else {"step": step, "phase": phase}
    state = found.state
    if step == state.current or not unfinished(state, atelier().engine.activities):
        _go(found, trainer, place)
    else:
        st.session_state[ASKED] = (found.row.code, state.current, place)


def question(found: Room, trainer: Actor) -> None:
    """Show the question, if there is one and the room is still where it was asked."""
    _ = translator(language())
    code, here, place = st.session_state.get(ASKED, ("", "", {}))
    state = found.state
    there = (code, here) == (found.row.code, state.current)
    why = unfinished(state, atelier().engine.activities) if there else []
    if not why or place["step"] not in state.steps:
        st.session_state.pop(ASKED, None)
        return
    with st.container(border=True, key="jump"):
        title = escaped(state.steps[place["step"]].title)
        asked = _("On to “{title}”?").format(title=title)
        st.markdown(f"**{asked}**")
        st.markdown("\n".join(f"- {_(WHY[reason])}" for reason in why))
        st.caption(_("Nothing is lost: you can always come back to this step."))
        with st.container(horizontal=True):
            st.button(
                _("Go anyway"),
                key="jump-go",
                type="primary",
                on_click=_go,
                args=(found, trainer, place),
            )
            st.button(_("Stay here"), key="jump-stay", on_click=_stay)


def _go(found: Room, trainer: Actor, place: dict[str, str]) -> None:
    _stay()
    carry_out(found.row.code, trainer, OpenPhase if "phase" in place else OpenStep, **place)


def _stay() -> None:
    st.session_state.pop(ASKED, None)
