"""How a picture is shown: colours and sizes for this viewer, and the two ways onto a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

import streamlit as st

from components.charts.theme import DARK, LAPTOP, LIGHT, PROJECTOR, Palette, Sizes
from workshop.i18n import Translate, translator

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

_image = st.components.v2.component(
    "picture",
    html='<img class="picture">',
    js="""
export default function ({ parentElement, data }) {
  const image = parentElement.querySelector("img");
  image.alt = data.alt;
  image.src = data.src;
}
""",
    isolate_styles=False,
)


@dataclass(frozen=True, slots=True)
class Easel:
    """Who looks: in light or dark, on a projector (large) or a laptop, in which language."""

    mode: Literal["light", "dark"]
    large: bool
    language: str

    @property
    def palette(self) -> Palette:
        """The colours of the viewer's mode."""
        return DARK if self.mode == "dark" else LIGHT

    @property
    def sizes(self) -> Sizes:
        """The type sizes of the viewer's screen."""
        return PROJECTOR if self.large else LAPTOP

    @property
    def translate(self) -> Translate:
        """The translator into the viewer's language."""
        return translator(self.language)

    def svg(self, drawing: str, alt: str, key: str) -> None:
        """Put an SVG drawing on the page as an image: nothing in it can run."""
        _image(data={"src": f"data:image/svg+xml,{quote(drawing)}", "alt": alt}, key=key)

    def chart(self, figure: Figure, alt: str, key: str) -> None:
        """Put a Plotly chart on the page, without its toolbar, and its finding in words below."""
        config: dict[str, Any] = {"displayModeBar": False, "staticPlot": self.large}
        st.plotly_chart(figure, theme=None, config=config, key=key, alt=alt)
