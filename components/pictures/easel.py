"""How a picture is shown: colours, sizes and words for this viewer, and the ways onto a page."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Literal, TypeVar
from urllib.parse import quote

import streamlit as st

from components.charts.canvas import CONFIG
from components.charts.theme import DARK, LAPTOP, LIGHT, PROJECTOR, Palette, Sizes
from components.text import escaped
from workshop.i18n import Translate, translator

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from plotly.graph_objects import Figure

    Labels = TypeVar("Labels", bound=DataclassInstance)

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
    def place(self) -> tuple[int, int]:
        """Width and height in CSS pixels that a picture has: what a page leaves of the screen."""
        return (1824, 840) if self.large else (900, 620)

    @property
    def translate(self) -> Translate:
        """The translator into the viewer's language."""
        return translator(self.language)

    def words(self, labels: Labels) -> Labels:
        """Return a picture's labels in the viewer's language."""
        _ = self.translate
        names = [field.name for field in fields(labels)]
        told = {name: _(getattr(labels, name)) for name in names if name != "language"}
        language = {"language": self.language} if "language" in names else {}
        return replace(labels, **told, **language)

    def svg(self, drawing: str, alt: str, key: str) -> None:
        """Put an SVG drawing on the page as an image: nothing in it can run."""
        _image(data={"src": f"data:image/svg+xml,{quote(drawing)}", "alt": alt}, key=key)

    def chart(self, figure: Figure, finding: str, key: str) -> None:
        """Put a chart on the page; its finding in words is what a screen reader gets.

        On a projector it takes the height that the words around it leave.
        """
        height: Literal["stretch"] | int = "stretch" if self.large else self.place[1]
        st.plotly_chart(figure, theme=None, config=CONFIG, key=key, alt=finding, height=height)

    def says(self, *sentences: str) -> None:
        """Write sentences small under a picture, each as the text it is."""
        for sentence in sentences:
            st.caption(escaped(sentence))
