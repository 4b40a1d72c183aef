"""The browser that the tests drive: the system's Chromium, or the one Playwright installed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Nothing leaves the machine, and it runs as root in a container without a graphics card.
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Each page of a story is somebody's own window: none of them is in the background.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
)


def executable(playwright: Playwright) -> str:
    """Return the path of a Chromium; raises FileNotFoundError where there is none."""
    for name in _NAMES:
        if path := shutil.which(name):
            return path
    own = playwright.chromium.executable_path
    if Path(own).exists():
        return own
    raise FileNotFoundError("There is no Chromium here: run scripts/install-browser.")


@contextmanager
def running() -> Iterator[Browser]:
    """Start a headless browser, and stop it at the end."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable(playwright), args=list(_FLAGS)
        )
        try:
            yield browser
        finally:
            browser.close()
