"""Pictures made on the server (Plotly, Graphviz) for projector and cockpit, by activity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import streamlit as st

from components.pictures.classify import classify
from components.pictures.easel import Easel
from components.pictures.estimate import estimate
from components.pictures.fishbone import fishbone
from components.pictures.managing import managing
from components.pictures.statements import statements
from components.pictures.strategy import strategy
from components.pictures.values import values
from workshop import views
from workshop.live.atelier import atelier

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from workshop.model.activity import Json
    from workshop.model.actor import Audience
    from workshop.model.state import Workshop

PICTURES: Mapping[str, Callable[[Json, Easel], None]] = {
    "classify": classify,
    "estimate": estimate,
    "fishbone": fishbone,
    "managing": managing,
    "statements": statements,
    "strategy": strategy,
    "values": values,
}


def picture(state: Workshop, audience: Audience, language: str) -> None:
    """Show the picture of the step the room is at, if it has one now."""
    view = views.view(state, audience, atelier().engine.activities)
    draw = PICTURES.get(view["step"]["activity"])
    # While tables work apart there may be no board that all look at.
    if (
        draw is None
        or not view["activity"]
        or (view["status"] == "closed" and audience == "screen")
    ):
        return
    mode: Literal["light", "dark"] = "dark" if st.context.theme.type == "dark" else "light"
    with st.container(key=f"picture-{audience}"):
        draw(view, Easel(mode=mode, large=audience == "screen", language=language))
