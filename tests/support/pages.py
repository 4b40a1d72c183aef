"""Our pages as a browser with certain cookies gets them, without a browser."""

from __future__ import annotations

import json
from typing import Any

import pytest
from google.protobuf.message import Message  # type: ignore[import-untyped]
from streamlit.testing.v1 import AppTest

from workshop.settings import ROOT

PAGES = ("home", "room", "library", "cockpit", "plan", "screen")


class Tab:
    """A tab of somebody's browser: pages opened one after the other, with their cookies."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **cookies: str | None) -> None:
        """Take the cookies; nothing is open yet."""
        self.cookies = cookies
        self._monkeypatch = monkeypatch
        self._app = AppTest.from_file(str(ROOT / "components" / "shell.py"), default_timeout=30)
        self._begun = False

    def open(self, page: str, **query: str) -> AppTest:
        """Open a page by its address; return what it shows."""
        if not self._begun:
            self.run()
            self._begun = True
        self._app.query_params.clear()
        self._app.query_params.update(query)
        self._app.switch_page(str(ROOT / "pages" / f"{page}.py"))
        return self.run()

    def press(self, key: str) -> AppTest:
        """Press a button and return what is shown then."""
        with self._monkeypatch.context() as patched:
            self._dress(patched)
            return self._app.button(key=key).click().run()

    def run(self) -> AppTest:
        """Run the page that is open."""
        with self._monkeypatch.context() as patched:
            self._dress(patched)
            return self._app.run()

    def _dress(self, patched: pytest.MonkeyPatch) -> None:
        patched.setattr("components.visitor.cookie", self.cookies.get)


def texts(page: AppTest) -> list[str]:
    """Return what a page says in words: titles, sentences, labels."""
    kinds = ("title", "subheader", "markdown", "caption", "text")
    return [str(getattr(element, "value", "")) for kind in kinds for element in page.get(kind)]


def components(page: AppTest) -> list[str]:
    """Return the names of the live components on a page, in their order."""
    return [element.proto.component_name for element in page.get("bidi_component")]


def data(page: AppTest, name: str) -> dict[str, Any]:
    """Return what the first live component of a name is given."""
    protos = [element.proto for element in page.get("bidi_component")]
    given: dict[str, Any] = next(json.loads(p.json) for p in protos if p.component_name == name)
    return given


def everything(page: AppTest) -> str:
    """Return all that a page sends to the browser, as text."""
    protos = [getattr(element, "proto", None) for element in page._tree]
    return "\n".join(str(one) for one in protos if isinstance(one, Message))
