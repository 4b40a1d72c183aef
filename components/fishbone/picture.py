"""The fishbone as SVG, drawn by Graphviz inside this process."""

from __future__ import annotations

from threading import Lock
from xml.etree import ElementTree as ET

from components.charts.theme import FONT, Palette
from components.fishbone.diagram import Diagram
from components.fishbone.dot import ENGINE, dot
from components.fishbone.labels import Labels
from components.fishbone.layout import layout
from components.fishbone.shapes import Box, Layout
from components.fishbone.words import summary

_SVG = "http://www.w3.org/2000/svg"
# Graphviz keeps its state in the process: one picture at a time.
_graphviz = Lock()
_REGULAR = {"cause", "legend", "notice"}


def svg(
    diagram: Diagram,
    palette: Palette,
    labels: Labels | None = None,
    width: int = 1920,
    height: int = 1080,
) -> str:
    """Draw a fishbone for a place of `width` x `height` px; it grows and shrinks with that place.

    The background is transparent. A cause that is cut short shows its whole text on hovering.
    """
    labels = labels or Labels()
    placed = layout(diagram, labels, width, height)
    root = ET.fromstring(_drawn(dot(placed, palette)))  # noqa: S314 - our own Graphviz wrote it
    _present(root, placed, summary(diagram, labels))
    ET.register_namespace("", _SVG)
    return ET.tostring(root, encoding="unicode")


def _drawn(source: str) -> bytes:
    from pygraphviz import AGraph  # noqa: PLC0415 - Graphviz is loaded when a fishbone is drawn

    with _graphviz:
        graph = AGraph(string=source)
        try:
            return bytes(graph.draw(format="svg", prog=ENGINE))
        finally:
            graph.close()


def _present(root: ET.Element, placed: Layout, description: str) -> None:
    """Make the picture fill its place, name it, and give causes their whole text."""
    for size in ("width", "height"):
        root.attrib.pop(size, None)
    root.set("viewBox", f"0 0 {placed.width} {placed.height}")
    root.set("role", "img")
    root.set("aria-label", description)
    for group in root.iter(f"{{{_SVG}}}g"):
        for name in ("id", "class"):  # a page may hold more than one picture
            group.attrib.pop(name, None)
        for element in group:
            _dashed(element, placed.font)
        title = group.find(f"{{{_SVG}}}title")
        if title is None:
            continue
        node = title.text or ""
        if node.startswith("b"):
            _finish(group, title, placed.boxes[int(node[1:])])
        else:
            group.remove(title)


def _dashed(element: ET.Element, font: float) -> None:
    """Make dashes that fit the type; Graphviz knows one length for all sizes."""
    if "stroke-dasharray" in element.attrib:
        element.set("stroke-dasharray", f"{font * 0.32:.2f},{font * 0.2:.2f}")


def _finish(group: ET.Element, title: ET.Element, box: Box) -> None:
    for text in group.iter(f"{{{_SVG}}}text"):
        text.set("font-family", FONT)
        text.set("style", "unicode-bidi:plaintext")
        if box.kind not in _REGULAR:
            text.set("font-weight", "600")
    if box.cut:
        title.text = box.text
    else:
        group.remove(title)
