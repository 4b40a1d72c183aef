"""One step of the plan: its place, its words, its content, and one button to save them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from components.plan import session
from components.plan.content import Editor, content, refusal
from components.plan.session import STEP
from components.room import room
from components.text import escaped
from components.visitor import language
from workshop import views
from workshop.i18n import translator
from workshop.live.atelier import atelier
from workshop.model.planning.limits import MAX_MINUTES, MAX_TITLE
from workshop.model.planning.setups import shared_keys

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor
    from workshop.model.event import StepPlan
    from workshop.model.state import Workshop


def step_editor(found: Room, trainer: Actor, plan: StepPlan) -> None:
    """Show a step to be edited."""
    _ = translator(language())
    draft = session.draft_of(found.row.code, plan)
    first, held = _asked_before(found.state, plan)
    editor = Editor(found.row.code, draft, held)
    if draft.saved:
        st.success(_("Saved. Everybody has it."), icon=":material/check:")
        draft.saved = False
    top = st.container()
    with st.form(editor.key("form"), border=False, enter_to_submit=False):
        _words(editor)
        if first is not None:
            text = _("What is asked again here is edited in “{title}”, where it is asked first.")
            st.caption(text.format(title=escaped(first.title)))
        content(editor)
        st.form_submit_button(
            _("Save"),
            key=editor.key("save"),
            type="primary",
            width="stretch",
            on_click=session.save,
            args=(found, trainer, draft, held),
        )
    st.caption(
        _("Published figures, examples with a source and simulated answers stay as they are.")
    )
    with top:
        _whatever_is_left(editor)
    _preview(found, plan)


def _words(editor: Editor) -> None:
    _ = translator(language())
    plan = editor.draft.base
    title, minutes = st.columns([4, 1])
    with title:
        st.text_input(_("Title"), plan.title, max_chars=MAX_TITLE, key=editor.key(f"{STEP}title"))
        refusal(editor, f"{STEP}title")
    with minutes:
        st.number_input(
            _("Minutes"), 1, MAX_MINUTES, plan.minutes, step=1, key=editor.key(f"{STEP}minutes")
        )
        refusal(editor, f"{STEP}minutes")
    for name, label, sentences in (
        ("say", _("What you say, one sentence on a line"), plan.say),
        ("ask", _("What you ask, one question on a line"), plan.ask),
    ):
        st.text_area(label, "\n".join(sentences), height="content", key=editor.key(f"{STEP}{name}"))
        refusal(editor, f"{STEP}{name}")


def _asked_before(state: Workshop, plan: StepPlan) -> tuple[StepPlan | None, frozenset[str]]:
    """Return the step that this one asks again, and the parts that are edited there."""
    first = state.steps.get(plan.setup.get("repeats", ""))
    if first is None or first.activity != plan.activity:
        return None, frozenset()
    return first, shared_keys(first.setup, plan.setup)


def _whatever_is_left(editor: Editor) -> None:
    """Show a refusal whose field is not on the page."""
    if editor.draft.refusal:
        st.error(escaped(editor.draft.refusal), icon=":material/error:")
        editor.draft.refusal = ""


def _preview(found: Room, plan: StepPlan) -> None:
    _ = translator(language())
    if not st.toggle(_("Show what the room sees of it"), key=f"plan-preview-{found.row.code}"):
        return
    seen = views.view(replace(found.state, current=plan.id), "screen", atelier().engine.activities)
    key = f"plan-preview-{plan.id}-{found.state.seq}"
    room(found.row.code, "screen", found.state.language, key=key, snapshot=seen)
