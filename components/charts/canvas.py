"""An empty Plotly figure in our own look: paper behind it, large type, nothing to click on."""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go

from components.charts.theme import FONT, Palette, Sizes
from components.charts.words import plain

# For st.plotly_chart(..., theme=None, config=CONFIG): a picture, not an instrument.
CONFIG: dict[str, Any] = {
    "displayModeBar": False,
    "doubleClick": False,
    "scrollZoom": False,
    "showTips": False,
}


def canvas(palette: Palette, sizes: Sizes, **layout: Any) -> go.Figure:  # noqa: ANN401 - Plotly's
    """Return an empty figure; `layout` adds to its layout."""
    axis = {
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "showline": False,
        "ticks": "",
        "tickfont": {"size": sizes.small, "color": palette.ink_soft},
        "title": {"font": {"size": sizes.text, "color": palette.ink}, "standoff": sizes.small},
        "automargin": True,
    }
    template = go.layout.Template(
        layout={
            "font": {"family": FONT, "size": sizes.text, "color": palette.ink},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "showlegend": False,
            "hovermode": False,
            "dragmode": False,
            "title": {
                "x": 0,
                "xref": "container",
                "xanchor": "left",
                "y": 1,
                "yanchor": "top",
                "pad": {"l": sizes.text, "t": sizes.text / 2},
                "font": {"size": sizes.text},
                "subtitle": {"font": {"size": sizes.small, "color": palette.ink_soft}},
            },
            "margin": {"l": sizes.text, "r": sizes.text, "t": sizes.text, "b": sizes.text},
            "xaxis": axis,
            "yaxis": axis,
            "annotationdefaults": {"showarrow": False, "font": {"color": palette.ink}},
        }
    )
    return go.Figure(layout={"template": template, "height": sizes.text * 34, **layout})


def say(figure: go.Figure, sentence: str) -> None:
    """Write one sentence in the middle of a figure that has nothing else to show."""
    figure.add_annotation(x=0.5, y=0.5, xref="paper", yref="paper", text=plain(sentence))
