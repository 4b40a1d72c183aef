"""The run sheet as it is planned: its steps in their order, and what moves one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.commanding import carry_out
from components.runsheet import step_label
from components.visitor import language
from workshop.i18n import translator
from workshop.model import command as commands

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop.live.room import Room
    from workshop.model.actor import Actor
    from workshop.model.event import StepPlan


def chosen_step(found: Room) -> StepPlan:
    """Return the step that is edited: the one chosen, or the one the room is at."""
    state = found.state
    step = st.session_state.get(_chosen(found), "")
    return state.steps[step if step in state.steps else state.current]


def choose(found: Room, step: str) -> None:
    """Remember which step is edited."""
    st.session_state[_chosen(found)] = step


def sheet(found: Room) -> None:
    """Show all steps; a tap on one opens it."""
    _ = translator(language())
    state = found.state
    minutes = sum(step.minutes for step in state.steps.values() if not step.skipped)
    st.markdown(f"## {_('Run sheet')} · {minutes} {_('min')}")
    chosen = chosen_step(found).id
    with st.container(key="plan-sheet", gap=None):
        for step in state.steps.values():
            st.button(
                step_label(step),
                key=f"plan-open-{step.id}",
                type="primary" if step.id == chosen else "tertiary",
                icon=":material/play_arrow:" if step.id == state.current else None,
                width="stretch",
                on_click=choose,
                args=(found, step.id),
            )


def tools(found: Room, trainer: Actor, plan: StepPlan) -> None:
    """Show what can be done with a step as a whole."""
    _ = translator(language())
    ids = list(found.state.steps)
    at = ids.index(plan.id)
    with st.container(horizontal=True, gap="small", key="plan-tools"):
        higher = {"before": ids[at - 1]} if at > 0 else None
        _tool(found, trainer, _("Up"), "up", commands.MoveStep, plan, higher)
        lower = {"before": [*ids, None][at + 2]} if at + 1 < len(ids) else None
        _tool(found, trainer, _("Down"), "down", commands.MoveStep, plan, lower)
        label = _("Take back") if plan.skipped else _("Skip")
        skip = {"skipped": not plan.skipped}
        _tool(found, trainer, label, "skip", commands.SkipStep, plan, skip)
        _tool(found, trainer, _("Duplicate"), "duplicate", commands.DuplicateStep, plan, {})
        _tool(found, trainer, _("Remove"), "remove", commands.RemoveStep, plan, {})


def _tool(
    found: Room,
    trainer: Actor,
    label: str,
    key: str,
    kind: type[commands.Command],
    plan: StepPlan,
    fields: Mapping[str, object] | None,
) -> None:
    st.button(
        label,
        key=f"plan-{key}",
        disabled=fields is None,
        on_click=_do,
        args=(found, trainer, kind, plan.id),
        kwargs=dict(fields or {}),
    )


def _do(
    found: Room, trainer: Actor, kind: type[commands.Command], step: str, **fields: object
) -> None:
    before = list(found.state.steps)
    carry_out(found.row.code, trainer, kind, step=step, **fields)
    choose_new(found, before)


def choose_new(found: Room, before: list[str]) -> None:
    """Open the step that was added since; in the place of one that is gone, the next."""
    now = list(found.state.steps)
    new = [step for step in now if step not in before]
    gone = [before.index(step) for step in before if step not in now]
    if new:
        choose(found, new[0])
    elif gone:
        choose(found, now[min(gone[0], len(now) - 1)])


def _chosen(found: Room) -> str:
    return f"plan-chosen-{found.row.code}"
