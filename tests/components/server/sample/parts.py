"""What the pages of the sample are made of."""

from __future__ import annotations

import uuid
from pathlib import Path

import streamlit as st

from components.server.assets import own_assets

ASSETS, url_of = own_assets(Path(__file__).parent / "js", {"all.js": ["room.js"]})

room = st.components.v2.component(
    "sample_room",
    html='<p class="drawn"></p>',
    css=".drawn { color: rgb(20, 89, 86) }",
    js="""export default async function ({ parentElement, data }) {
      const { draw } = await import(new URL(data.module, location.origin).href);
      draw(parentElement.querySelector(".drawn"));
    }""",
    isolate_styles=False,
)


@st.cache_data
def token() -> str:
    """Return something that changes when the cache is cleared."""
    return uuid.uuid4().hex
