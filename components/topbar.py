"""The cockpit's top: title, code, projector, timer, lock, rehearsal, end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.commanding import carry_out
from components.splitting import splitting
from components.visitor import language
from workshop.i18n import translator
from workshop.model import command as commands
from workshop.model.code import shown_code

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor

PEOPLE = 12
EXTRA = 60


def topbar(found: Room, trainer: Actor) -> None:
    """Show what a trainer needs whatever the step."""
    _ = translator(language())
    state = found.state
    code = shown_code(found.row.code)
    with st.container(horizontal=True, vertical_alignment="center", key="topbar", gap="small"):
        st.page_link("../pages/library.py", label=_("Library"), icon=":material/arrow_back:")
        st.markdown(f"**{code}** · " + _("{n} in").format(n=len(state.participants)))
        st.space("stretch")
        st.link_button(_("Projector"), f"/screen?code={code}", type="primary")
        if state.status == "closed":
            _button(_("Reopen"), "reopen", found, trainer, commands.ReopenWorkshop)
            return
        _timer(found, trainer)
        locked = state.progress[state.current].locked
        _button(
            _("Unlock") if locked else _("Lock"),
            "lock",
            found,
            trainer,
            commands.LockStep,
            step=state.current,
            locked=not locked,
        )
        splitting(found, trainer)
        _rehearsal(found, trainer)
        with st.popover(_("End")):
            st.write(_("The phones say thank you; nothing can be changed afterwards."))
            _button(_("End the workshop"), "close", found, trainer, commands.CloseWorkshop)


def _timer(found: Room, trainer: Actor) -> None:
    _ = translator(language())
    state = found.state
    if state.timer is None:
        minutes = state.steps[state.current].minutes
        with st.popover(_("Timer")):
            for choice in sorted({2, 3, 5, 8, 10, minutes}):
                label = _("{n} minutes").format(n=choice)
                key = f"timer-{choice}"
                _button(label, key, found, trainer, commands.StartTimer, seconds=choice * 60)
        return
    _button(_("+1 min"), "extend", found, trainer, commands.ExtendTimer, seconds=EXTRA)
    _button(_("Stop timer"), "stop-timer", found, trainer, commands.StopTimer)


def _rehearsal(found: Room, trainer: Actor) -> None:
    _ = translator(language())
    state = found.state
    with st.popover(_("Rehearsal")):
        st.write(_("Simulated participants write and vote at human pace, with invented content."))
        if state.rehearsal:
            _button(_("Pause them"), "pause", found, trainer, commands.StopRehearsal, remove=False)
        else:
            label = _("Fill the room ({n})").format(n=PEOPLE)
            _button(label, "rehearse", found, trainer, commands.StartRehearsal, people=PEOPLE)
        if state.simulated:
            label = _("Remove them and all they wrote")
            _button(label, "remove", found, trainer, commands.StopRehearsal, remove=True)


def _button(
    label: str,
    key: str,
    found: Room,
    trainer: Actor,
    kind: type[commands.Command],
    **fields: object,
) -> None:
    st.button(
        label,
        key=key,
        on_click=carry_out,
        args=(found.row.code, trainer, kind),
        kwargs=fields,
    )
