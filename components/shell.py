"""The script behind every page: which pages there are, under which address.

It stands here and not beside pages/, so that no deep link can run a page without it.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

PAGES = Path(__file__).parent.parent / "pages"

st.set_page_config(page_title="Praktijkatelier", layout="wide", initial_sidebar_state="collapsed")

st.navigation(
    [
        st.Page(PAGES / "home.py", title="Praktijkatelier", url_path="home", default=True),
        st.Page(PAGES / "room.py", title="Praktijkatelier", url_path="room"),
        st.Page(PAGES / "library.py", title="Praktijkatelier", url_path="library"),
        st.Page(PAGES / "cockpit.py", title="Praktijkatelier", url_path="cockpit"),
        st.Page(PAGES / "plan.py", title="Praktijkatelier", url_path="plan"),
        st.Page(PAGES / "screen.py", title="Praktijkatelier", url_path="screen"),
    ],
    position="hidden",
).run()
