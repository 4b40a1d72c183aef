"""The trainer's buttons: a command to the engine, in this process, with its refusal shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import streamlit as st

from components.visitor import language, signed_in
from workshop.i18n import translator
from workshop.live.atelier import atelier
from workshop.model.refusals import REFUSALS, Refused

if TYPE_CHECKING:
    from workshop.model.actor import Actor
    from workshop.model.command import Command


def carry_out(code: str, actor: Actor, kind: type[Command], **fields: Any) -> None:  # noqa: ANN401
    """Carry out a trainer's command; show why if it is refused.

    A page may stand open longer than its session lasts, so that is looked at each time.
    """
    try:
        signed_in()
        atelier().engine.execute(code, kind(id=uuid4(), **fields), actor)
    except Refused as refused:
        tell(refused)


def tell(refused: Refused) -> None:
    """Show a refusal in the trainer's language."""
    sentence = translator(language())(REFUSALS[refused.code].sentence)
    st.toast(sentence.format(**refused.values), icon="⚠️")
