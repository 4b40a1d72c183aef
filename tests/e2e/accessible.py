"""What axe finds on a page."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def faults(page: Page) -> list[str]:
    """Return what axe finds wrong on a page, each with the elements it is about."""
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa"]})
    return [
        f"{fault['id']}: {node['target']}"
        for fault in found.response["violations"]
        for node in fault["nodes"]
    ]
