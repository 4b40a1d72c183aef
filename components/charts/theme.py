"""The colours and type sizes of every picture, for light and dark, projector and laptop.

The four quadrant colours stay apart for every common kind of colour blindness, and their text
stays readable; the tests compute both. They never stand alone all the same: a letter goes along.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Mode = Literal["light", "dark"]

FONT = '"Source Sans", "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif'


@dataclass(frozen=True, slots=True)
class Tone:
    """One meaning's colours: a full area and the text on it, a tinted area, and text on paper."""

    solid: str
    on: str
    soft: str
    ink: str


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one mode, as #rrggbb. `line` is for outlines, `faint` for grids."""

    mode: Mode
    paper: str
    surface: str
    ink: str
    ink_soft: str
    line: str
    faint: str
    primary: Tone
    accent: Tone
    neutral: Tone
    strengths: Tone
    weaknesses: Tone
    opportunities: Tone
    threats: Tone


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type sizes, line width and the width a chart has at the least, in CSS pixels."""

    small: int
    text: int
    strong: int
    title: int
    line: int
    chart: int


LIGHT = Palette(
    mode="light",
    paper="#faf7f2",
    surface="#ffffff",
    ink="#26221e",
    ink_soft="#5c554d",
    line="#8b8277",
    faint="#e4ddd2",
    primary=Tone(solid="#1a6f6c", on="#ffffff", soft="#d9ebe8", ink="#145956"),
    accent=Tone(solid="#b8821a", on="#1d1b19", soft="#f6e8cb", ink="#7a5200"),
    neutral=Tone(solid="#8b8277", on="#1d1b19", soft="#ece6dc", ink="#5c554d"),
    strengths=Tone(solid="#1f7a77", on="#ffffff", soft="#dcecea", ink="#145956"),
    weaknesses=Tone(solid="#b8821a", on="#1d1b19", soft="#f6e8cb", ink="#7a5200"),
    opportunities=Tone(solid="#243f8f", on="#ffffff", soft="#dfe6f6", ink="#243f8f"),
    threats=Tone(solid="#6e1d38", on="#ffffff", soft="#f3dde3", ink="#6e1d38"),
)

DARK = Palette(
    mode="dark",
    paper="#1d1b19",
    surface="#292623",
    ink="#f3eee6",
    ink_soft="#c3bab0",
    line="#8f857a",
    faint="#3b3733",
    primary=Tone(solid="#6cc5bb", on="#1d1b19", soft="#1f3b39", ink="#8fd9d0"),
    accent=Tone(solid="#e9b44c", on="#1d1b19", soft="#43341a", ink="#f0c673"),
    neutral=Tone(solid="#9c9186", on="#1d1b19", soft="#3b3733", ink="#c3bab0"),
    strengths=Tone(solid="#86e3d6", on="#1d1b19", soft="#1f3b39", ink="#86e3d6"),
    weaknesses=Tone(solid="#e9b44c", on="#1d1b19", soft="#43341a", ink="#e9b44c"),
    opportunities=Tone(solid="#7a9ff2", on="#1d1b19", soft="#26314d", ink="#9db8f6"),
    threats=Tone(solid="#cf6579", on="#1d1b19", soft="#47222b", ink="#ec95a5"),
)

PROJECTOR = Sizes(small=22, text=26, strong=32, title=40, line=4, chart=1700)
LAPTOP = Sizes(small=14, text=16, strong=18, title=22, line=2, chart=790)

QUADRANTS: tuple[str, ...] = ("strengths", "weaknesses", "opportunities", "threats")
LETTERS: dict[str, dict[str, str]] = {
    "en": {"strengths": "S", "weaknesses": "W", "opportunities": "O", "threats": "T"},
    "nl": {"strengths": "S", "weaknesses": "Z", "opportunities": "K", "threats": "B"},
}


def quadrant(palette: Palette, name: str) -> Tone:
    """Return the colours of the quadrant `name`; KeyError for any other name."""
    return {
        "strengths": palette.strengths,
        "weaknesses": palette.weaknesses,
        "opportunities": palette.opportunities,
        "threats": palette.threats,
    }[name]


def css_custom_properties(palette: Palette) -> dict[str, str]:
    """Return the palette as CSS custom properties, such as `--paper` and `--q-threats-ink`."""
    properties = {
        f"--{name.replace('_', '-')}": str(getattr(palette, name))
        for name in ("paper", "surface", "ink", "ink_soft", "line", "faint")
    }
    tones = {f"--{name}": getattr(palette, name) for name in ("primary", "accent", "neutral")}
    tones |= {f"--q-{name}": quadrant(palette, name) for name in QUADRANTS}
    for name, tone in tones.items():
        properties |= {
            name: tone.solid,
            f"{name}-on": tone.on,
            f"{name}-soft": tone.soft,
            f"{name}-ink": tone.ink,
        }
    return properties
