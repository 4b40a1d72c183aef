"""The plan: where a trainer edits the run sheet, before the workshop and while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.plan.adding import adding
from components.plan.sheet import chosen_step, sheet, tools
from components.plan.step import step_editor
from components.text import escaped
from components.visitor import language
from workshop.i18n import translator
from workshop.live.problems import sentence
from workshop.model.code import shown_code
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor

__all__ = ["plan"]


def plan(found: Room, trainer: Actor) -> None:
    """Show a trainer's own run sheet, to be edited."""
    _ = translator(language())
    code = shown_code(found.row.code)
    with st.container(key="plan"):
        with st.container(horizontal=True, vertical_alignment="center", key="topbar", gap="small"):
            st.page_link("../pages/library.py", label=_("Library"), icon=":material/arrow_back:")
            st.markdown(f"**{escaped(found.state.title)}** · {code}")
            st.space("stretch")
            st.page_link(
                "../pages/cockpit.py",
                label=_("Cockpit"),
                icon=":material/play_arrow:",
                query_params={"code": code},
            )
        if found.state.status == "closed":
            st.write(sentence(Refused("workshop-closed"), language()))
            return
        chosen = chosen_step(found)
        left, right = st.columns([1.1, 2], gap="large")
        with left:
            sheet(found)
            adding(found, trainer, chosen)
        with right:
            tools(found, trainer, chosen)
            step_editor(found, trainer, chosen)
