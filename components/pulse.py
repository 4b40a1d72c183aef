"""The pulse: tells a fragment that the workshop changed, at most twice a second. No polling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.server.wiring import asset_url

if TYPE_CHECKING:
    from workshop.model.actor import Audience

LOADER = """
export default function ({ parentElement, data, setTriggerValue }) {
  const place = parentElement.querySelector(".pulse");
  place.beat = (version) => setTriggerValue("version", version);
  if (!place.end) {
    let ended = false;
    place.end = () => { ended = true; };
    import(new URL(data.module, location.origin).href).then((module) => {
      if (!ended) place.end = module.pulse(data, (version) => place.beat(version));
    });
  }
  return () => { place.end?.(); place.end = undefined; };
}
"""

_component = st.components.v2.component(
    "pulse", html='<div class="pulse" hidden></div>', js=LOADER, isolate_styles=False
)


def pulse(code: str, audience: Audience, *, key: str) -> None:
    """Rerun the fragment this stands in whenever the workshop has changed."""
    _component(
        data={"module": asset_url("all.js"), "code": code, "audience": audience},
        key=key,
        on_version_change=lambda: None,
    )
