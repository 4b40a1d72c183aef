"""A layout in Graphviz's language. Text goes in as text: no attribute is ever made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from components.charts.theme import Palette
from components.fishbone.shapes import Box, BoxKind, Layout, LineKind

# Graphviz measures with these; the picture names the same ones.
FONTS = "Source Sans,Source Sans 3,Segoe UI,Helvetica Neue,Arial,sans-serif"
# What `neato -n` is called inside Graphviz: positions are given, so it only draws, which takes half
# the time of an ordinary neato with every node pinned.
ENGINE = "nop"
_POINTS_PER_INCH = 72
_ESCAPES = str.maketrans(
    {"\\": "\\\\", '"': '\\"', "&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": " ", "\r": " "}
)


@dataclass(frozen=True, slots=True)
class _BoxStyle:
    color: str
    shape: str = "none"
    style: str = ""
    fill: str = "transparent"
    outline: str = "transparent"
    left: bool = False


def dot(layout: Layout, palette: Palette) -> str:
    """Return the DOT source of a layout; every position is pinned, every name is a number."""
    height = layout.height
    lines = [
        "digraph {",
        f"layout={ENGINE}; inputscale={_POINTS_PER_INCH}; notranslate=true; splines=line;",
        'bgcolor="transparent"; pad=0; margin=0; outputorder=edgesfirst;',
        f'node [fontname="{FONTS}", fixedsize=shape, margin=0, penwidth={_thin(layout):.2f}];',
        "edge [dir=none, headclip=false, tailclip=false];",
    ]
    corners = [(0.0, 0.0), (float(layout.width), float(height))]
    ends = [end for line in layout.lines for end in (line.start, line.end)]
    points = {at: f"p{index}" for index, at in enumerate(dict.fromkeys([*corners, *ends]))}
    lines += [_point(name, at, height) for at, name in points.items()]
    lines += [
        f"{points[line.start]} -> {points[line.end]} [{_line_style(line.kind, layout, palette)}];"
        for line in layout.lines
    ]
    styles = _box_styles(palette)
    lines += [_box(f"b{i}", b, styles[b.kind], height) for i, b in enumerate(layout.boxes)]
    return "\n".join([*lines, "}"])


def escaped(text: str) -> str:
    """Return text for a quoted DOT string in which Graphviz finds nothing but characters."""
    return text.translate(_ESCAPES)


def _point(name: str, at: tuple[float, float], height: float) -> str:
    return f'{name} [shape=point, width=0, height=0, style=invis, pos="{_pos(at, height)}"];'


def _pos(at: tuple[float, float], height: float) -> str:
    return f"{at[0]:.2f},{height - at[1]:.2f}!"


def _box(name: str, box: Box, style: _BoxStyle, height: float) -> str:
    end = "\\l" if style.left else "\\n"
    label = end.join(escaped(line) for line in box.lines) + ("\\l" if style.left else "")
    return (
        f'{name} [pos="{_pos((box.x, box.y), height)}", label="{label}", '
        f"width={box.width / _POINTS_PER_INCH:.4f}, height={box.height / _POINTS_PER_INCH:.4f}, "
        f'fontsize={box.font:.2f}, fontcolor="{style.color}", '
        f'shape={style.shape}, style="{style.style}", '
        f'fillcolor="{style.fill}", color="{style.outline}"];'
    )


def _thin(layout: Layout) -> float:
    return max(1.0, layout.font / 14)


def _line_style(kind: LineKind, layout: Layout, palette: Palette) -> str:
    thin = _thin(layout)
    styles: Mapping[LineKind, tuple[str, float, str]] = {
        "spine": (palette.primary.solid, thin * 4, "solid"),
        "tail": (palette.primary.solid, thin * 3, "solid"),
        "bone": (palette.primary.solid, thin * 2.2, "solid"),
        "stem": (palette.line, thin, "solid"),
        "plain": (palette.line, thin, "solid"),
        "active": (palette.ink, thin * 1.5, "solid"),
        "latent": (palette.ink, thin * 1.5, "dashed"),
    }
    color, width, style = styles[kind]
    return f'color="{color}", penwidth={width:.2f}, style={style}'


def _box_styles(p: Palette) -> Mapping[BoxKind, _BoxStyle]:
    filled, rounded = "filled", "rounded,filled"
    return {
        "head": _BoxStyle(p.primary.on, "box", rounded, p.primary.solid),
        "bone": _BoxStyle(p.primary.ink, "box", rounded, p.primary.soft, p.primary.solid),
        "cause": _BoxStyle(p.ink, left=True),
        "active": _BoxStyle(p.paper, "circle", filled, p.ink, p.ink),
        "latent": _BoxStyle(p.ink, "circle", "filled,dashed", p.paper, p.ink),
        "process": _BoxStyle(p.primary.ink, "square", filled, p.primary.soft, p.primary.solid),
        "knowledge": _BoxStyle(p.accent.ink, "octagon", filled, p.accent.soft, p.accent.solid),
        "votes-cause": _BoxStyle(p.primary.ink, "box", rounded, p.primary.soft),
        "votes-change": _BoxStyle(p.accent.ink, "box", rounded, p.accent.soft),
        "legend": _BoxStyle(p.ink_soft, left=True),
        "notice": _BoxStyle(p.ink, left=True),
    }
