"""What goes to Graphviz: pinned positions, and text that stays text."""

from __future__ import annotations

import re

import pytest

from components.charts.theme import LIGHT
from components.fishbone.dot import FONTS, dot, escaped
from components.fishbone.shapes import Box, Layout, Line
from tests.components.fishbone.samples import HOSTILE


def _layout(text: str) -> Layout:
    box = Box("cause", "id", 50.0, 40.0, 72.0, 36.0, (text, "next"), 10.0, f"{text} next")
    return Layout(200, 100, 14.0, (box,), (Line("latent", (10.0, 60.0), (90.0, 60.0)),), 0)


def test_dot_pins_everything_and_names_it_by_number() -> None:
    assert dot(_layout("text"), LIGHT).splitlines() == [
        "digraph {",
        "layout=nop; inputscale=72; notranslate=true; splines=line;",
        'bgcolor="transparent"; pad=0; margin=0; outputorder=edgesfirst;',
        f'node [fontname="{FONTS}", fixedsize=shape, margin=0, penwidth=1.00];',
        "edge [dir=none, headclip=false, tailclip=false];",
        'p0 [shape=point, width=0, height=0, style=invis, pos="0.00,100.00!"];',
        'p1 [shape=point, width=0, height=0, style=invis, pos="200.00,0.00!"];',
        'p2 [shape=point, width=0, height=0, style=invis, pos="10.00,40.00!"];',
        'p3 [shape=point, width=0, height=0, style=invis, pos="90.00,40.00!"];',
        'p2 -> p3 [color="#26221e", penwidth=1.50, style=dashed];',
        (
            'b0 [pos="50.00,60.00!", label="text\\lnext\\l", width=1.0000, height=0.5000, '
            'fontsize=10.00, fontcolor="#26221e", shape=none, style="", '
            'fillcolor="transparent", color="transparent"];'
        ),
        "}",
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_dot_differs_only_inside_the_label(text: str) -> None:
    source = dot(_layout(text), LIGHT)

    label = re.search(r'label="((?:[^"\\]|\\.)*)"', source)
    assert label is not None
    assert label[1] == f"{escaped(text)}\\lnext\\l"
    assert source.replace(label[0], 'label="text\\lnext\\l"') == dot(_layout("text"), LIGHT)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ('"', '\\"'),
        ("\\N", "\\\\N"),
        ("a\\", "a\\\\"),
        ("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"),
        ("one\r\ntwo", "one  two"),
    ],
)
def test_escaped_leaves_graphviz_nothing_but_characters(text: str, safe: str) -> None:
    assert escaped(text) == safe
