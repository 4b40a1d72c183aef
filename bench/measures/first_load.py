"""A phone's first load over a slow network, ours and the stock app's."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bench import board, browser
from bench.server import stock

if TYPE_CHECKING:
    from bench.figures import Sheet
    from bench.plan import Plan

MB = 1_000_000


def measure(sheet: Sheet, plan: Plan) -> None:
    """Measure bytes and seconds until one can write."""
    with browser.running() as chromium:
        with board.held(notes=0, phase="write") as (server, prepared):
            # The server's own first page; a phone's first load is the next.
            browser.load(chromium, f"{server.url}/j/{prepared.code}", slow=False)
            for _ in range(plan.repetitions):
                loaded = browser.load(chromium, f"{server.url}/j/{prepared.code}")
                sheet.add("first_load.bytes", loaded.bytes / MB, "MB", at_most=0.7)
                sheet.add("first_load.seconds", loaded.seconds, "s", at_most=3)
                sheet.add("first_load.requests", loaded.requests, "requests")
        with TemporaryDirectory(prefix="bench-") as folder, stock(Path(folder)) as server:
            browser.load(chromium, server.url, slow=False)
            for _ in range(plan.repetitions):
                loaded = browser.load(chromium, server.url)
                sheet.add("first_load.stock.bytes", loaded.bytes / MB, "MB")
                sheet.add("first_load.stock.seconds", loaded.seconds, "s")
                sheet.add("first_load.stock.requests", loaded.requests, "requests")
    sheet.ratio("first_load.stock_bytes_over_ours", "first_load.stock.bytes", "first_load.bytes")
    sheet.ratio(
        "first_load.stock_seconds_over_ours", "first_load.stock.seconds", "first_load.seconds"
    )
