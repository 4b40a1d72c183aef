"""The room component: a workshop live in the browser, without a script run on the server.

The page loads a few plain JavaScript modules of ours (js/); they open the live stream themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.server.wiring import asset_url, strings_url

if TYPE_CHECKING:
    from workshop.model.activity import Json
    from workshop.model.actor import Audience

LOADER = """
export default function ({ parentElement, data }) {
  const place = parentElement.querySelector(".atelier");
  let end = place.atelierEnd;
  if (!end) {
    let ended = false;
    place.atelierEnd = () => { ended = true; };
    const ours = (path) => import(new URL(path, location.origin).href);
    Promise.all([ours(data.module), ours(data.strings)]).then(([module, { strings }]) => {
      if (!ended) place.atelierEnd = module.mount(place, { ...data, strings });
    });
  }
  return () => { place.atelierEnd?.(); place.atelierEnd = undefined; };
}
"""

_component = st.components.v2.component(
    "room", html='<div class="atelier"></div>', js=LOADER, isolate_styles=False
)


def room(code: str, audience: Audience, language: str, *, key: str, **more: str | Json) -> None:
    """Show a workshop for an audience, live or (with a view as `snapshot`) as it was.

    `more` goes to the browser as it is: joinUrl, qr, snapshot.
    """
    data: Json = {
        "module": asset_url("all.js"),
        "code": code,
        "audience": audience,
        "language": language,
        "strings": strings_url(language),
        **more,
    }
    _component(data=data, key=key)
