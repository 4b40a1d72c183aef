"""The SVG: the text it is, the colours of its palette, one picture at a time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree as ET

import pytest

from components.charts.theme import DARK, LIGHT
from components.fishbone.diagram import Diagram, diagram
from components.fishbone.layout import layout
from components.fishbone.picture import svg
from tests.components.fishbone.samples import BONES, EFFECT, HOSTILE, many

SVG = "{http://www.w3.org/2000/svg}"


def _root(picture: str) -> ET.Element:
    return ET.fromstring(picture)  # noqa: S314 - our own picture


def _one_cause(text: str) -> Diagram:
    return diagram(EFFECT, BONES, [{"id": "1", "bone": "b0", "text": text}])


def _texts(picture: str) -> list[str]:
    return [text.text or "" for text in _root(picture).iter(f"{SVG}text")]


def _shapes(picture: str) -> set[tuple[str, tuple[str, ...]]]:
    return {(element.tag, tuple(element.attrib)) for element in _root(picture).iter()}


@pytest.mark.parametrize("text", HOSTILE)
def test_svg_shows_text_as_the_text_it_is(text: str) -> None:
    def everywhere(shown: str) -> Diagram:
        causes = [{"id": "1", "bone": "b0", "text": shown}]
        return diagram(shown, [{"id": "b0", "name": shown}], causes)

    picture, plain = svg(everywhere(text), LIGHT), svg(everywhere("x"), LIGHT)

    assert _texts(picture) == [line for b in layout(everywhere(text)).boxes for line in b.lines]
    plain = svg(
        diagram("x", [{"id": "b0", "name": "x"}], [{"id": "1", "bone": "b0", "text": "x"}]), LIGHT
    )
    assert _shapes(picture) - {(f"{SVG}title", ())} == _shapes(plain)


def test_svg_is_named_for_who_cannot_see_it() -> None:
    root = _root(svg(_one_cause("x"), LIGHT, None, 800, 600))

    assert root.attrib == {
        "viewBox": "0 0 800 600",
        "role": "img",
        "aria-label": "Fishbone: A high INR was not noticed for three days (bones: 4, causes: 1)",
    }


def test_svg_keeps_the_whole_text_of_a_cut_cause() -> None:
    long = ("because " * 60).strip()
    causes = [{"id": str(i), "bone": "b0", "text": f"{i} {long}"} for i in range(12)]
    made = diagram(EFFECT, BONES, causes)

    titles = [title.text for title in _root(svg(made, LIGHT)).iter(f"{SVG}title")]

    cut = [box.text for box in layout(made).boxes if box.cut]
    assert cut == [f"{i} {long}" for i in range(12)]
    assert titles == cut


def test_svg_uses_only_colours_of_its_palette() -> None:
    made = diagram(EFFECT, BONES, many(12, BONES, 2))

    def colours(picture: str) -> set[str]:
        elements = list(_root(picture).iter())
        return {
            element.attrib[name]
            for element in elements
            for name in ("fill", "stroke")
            if element.attrib.get(name, "none").startswith("#")
        }

    light, dark = colours(svg(made, LIGHT)), colours(svg(made, DARK))
    assert {LIGHT.ink, LIGHT.primary.solid, LIGHT.accent.solid} <= light
    assert {DARK.ink, DARK.primary.solid, DARK.accent.solid} <= dark
    assert LIGHT.ink not in dark


def test_svg_from_many_threads_is_the_same_picture() -> None:
    made = diagram(EFFECT, BONES, many(20, BONES, 3))

    with ThreadPoolExecutor(8) as pool:
        pictures = set(pool.map(lambda _: svg(made, LIGHT), range(16)))

    assert pictures == {svg(made, LIGHT)}


def test_svg_of_nothing_is_a_fishbone_without_bones() -> None:
    assert _texts(svg(diagram("", [], []), LIGHT)) == ["What", "happened?"]
