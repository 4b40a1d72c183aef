"""The same board as a Streamlit user writes it: shared notes, and a fragment that polls."""

from __future__ import annotations

import pandas as pd
import streamlit as st

QUADRANTS = ("Strengths", "Weaknesses", "Opportunities", "Threats")


@st.cache_resource
def board() -> dict[str, list[str]]:
    """Return the notes that all sessions share: 60 to begin with."""
    text = "We know most of our patients, and they tell us early when something goes wrong ({})"
    return {quadrant: [text.format(number) for number in range(15)] for quadrant in QUADRANTS}


@st.fragment(run_every="1s")
def live() -> None:
    """Draw the board again every second."""
    notes = board()
    for column, quadrant in zip(st.columns(4), QUADRANTS, strict=True):
        with column:
            st.subheader(quadrant)
            for note in notes[quadrant]:
                with st.container(border=True):
                    st.markdown(note)
    st.bar_chart(pd.Series({quadrant: len(notes[quadrant]) for quadrant in QUADRANTS}))


st.title("SWOT")
with st.form("note", clear_on_submit=True):
    chosen = st.selectbox("Quadrant", QUADRANTS)
    written = st.text_area("Note")
    if st.form_submit_button("Add") and written:
        board()[chosen].append(written)
live()
