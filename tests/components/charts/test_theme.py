"""Our colours can be told apart by everybody, and read."""

from __future__ import annotations

from itertools import combinations
from math import sqrt

import pytest

from components.charts.theme import (
    DARK,
    LAPTOP,
    LETTERS,
    LIGHT,
    PROJECTOR,
    QUADRANTS,
    Palette,
    Tone,
    css_custom_properties,
    quadrant,
)

Rgb = tuple[float, float, float]

# Machado, Oliveira and Fernandes 2009, severity 1: how linear RGB is seen.
SIGHT = {
    "trichromat": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanope": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranope": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanope": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TONES = ("primary", "accent", "neutral", *QUADRANTS)
BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def _linear(color: str) -> Rgb:
    parts = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return r, g, b


def _contrast(one: str, other: str) -> float:
    """Return the contrast of WCAG 2."""
    light = sorted(
        0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (_linear(one), _linear(other))
    )
    return (light[1] + 0.05) / (light[0] + 0.05)


def _oklab(color: str, sight: str) -> Rgb:
    seen = [
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, _linear(color), strict=True))))
        for row in SIGHT[sight]
    ]
    r, g, b = seen
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _difference(one: str, other: str, sight: str) -> float:
    """Return the distance in OKLab, in hundredths; 2 can just be seen side by side."""
    pair = zip(_oklab(one, sight), _oklab(other, sight), strict=True)
    return 100 * sqrt(sum((a - b) ** 2 for a, b in pair))


def _tone(palette: Palette, name: str) -> Tone:
    return quadrant(palette, name) if name in QUADRANTS else getattr(palette, name)


@BOTH
@pytest.mark.parametrize("name", TONES)
def test_text_can_be_read_on_every_tone(palette: Palette, name: str) -> None:
    tone = _tone(palette, name)

    pairs = [(tone.on, tone.solid), (palette.ink, tone.soft), (tone.ink, tone.soft)]
    pairs += [(tone.ink, palette.paper), (tone.ink, palette.surface)]
    assert [pair for pair in pairs if _contrast(*pair) < 4.5] == []
    assert _contrast(tone.solid, palette.paper) >= 3
    assert _contrast(tone.solid, palette.surface) >= 3


@BOTH
def test_text_can_be_read_on_paper_and_surface(palette: Palette) -> None:
    for ground in (palette.paper, palette.surface):
        assert _contrast(palette.ink, ground) >= 7
        assert _contrast(palette.ink_soft, ground) >= 4.5
        assert _contrast(palette.line, ground) >= 3


@BOTH
@pytest.mark.parametrize("sight", SIGHT)
def test_quadrants_differ_for_every_kind_of_sight(palette: Palette, sight: str) -> None:
    solids = [quadrant(palette, name).solid for name in QUADRANTS]

    assert min(_difference(a, b, sight) for a, b in combinations(solids, 2)) >= 12


@BOTH
@pytest.mark.parametrize("sight", SIGHT)
def test_process_and_knowledge_differ_for_every_kind_of_sight(palette: Palette, sight: str) -> None:
    assert _difference(palette.primary.solid, palette.accent.solid, sight) >= 12


def test_every_quadrant_has_a_letter_of_its_own_in_every_language() -> None:
    assert {language: "".join(letters.values()) for language, letters in LETTERS.items()} == {
        "en": "SWOT",
        "nl": "SZKB",
    }
    assert all(tuple(letters) == QUADRANTS for letters in LETTERS.values())


def test_projector_text_is_never_smaller_than_twenty_pixels() -> None:
    assert min(PROJECTOR.small, PROJECTOR.text, PROJECTOR.strong, PROJECTOR.title) >= 20
    assert min(LAPTOP.small, LAPTOP.text, LAPTOP.strong, LAPTOP.title) >= 14


def test_quadrant_refuses_another_name() -> None:
    with pytest.raises(KeyError):
        quadrant(LIGHT, "primary")


def test_css_custom_properties_name_every_colour_once() -> None:
    properties = css_custom_properties(LIGHT)

    grounds = ["--paper", "--surface", "--ink", "--ink-soft", "--line", "--faint"]
    tones = ["--primary", "--accent", "--neutral", *(f"--q-{name}" for name in QUADRANTS)]
    assert list(properties) == grounds + [
        f"{tone}{part}" for tone in tones for part in ("", "-on", "-soft", "-ink")
    ]
    assert properties["--paper"] == "#faf7f2"
    assert properties["--q-threats-soft"] == LIGHT.threats.soft
    assert properties.keys() == css_custom_properties(DARK).keys()
