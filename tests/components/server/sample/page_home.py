"""The first page: one cached word, and the component out of one packed file."""

from __future__ import annotations

import streamlit as st

from tests.components.server.sample.parts import room, token, url_of

st.write(token())
room(data={"module": url_of("all.js")}, key="packed")
