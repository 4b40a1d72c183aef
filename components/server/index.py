"""The one HTML page there is: Streamlit's shell in our language, under our name, without its fonts.

Nothing of Streamlit's code is changed. The page names the same modules as Streamlit's index.html,
and sets `window.__streamlit`, where its frontend takes settings from the one who hosts it: the
server's address (so that it does not try /room/_stcore first), leave to connect at once, and the
colours to start with.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from html import escape
from typing import Any
from urllib.parse import quote

import orjson
import streamlit.config

from components.server.limits import StartRefused

TITLE = "Praktijkatelier"

# Four quadrants, as on a board; data: so that it costs no request.
_ICON = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>"
    "<rect width='32' height='32' rx='7' fill='#1a6f6c'/>"
    "<rect x='6' y='6' width='9' height='9' rx='2' fill='#faf7f2'/>"
    "<rect x='17' y='6' width='9' height='9' rx='2' fill='#e9b44c'/>"
    "<rect x='6' y='17' width='9' height='9' rx='2' fill='#9db8f6'/>"
    "<rect x='17' y='17' width='9' height='9' rx='2' fill='#ec95a5'/></svg>"
)
# No host steers these pages; .invalid is nobody's (RFC 2606). An empty list would undo the rest.
_NOBODY = "https://host.invalid"
_COLOURS = ("primaryColor", "backgroundColor", "secondaryBackgroundColor", "textColor")

_ENTRY = re.compile(r'<script type="module"[^>]* src="\./(static/js/[^"]+)"')
_MODULE = re.compile(r'<link rel="modulepreload"[^>]* href="\./(static/js/[^"]+)"')
_STYLE = re.compile(r'<link rel="stylesheet"[^>]* href="\./(static/css/[^"]+)"')
_FONT_FACE = re.compile(r"@font-face\{[^}]*\}")
_FAMILY = re.compile(r"font-family:\s*[\"']?([^;\"'}]+)")

# The theme asks for each device's own font; the first emoji would fetch these all the same.
_TEXT_FONTS = frozenset({"Source Sans", "Source Serif", "Source Code Pro"})
_ICON_FONT = "Material Symbols Rounded"


@dataclass(frozen=True, slots=True)
class Page:
    """A page's address, and what its browser is to fetch beforehand; `preload_in` by language.

    `lean` pages use no Streamlit icon, so the font of all its icons (375 kB) is left out, and none
    of Streamlit's English dialogs: what is wrong with the connection, they say themselves.
    """

    path: str
    preload: tuple[str, ...] = ()
    preload_in: Mapping[str, str] = field(default_factory=dict)
    styles: tuple[str, ...] = ()
    lean: bool = False


@dataclass(frozen=True, slots=True)
class Shell:
    """What a page of Streamlit's consists of, as paths from the root of the server."""

    entry: str
    modules: tuple[str, ...]
    style: str


def read_shell(html: str, manifest: Mapping[str, Any]) -> Shell:
    """Take Streamlit's index.html and manifest apart; raises StartRefused when they changed."""
    entry, style = _ENTRY.search(html), _STYLE.search(html)
    component = next((key for key in manifest if key.endswith("/BidiComponent.tsx")), None)
    if not (entry and style and component):
        raise StartRefused(
            "This Streamlit's index.html is built in another way than 1.67's; "
            "install the versions in requirements.txt."
        )
    # Every page of ours mounts a component, so what that needs is fetched with the rest.
    files = [*_MODULE.findall(html), *_closure(manifest, component)]
    own = [path for path in dict.fromkeys(files) if path != entry[1]]
    return Shell(f"/{entry[1]}", tuple(f"/{path}" for path in own), f"/{style[1]}")


def _closure(manifest: Mapping[str, Any], key: str) -> list[str]:
    found: dict[str, str] = {}
    waiting = [key]
    while waiting:
        chunk = waiting.pop()
        if chunk not in found:
            found[chunk] = manifest[chunk]["file"]
            waiting += manifest[chunk].get("imports", [])
    return list(found.values())


def without_fonts(css: str, *, lean: bool) -> str:
    """Take the fonts that no page of ours uses out of Streamlit's stylesheet."""
    unused = _TEXT_FONTS | ({_ICON_FONT} if lean else set())

    def kept(rule: re.Match[str]) -> str:
        family = _FAMILY.search(rule[0])
        return "" if family and family[1].strip() in unused else rule[0]

    return _FONT_FACE.sub(kept, css)


# Both once only: the hash of what a page holds was told beforehand.
@cache
def theme(mode: str) -> dict[str, str]:
    """Return the colours and fonts of "light" or "dark" until the script has run."""
    settings = {name: streamlit.config.get_option(f"theme.{mode}.{name}") for name in _COLOURS}
    settings["bodyFont"] = settings["headingFont"] = streamlit.config.get_option("theme.font")
    settings["codeFont"] = streamlit.config.get_option("theme.codeFont")
    return {name: value for name, value in settings.items() if value}


@cache
def boot_script(*, lean: bool) -> str:
    """Return the inline script of a page; its hash stands in the content security policy."""
    settings = {
        "HOST_CONFIG": {
            "allowedOrigins": [_NOBODY],
            "useExternalAuthToken": False,
            "enableCustomParentMessages": False,
            "blockErrorDialogs": lean,
            "metricsUrl": "",
        },
        "LIGHT_THEME": theme("light"),
        "DARK_THEME": theme("dark"),
    }
    # "<" would end the script element if a setting ever held "</script>".
    literal = orjson.dumps(settings).decode().replace("<", "\\u003c")
    return f"window.__streamlit=Object.assign({{BACKEND_BASE_URL:location.origin}},{literal})"


def script_hashes() -> tuple[str, ...]:
    """Return the hashes of all inline scripts, as the content security policy wants them."""
    scripts = (boot_script(lean=lean) for lean in (True, False))
    return tuple(
        f"sha256-{b64encode(sha256(script.encode()).digest()).decode()}" for script in scripts
    )


def page_html(shell: Shell, page: Page, *, style: str, language: str) -> str:
    """Write the HTML of a page. `style` is the address of the stylesheet to use."""
    light, dark = theme("light"), theme("dark")
    spoken = page.preload_in.get(language)
    preload = page.preload if spoken is None else (*page.preload, spoken)
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{escape(language)}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            '<meta name="robots" content="noindex">',
            f"<title>{TITLE}</title>",
            f'<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,{quote(_ICON)}">',
            f"<script>{boot_script(lean=page.lean)}</script>",
            f'<script type="module" crossorigin src="{shell.entry}"></script>',
            *_links('rel="modulepreload" crossorigin', shell.modules),
            f'<link rel="stylesheet" crossorigin href="{style}">',
            *_links('rel="stylesheet"', page.styles),
            # Without crossorigin: that is how a component's import() asks for them.
            *_links('rel="modulepreload"', preload),
            "<style>",
            f"html{{background:{light['backgroundColor']}}}",
            f"@media (prefers-color-scheme:dark){{html{{background:{dark['backgroundColor']}}}}}",
            "</style>",
            "</head>",
            "<body>",
            "<noscript>JavaScript staat uit. JavaScript is switched off.</noscript>",
            '<div id="root"></div>',
            "</body>",
            "</html>",
            "",
        )
    )


def _links(attributes: str, addresses: Sequence[str]) -> list[str]:
    return [f'<link {attributes} href="{escape(address)}">' for address in addresses]
