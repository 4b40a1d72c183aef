"""The HTML we make of Streamlit's."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import orjson
import pytest
import streamlit
from streamlit.file_util import get_static_dir

from components.server.index import (
    Page,
    boot_script,
    page_html,
    read_shell,
    script_hashes,
    theme,
    without_fonts,
)
from components.server.limits import StartRefused

STATIC = Path(get_static_dir())
HTML = (STATIC / "index.html").read_text("utf-8")
MANIFEST = orjson.loads((STATIC / "manifest.json").read_bytes())
SHELL = read_shell(HTML, MANIFEST)


class Parsed(HTMLParser):
    """Tags with their attributes, and the text of inline scripts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] == ("script", {}) and data.strip():
            self.scripts.append(data)

    def links(self, rel: str) -> list[str | None]:
        return [attrs["href"] for tag, attrs in self.tags if attrs.get("rel") == rel]


def written(page: Page, language: str = "nl") -> Parsed:
    return Parsed(page_html(SHELL, page, style="/static/css/ours.css", language=language))


def test_shell_has_all_that_streamlits_own_page_loads() -> None:
    theirs = Parsed(HTML)
    modules = [f"/{(href or '').removeprefix('./')}" for href in theirs.links("modulepreload")]

    assert list(SHELL.modules[: len(modules)]) == modules
    assert [f".{SHELL.entry}"] == [attrs["src"] for _, attrs in theirs.tags if "src" in attrs]
    assert [f".{SHELL.style}"] == theirs.links("stylesheet")


def test_shell_has_what_a_component_needs_besides() -> None:
    own = [Path(path).name.split(".")[0] for path in SHELL.modules[-4:]]

    assert sorted(own) == ["BidiComponent", "_arrayReduce", "recordbatch", "serialization"]


def test_every_file_of_the_shell_is_there_and_named_once() -> None:
    files = [SHELL.entry, SHELL.style, *SHELL.modules]

    assert len(set(files)) == len(files)
    assert all((STATIC / file[1:]).is_file() for file in files)


@pytest.mark.parametrize("gone", ['type="module"', 'rel="stylesheet"'])
def test_start_is_refused_when_streamlits_page_is_another(gone: str) -> None:
    with pytest.raises(StartRefused, match="built in another way"):
        read_shell(HTML.replace(gone, ""), MANIFEST)


def test_start_is_refused_when_streamlit_has_no_such_component() -> None:
    with pytest.raises(StartRefused, match="built in another way"):
        read_shell(HTML, {"index.html": MANIFEST["index.html"]})


def test_fonts_that_no_page_uses_are_left_out_of_the_stylesheet() -> None:
    css = (STATIC / SHELL.style[1:]).read_text("utf-8")

    def families(text: str) -> set[str]:
        return {name for name in re.findall(r"font-family:([^;}]+)", text) if "KaTeX" not in name}

    def faces(text: str) -> set[str]:
        return families("".join(re.findall(r"@font-face\{[^}]*\}", text)))

    assert faces(css) == {
        "Source Sans",
        "Source Serif",
        "Source Code Pro",
        "Material Symbols Rounded",
    }
    assert faces(without_fonts(css, lean=False)) == {"Material Symbols Rounded"}
    assert faces(without_fonts(css, lean=True)) == set()
    assert without_fonts(css, lean=True).count("@font-face") == css.count("@font-face") - 7


def test_rules_that_are_no_fonts_stay_as_they_are() -> None:
    css = '.a{font-family:Source Sans}@font-face{font-family:"Source Sans";src:url(x)}.b{color:red}'

    assert without_fonts(css, lean=False) == ".a{font-family:Source Sans}.b{color:red}"


def test_page_is_ours_and_names_no_other_host() -> None:
    html = page_html(SHELL, Page("/room"), style="/static/css/ours.css", language="nl")
    page = Parsed(html)

    assert ("html", {"lang": "nl"}) in page.tags
    assert "<title>Praktijkatelier</title>" in html
    assert page.links("service-desc") == page.links("preload") == []
    addresses = [attrs.get("src") or attrs.get("href") or "" for _, attrs in page.tags]
    assert [
        a for a in addresses if a and not a.startswith(("/static/", "data:image/svg+xml,"))
    ] == []


def test_page_preloads_what_its_language_needs_and_no_other() -> None:
    page = Page("/room", preload_in={"nl": "/assets/0/strings.nl.js", "en": "/assets/0/en.js"})

    found = [
        [link for link in written(page, language).links("modulepreload") if "/assets/" in str(link)]
        for language in ("nl", "en", "fr")
    ]

    assert found == [["/assets/0/strings.nl.js"], ["/assets/0/en.js"], []]


def test_page_preloads_what_it_needs_the_way_it_will_be_asked_for() -> None:
    page = written(Page("/room", preload=("/assets/0/room.js",), styles=("/assets/0/room.css",)))

    links = [attrs for tag, attrs in page.tags if tag == "link"]
    assert page.links("modulepreload") == [*SHELL.modules, "/assets/0/room.js"]
    assert page.links("stylesheet") == ["/static/css/ours.css", "/assets/0/room.css"]
    # Another mode than that of the import would fetch the file twice.
    assert all("crossorigin" in link for link in links if "/static/" in (link["href"] or ""))
    assert all("crossorigin" not in link for link in links if "/assets/" in (link["href"] or ""))


@pytest.mark.parametrize("lean", [True, False])
def test_inline_script_has_a_hash_in_the_policy(lean: bool) -> None:  # noqa: FBT001
    (script,) = written(Page("/room", lean=lean)).scripts

    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert f"sha256-{digest}" in script_hashes()
    assert len(set(script_hashes())) == 2


def settings_in(script: str) -> dict[str, object]:
    literal = re.fullmatch(
        r"window\.__streamlit=Object\.assign\(\{BACKEND_BASE_URL:location\.origin\},(.*)\)", script
    )
    assert literal is not None
    parsed: dict[str, object] = orjson.loads(literal[1])
    return parsed


@pytest.mark.parametrize("lean", [True, False])
def test_boot_script_lets_nobody_steer_and_starts_in_our_colours(lean: bool) -> None:  # noqa: FBT001
    assert settings_in(boot_script(lean=lean)) == {
        "HOST_CONFIG": {
            "allowedOrigins": ["https://host.invalid"],
            "useExternalAuthToken": False,
            "enableCustomParentMessages": False,
            "blockErrorDialogs": lean,
            "metricsUrl": "",
        },
        "LIGHT_THEME": theme("light"),
        "DARK_THEME": theme("dark"),
    }


def test_theme_is_that_of_the_configuration() -> None:
    option = streamlit.config.get_option

    assert theme("dark") == {
        "primaryColor": option("theme.dark.primaryColor"),
        "backgroundColor": option("theme.dark.backgroundColor"),
        "secondaryBackgroundColor": option("theme.dark.secondaryBackgroundColor"),
        "textColor": option("theme.dark.textColor"),
        "bodyFont": option("theme.font"),
        "headingFont": option("theme.font"),
        "codeFont": option("theme.codeFont"),
    }


def test_setting_cannot_end_the_script(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streamlit.config, "get_option", lambda _: "</script><b>")
    theme.cache_clear()
    boot_script.cache_clear()
    try:
        assert "<" not in boot_script(lean=True)
    finally:
        theme.cache_clear()
        boot_script.cache_clear()


def test_frontend_still_reads_what_the_boot_script_sets() -> None:
    code = (STATIC / SHELL.entry[1:]).read_text("utf-8")

    for setting in ("window.__streamlit", "BACKEND_BASE_URL", "HOST_CONFIG", "LIGHT_THEME"):
        assert setting in code
