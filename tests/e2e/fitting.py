"""Whether what a page shows fits in its window."""

from __future__ import annotations

from playwright.sync_api import Page

PLACES = "[data-testid=stMain], [data-testid=stMainBlockContainer], .room-screen .activity"

TRIES = 100  # 10 s: what does not fit costs time, what does costs none
ROUNDED = 1  # px: browsers give whole pixels of what is not


def beyond(page: Page) -> tuple[int, int]:
    """Return by how many pixels a page is wider and higher than there is room for."""
    places = page.locator(PLACES).evaluate_all(
        "all => all.map(one => [one.scrollWidth - one.clientWidth,"
        " one.scrollHeight - one.clientHeight])"
    )
    pictures = page.locator(".stPlotlyChart .main-svg, img.picture").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect())"
        ".map(box => [box.right - innerWidth, box.bottom - innerHeight])"
    )
    over = [(0, 0), *places, *pictures]
    wider, higher = (int(max(one)) for one in zip(*over, strict=True))
    return wider if wider > ROUNDED else 0, higher if higher > ROUNDED else 0


def settled(page: Page, *, height: bool) -> tuple[int, int]:
    """Return what `beyond` says once the page has had the time to lay out a picture that came."""
    for _ in range(TRIES):
        wider, higher = beyond(page)
        if not wider and not (height and higher):
            break
        page.wait_for_timeout(100)
    return wider, higher if height else 0
