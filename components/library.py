"""The library: make a workshop, find back those that were made."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import streamlit as st
from babel.dates import format_datetime

from components.commanding import carry_out, tell
from components.text import escaped
from components.visitor import language
from workshop.i18n import decimal, languages, translator
from workshop.live.atelier import atelier
from workshop.live.making import from_template, from_workshop
from workshop.model.code import shown_code
from workshop.model.command import StartRehearsal
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from workshop.content import Template
    from workshop.model.actor import Actor
    from workshop.model.event import WorkshopCreated
    from workshop.store.log import WorkshopRow

DEMO_PEOPLE = 12


def library(trainer: Actor) -> None:
    """Show a trainer's library."""
    _ = translator(language())
    with st.container(key="library"):
        st.title(_("Workshops"))
        _templates(trainer)
        _workshops(trainer)


def _templates(trainer: Actor) -> None:
    _ = translator(language())
    st.subheader(_("Make a workshop"))
    # The whole half-day comes first: it is what most trainers are here for.
    templates = sorted(
        atelier().library.templates.values(),
        key=lambda t: (t.language != language(), -t.minutes, t.id),
    )
    for template in templates:
        with st.container(border=True, key=f"template-{template.language}-{template.id}"):
            words, buttons = st.columns([3, 1], vertical_alignment="center")
            words.markdown(f"#### {template.title}")
            words.caption(
                _("{language} · {hours} hours · {steps} steps").format(
                    language=languages().get(template.language, template.language),
                    hours=decimal(round(template.minutes / 60, 1), language()),
                    steps=len(template.open),
                )
            )
            words.write(template.summary)
            _make_buttons(template, trainer, buttons)


def _make_buttons(
    template: Template, trainer: Actor, place: st.delta_generator.DeltaGenerator
) -> None:
    _ = translator(language())
    key = f"{template.language}-{template.id}"
    if place.button(_("Make"), key=f"make-{key}", type="primary", width="stretch"):
        _make(from_template(template), trainer)
    if place.button(
        _("Demo"),
        key=f"demo-{key}",
        width="stretch",
        help=_("The same workshop with {n} simulated participants.").format(n=DEMO_PEOPLE),
    ):
        _make(from_template(template), trainer, people=DEMO_PEOPLE)


def _make(created: WorkshopCreated, trainer: Actor, people: int = 0) -> None:
    try:
        row = atelier().engine.create(created, trainer.id)
    except Refused as refused:
        tell(refused)
        return
    if people:
        carry_out(row.code, trainer, StartRehearsal, people=people)
    st.switch_page("../pages/cockpit.py", query_params={"code": shown_code(row.code)})


def _workshops(trainer: Actor) -> None:
    _ = translator(language())
    st.subheader(_("Your workshops"))
    try:
        rows = atelier().engine.log.owned_by(trainer.id)
    except Refused as refused:
        tell(refused)
        return
    if not rows:
        st.write(_("None yet. Make one above, or look at the demo first."))
    for row in rows:
        with st.container(border=True, key=f"workshop-{row.id}"):
            _workshop(row, trainer)


def _workshop(row: WorkshopRow, trainer: Actor) -> None:
    _ = translator(language())
    words, open_, prepare, copy = st.columns([3, 1, 1.15, 1.15], vertical_alignment="center")
    words.markdown(f"**{escaped(row.title)}**")
    made = datetime.fromtimestamp(row.created / 1000, tz=UTC).astimezone()
    state = _("ended") if row.status == "closed" else _("open")
    words.caption(
        f"{format_datetime(made, 'medium', locale=language())} · {shown_code(row.code)} · {state}"
    )
    label = _("Look back") if row.status == "closed" else _("Open")
    if open_.button(label, key=f"open-{row.id}", width="stretch"):
        st.switch_page("../pages/cockpit.py", query_params={"code": shown_code(row.code)})
    ended = row.status == "closed"
    if prepare.button(_("Prepare"), key=f"plan-{row.id}", width="stretch", disabled=ended):
        st.switch_page("../pages/plan.py", query_params={"code": shown_code(row.code)})
    if copy.button(_("Duplicate"), key=f"copy-{row.id}", width="stretch"):
        _make(from_workshop(atelier().engine.room(row.code).state), trainer)
