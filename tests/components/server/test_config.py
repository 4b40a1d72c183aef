"""What .streamlit/config.toml comes to: Streamlit documents neither all of it nor that it stays."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import streamlit.config

from components.charts.theme import DARK, LIGHT, Palette

ROOT = Path(__file__).parents[3]
PROBE = Path(__file__).parent / "probe.py"
FILE = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))


def probe(**options: object) -> dict[str, Any]:
    run = subprocess.run(
        [
            sys.executable,
            str(PROBE),
            json.dumps({k.replace("_", "."): v for k, v in options.items()}),
        ],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=True,
    )
    found: dict[str, Any] = json.loads(run.stdout)
    return found


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """Ask what Streamlit does with the project's configuration."""
    return probe()


def test_run_of_a_script_collects_no_garbage(found: dict[str, Any]) -> None:
    assert found["collections"] == 0


def test_run_of_a_script_would_collect_garbage_by_default() -> None:
    assert probe(runner_postScriptGC=True)["collections"] == 5


def test_frame_above_the_limit_closes_the_stream(found: dict[str, Any]) -> None:
    assert found["frame too big"] == 1009


def test_no_host_may_steer_a_page(found: dict[str, Any]) -> None:
    assert found["hosts"] == []


def test_nobody_can_ask_for_a_run_on_save(found: dict[str, Any]) -> None:
    assert found["run on save"] is False


def test_browser_is_told_to_measure_nothing_and_to_show_no_toolbar(found: dict[str, Any]) -> None:
    assert (found["usage statistics"], found["toolbar"]) == (False, "MINIMAL")


def test_start_prints_nothing_and_looks_nothing_up(found: dict[str, Any]) -> None:
    assert found["welcome"] == ""


def test_theme_reaches_the_browser_in_light_and_dark(found: dict[str, Any]) -> None:
    assert (found["light"], found["dark"]) == (LIGHT.paper, DARK.paper)
    assert found["top padding"] == FILE["theme"]["paddingTop"]


def options() -> list[tuple[str, object]]:
    return [
        (f"{section}.{name}", value)
        for section, table in FILE.items()
        for name, value in table.items()
        if not isinstance(value, dict)
    ]


@pytest.mark.parametrize(("name", "value"), options())
def test_streamlit_knows_the_option_and_takes_its_value(name: str, value: object) -> None:
    assert name in streamlit.config._config_options_template
    assert streamlit.config.get_option(name) == value


def test_port_and_address_are_the_launchers() -> None:
    assert {"port", "address"} & FILE["server"].keys() == set()


# --- the theme -------------------------------------------------------------------------------


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb, WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21, WCAG 2.2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("text", ["textColor", "linkColor"])
@pytest.mark.parametrize("ground", ["backgroundColor", "secondaryBackgroundColor"])
def test_text_is_readable(mode: str, text: str, ground: str) -> None:
    colours = FILE["theme"][mode]

    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_button_is_readable_and_stands_out(mode: str) -> None:
    colours = FILE["theme"][mode]

    # Streamlit writes in white on the primary colour, in both modes.
    assert contrast("#ffffff", colours["primaryColor"]) >= 4.5
    assert contrast(colours["primaryColor"], colours["backgroundColor"]) >= 3
    assert contrast(colours["borderColor"], colours["backgroundColor"]) >= 3


@pytest.mark.parametrize(("mode", "palette"), [("light", LIGHT), ("dark", DARK)])
def test_paper_and_ink_are_those_of_the_pictures(mode: str, palette: Palette) -> None:
    colours = FILE["theme"][mode]

    assert (colours["backgroundColor"], colours["textColor"]) == (palette.paper, palette.ink)


@pytest.mark.parametrize("name", ["font", "codeFont"])
def test_fonts_are_the_devices_own(name: str) -> None:
    assert "http" not in FILE["theme"][name]
    assert "fontFaces" not in FILE["theme"]
    assert "Source" not in FILE["theme"][name]
