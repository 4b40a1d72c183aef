"""Home: one field for the code, and nothing else."""

from __future__ import annotations

import pytest

from tests.support.live import Server
from tests.support.pages import Tab, components, data


@pytest.mark.parametrize("lang", ["", "nl", "fr", "xx"])
def test_home_asks_for_the_code_in_the_servers_language(
    server: Server, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    assert server.atelier.settings.default_language == "nl"

    page = Tab(monkeypatch).open("home", lang=lang)

    assert components(page) == ["door"]
    assert data(page, "door") == {
        "label": "De code op het scherm",
        "button": "Deelnemen",
        "promise": "Geen account, geen naam. Niemand ziet wie wat schreef.",
    }
    assert not page.button
    assert not page.exception


def test_home_asks_in_the_language_of_the_address(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Tab(monkeypatch).open("home", lang="en")

    assert server is not None
    assert data(page, "door")["label"] == "The code on the screen"
