"""The first page: one cached word."""

from __future__ import annotations

import streamlit as st

from tests.components.server.sample.parts import token

st.write(token())
