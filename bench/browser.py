"""A phone's browser: a real Chromium on a slow network, and what it fetches."""

from __future__ import annotations

import base64
import os
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from playwright.sync_api import ViewportSize

from bench.cores import on_cores
from tests.support import chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, CDPSession

# 4 Mbit/s both ways with 100 ms, as on a full Wi-Fi or at the edge of a mobile cell.
BYTES_EACH_SECOND = 4_000_000 / 8
LATENCY_MS = 100
PHONE = ViewportSize(width=390, height=844)
WRITABLE = "textarea:enabled"
PATIENCE_MS = 60_000
# What a page fetches after one can write counts too, if it comes soon.
SETTLE_MS = 1500
_BINARY = 2


@dataclass(slots=True)
class Load:
    """The first load of a page: seconds until one can write, bytes over the wire, requests."""

    seconds: float = 0.0
    bytes: int = 0
    requests: int = 0
    paths: list[str] = field(default_factory=list)


@contextmanager
def running() -> Iterator[Browser]:
    """Start a browser on all cores: a phone has cores of its own."""
    with on_cores(*range(os.cpu_count() or 1)), chromium.running() as browser:
        yield browser


def load(browser: Browser, url: str, *, slow: bool = True) -> Load:
    """Open a page in a browser that knows nothing yet, and wait until one can write in it."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)
    try:
        page = context.new_page()
        session = context.new_cdp_session(page)
        result = Load()
        _listen(session, result)
        if slow:
            session.send(
                "Network.emulateNetworkConditions",
                {
                    "offline": False,
                    "latency": LATENCY_MS,
                    "downloadThroughput": BYTES_EACH_SECOND,
                    "uploadThroughput": BYTES_EACH_SECOND,
                },
            )
        began = time.monotonic()
        page.goto(url, wait_until="commit")
        page.locator(WRITABLE).first.wait_for(timeout=PATIENCE_MS)
        result.seconds = time.monotonic() - began
        page.wait_for_timeout(SETTLE_MS)
        return result
    finally:
        context.close()


def files(browser: Browser, url: str) -> list[str]:
    """Return what a browser asks for after the page itself, in order, as paths."""
    return load(browser, url, slow=False).paths


def _listen(session: CDPSession, result: Load) -> None:
    session.send("Network.enable")

    def requested(event: dict[str, Any]) -> None:
        result.requests += 1
        asked = urlsplit(event["request"]["url"])
        if event["type"] != "Document" and asked.scheme == "http":
            result.paths.append(asked.path + (f"?{asked.query}" if asked.query else ""))

    def finished(event: dict[str, Any]) -> None:
        result.bytes += int(event["encodedDataLength"])

    def framed(event: dict[str, Any]) -> None:
        frame = event["response"]
        data = frame["payloadData"]
        binary = frame["opcode"] == _BINARY
        result.bytes += len(base64.b64decode(data) if binary else data.encode())

    session.on("Network.requestWillBeSent", requested)
    session.on("Network.loadingFinished", finished)
    session.on("Network.webSocketFrameReceived", framed)
    session.on("Network.webSocketFrameSent", framed)
