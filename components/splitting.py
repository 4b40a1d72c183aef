"""Tables in the cockpit: send the room apart, to one board or to several."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.commanding import carry_out
from components.visitor import language
from workshop.i18n import translator
from workshop.live.atelier import atelier
from workshop.model.tables.commands import FEWEST, MOST, MergeTables, SplitRoom
from workshop.model.tables.evolving import divisible

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor

USUAL = 4


def splitting(found: Room, trainer: Actor) -> None:
    """Show how the room can go to tables, or come back."""
    _ = translator(language())
    state = found.state
    with st.popover(_("Tables")):
        if state.tables is not None and state.tables.assigned:
            st.write(_("The tables work apart: each sees its own board."))
            st.button(
                _("Bring the tables together"),
                key="tables-merge",
                type="primary",
                on_click=carry_out,
                args=(found.row.code, trainer, MergeTables),
            )
            return
        _ask(found, trainer)


def _ask(found: Room, trainer: Actor) -> None:
    _ = translator(language())
    state = found.state
    activities = atelier().engine.activities
    steps = [
        step
        for step, plan in state.steps.items()
        if not plan.skipped and divisible(state, step, activities) is not None
    ]
    if not steps:
        st.write(_("No step of this workshop can be done at tables."))
        return
    before = state.tables
    st.write(_("Each table gets a board of its own; you bring the boards together afterwards."))
    count = st.number_input(
        _("How many tables?"),
        FEWEST,
        MOST,
        USUAL if before is None else before.count,
        key="tables-count",
    )
    seating = {"even": _("Divide evenly"), "choose": _("Everybody chooses a table")}
    how = st.radio(
        _("Who sits where?"), list(seating), format_func=seating.__getitem__, key="tables-seating"
    )
    scribed = st.checkbox(_("One phone a table writes for all"), key="tables-scribed")
    chosen = st.multiselect(
        _("What do they work at? With several, the tables divide them."),
        steps,
        default=[state.current] if state.current in steps else steps[:1],
        format_func=lambda step: state.steps[step].title,
        key=f"tables-steps-{state.current}",
    )
    too_many = len(chosen) > count
    if too_many:
        st.caption(_("These are more assignments than tables: add tables or leave some out."))
    if before is not None and before.count == count:
        st.caption(_("Who already has a table keeps it, unless you change the number of tables."))
    st.button(
        _("To the tables"),
        key="tables-split",
        type="primary",
        disabled=not chosen or too_many,
        on_click=carry_out,
        args=(found.row.code, trainer, SplitRoom),
        kwargs={"count": count, "seating": how, "scribed": scribed, "steps": tuple(chosen)},
    )
