"""A trainer's page: what Streamlit draws with Plotly and Graphviz, and its widgets."""

from __future__ import annotations

import plotly.graph_objects as go
import streamlit as st

st.title("Charts")
st.markdown("Some **text** in :green[colour] :material/home:")
st.plotly_chart(go.Figure(go.Bar(x=["a", "b"], y=[1, 2], text=["<b>1</b>", "2"])), key="plot")
st.graphviz_chart("digraph { a -> b }")
st.html("<svg width='10' height='10'><circle r='5'/></svg>")
st.image("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>", caption="picture")
st.dataframe({"a": [1, 2]})
st.selectbox("One", ["a", "b"])
st.segmented_control("Two", ["a", "b"], default="a")
st.slider("Three", 0, 10)
st.text_area("Four")
st.button("Last", type="primary")
