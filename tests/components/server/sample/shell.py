"""The script behind the pages of the sample."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

PAGES = Path(__file__).parent

st.navigation(
    [
        st.Page(PAGES / "page_home.py", title="Sample", url_path="home", default=True),
        st.Page(PAGES / "page_room.py", title="Sample", url_path="room"),
        st.Page(PAGES / "page_charts.py", title="Sample", url_path="charts"),
    ],
    position="hidden",
).run()
