"""The trainer's buttons: a command to the engine, in this process, with its refusal shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import streamlit as st

from components.visitor import language, signed_in
from workshop.live.atelier import atelier
from workshop.live.problems import sentence
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from workshop.model.actor import Actor
    from workshop.model.command import Command


def carry_out(code: str, actor: Actor, kind: type[Command], **fields: Any) -> None:  # noqa: ANN401
    """Carry out a trainer's command; show why if it is refused.

    A page may stand open longer than its session lasts, so that is looked at each time.
    """
    refused = attempt(code, actor, kind, **fields)
    if refused is not None:
        tell(refused)


def attempt(
    code: str,
    actor: Actor,
    kind: type[Command],
    **fields: Any,  # noqa: ANN401
) -> Refused | None:
    """Carry out a trainer's command; return why it is refused, or None when it is done."""
    try:
        signed_in()
        atelier().engine.execute(code, kind(id=uuid4(), **fields), actor)
    except Refused as refused:
        return refused
    return None


def tell(refused: Refused) -> None:
    """Show a refusal in the trainer's language."""
    st.toast(sentence(refused, language()), icon="⚠️")
