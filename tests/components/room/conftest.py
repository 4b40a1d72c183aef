"""An empty page that can import the room's modules, without a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

MODULES = Path(__file__).parents[3] / "components" / "room" / "js"
HOST = "http://room.test/"


def _file(route: Route) -> None:
    path = MODULES / route.request.url.removeprefix(HOST)
    if path.suffix == ".js":
        route.fulfill(body=path.read_text("utf-8"), content_type="text/javascript")
    else:
        route.fulfill(body="<!doctype html><main></main>", content_type="text/html")


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page that can import our modules by their paths."""
    page = browser.new_page()
    page.route(f"{HOST}**", _file)
    page.goto(HOST)
    yield page
    page.close()
