"""A real browser as a phone: without a network, with a server that restarts, locked and woken."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any
from uuid import uuid4

import httpx2
import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect

from tests.reliability.checker import WRITTEN, read_log
from tests.support.server import App
from workshop.store.log import WorkshopRow

OFFLINE = 60.0  # seconds
COMES_BACK_WITHIN = 30_000  # ms: the page itself waits up to 12 s between two tries
STEP = "delegating"
PHONE = {"width": 390, "height": 844}

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(300)]


class Workshop:
    """A workshop on a running server, led by its trainer."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.row: WorkshopRow = app.make_workshop()
        app.start()
        self._http = httpx2.Client(base_url=f"http://{app.host}")
        assert self._http.get(app.sign_in_path()).status_code == httpx2.codes.SEE_OTHER

    def open_phase(self, phase: str) -> None:
        """Bring the room to a phase of the step."""
        self.lead("phase.open", step=STEP, phase=phase)

    def lead(self, type_: str, **fields: Any) -> None:
        """Carry out a command of the trainer."""
        answer = self._http.post(
            f"/live/{self.row.code}/commands?as=trainer",
            json={"id": str(uuid4()), "type": type_, **fields},
            headers={"Origin": f"http://{self.app.host}"},
        )
        assert answer.status_code == httpx2.codes.OK, answer.text

    def join(self, page: Page) -> None:
        """Scan the code, and wait for the room."""
        page.goto(f"http://{self.app.host}/j/{self.row.code}")
        expect(
            page.locator(".room-participant .step-title, .room-participant h1").first
        ).to_be_visible(timeout=COMES_BACK_WITHIN)

    def close(self) -> None:
        """Let the trainer go."""
        self._http.close()

    def written(self) -> list[tuple[str, str]]:
        """End the server and return (writer, text) of each note, in the log's order."""
        self.app.kill()
        with closing(sqlite3.connect(self.app.file)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        log = read_log(self.app.url, self.row.id)
        return [(body["by"], body["text"]) for _, body in log.of(WRITTEN)]


@pytest.fixture
def workshop(app: App) -> Iterator[Workshop]:
    """Give a workshop on a server of its own."""
    with closing(Workshop(app)) as made:
        yield made


@pytest.fixture
def phones(browser: Browser) -> Iterator[list[BrowserContext]]:
    """Two phones."""
    made = [browser.new_context(viewport=PHONE, locale="nl-BE") for _ in range(2)]  # type: ignore[arg-type]
    yield made
    for context in made:
        context.close()


def write(page: Page, text: str) -> None:
    """Write a note and send it."""
    page.get_by_role("textbox").fill(text)
    page.get_by_role("textbox").press("Enter")
    expect(page.locator(".note-text", has_text=text)).to_be_visible()


def saved(page: Page) -> list[str]:
    """Return the own notes that the server has, as the page shows them: the newest first."""
    return page.locator(".note:not(.underway) .note-text").all_inner_texts()


def hide(page: Page, state: str) -> None:
    """Tell the page that its phone is locked, or in the hand again."""
    page.evaluate(
        """state => {
            const as = (name, value) =>
              Object.defineProperty(document, name, { value, configurable: true });
            as("visibilityState", state);
            as("hidden", state == "hidden");
            document.dispatchEvent(new Event("visibilitychange"));
        }""",
        state,
    )


def test_a_phone_a_minute_without_network_sends_its_notes_once_and_in_order(
    workshop: Workshop, phones: list[BrowserContext]
) -> None:
    workshop.open_phase("write")
    stays, reloads = (phone.new_page() for phone in phones)
    for page in (stays, reloads):
        workshop.join(page)
        write(page, "vooraf")
        expect(page.locator(".note:not(.underway)")).to_have_count(1)

    began = time.monotonic()
    for phone in phones:
        phone.set_offline(True)
    for number in range(1, 4):
        write(stays, f"zonder netwerk {number}")
        write(reloads, f"herladen {number}")
        stays.wait_for_timeout(OFFLINE / 4 * 1000)
    with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
        reloads.reload()
    stays.wait_for_timeout(max(0, OFFLINE - (time.monotonic() - began)) * 1000)
    expect(stays.locator(".note.underway")).to_have_count(3)
    assert saved(stays) == ["vooraf"]

    for phone in phones:
        phone.set_offline(False)
    reloads.goto(f"http://{workshop.app.host}/room?code={workshop.row.code}")
    for page, words in ((stays, "zonder netwerk"), (reloads, "herladen")):
        expect(page.locator(".note:not(.underway)")).to_have_count(4, timeout=COMES_BACK_WITHIN)
        expect(page.locator(".note.underway")).to_have_count(0)
        assert saved(page) == [f"{words} {n}" for n in (3, 2, 1)] + ["vooraf"]
    print(f"offline for {time.monotonic() - began:.0f} s")

    written = workshop.written()
    of_each = {by: [text for writer, text in written if writer == by] for by, _ in written}
    assert sorted(of_each.values()) == [
        ["vooraf", *(f"herladen {n}" for n in (1, 2, 3))],
        ["vooraf", *(f"zonder netwerk {n}" for n in (1, 2, 3))],
    ]


def test_a_server_that_restarts_finds_an_open_page_again_as_the_same_person(
    workshop: Workshop, phones: list[BrowserContext]
) -> None:
    workshop.open_phase("write")
    page = phones[0].new_page()
    workshop.join(page)
    write(page, "voor de herstart")
    expect(page.locator(".note:not(.underway)")).to_have_count(1)
    page.evaluate("window.neverReloaded = true")

    workshop.app.kill()
    write(page, "tijdens de herstart")
    expect(page.locator(".room-status .banner")).to_be_visible()
    workshop.app.start()

    expect(page.locator(".note:not(.underway)")).to_have_count(2, timeout=COMES_BACK_WITHIN)
    workshop.open_phase("vote")
    card = page.locator("li", has_text="voor de herstart")
    card.locator(".dot-button").last.click(timeout=COMES_BACK_WITHIN)
    expect(card.locator(".dots-given [aria-hidden]")).to_have_text("●")

    workshop.app.kill()
    expect(page.locator(".room-status .banner")).to_be_visible()
    workshop.app.start()
    expect(page.locator(".room-status .banner")).to_have_count(0, timeout=COMES_BACK_WITHIN)
    expect(card.locator(".dots-given [aria-hidden]")).to_have_text("●")
    card.locator(".dot-button").last.click()
    expect(card.locator(".dots-given [aria-hidden]")).to_have_text("●●")
    workshop.open_phase("write")
    expect(page.locator(".note:not(.underway)")).to_have_count(2)
    assert page.evaluate("window.neverReloaded") is True

    written = workshop.written()
    assert [text for _, text in written] == ["voor de herstart", "tijdens de herstart"]
    assert len({by for by, _ in written}) == 1
    placed = read_log(workshop.app.url, workshop.row.id).of("swot.dot.placed")
    assert [body["participant"] for _, body in placed] == [written[0][0]] * 2


def test_a_locked_phone_shows_the_present_when_it_is_woken(
    workshop: Workshop, phones: list[BrowserContext]
) -> None:
    workshop.open_phase("write")
    locked, other = (phone.new_page() for phone in phones)
    for page in (locked, other):
        workshop.join(page)
    write(locked, "voor het slapen")
    expect(locked.locator(".note:not(.underway)")).to_have_count(1)
    locked.evaluate("window.ticks = 0; setInterval(() => window.ticks++, 100)")
    lock = phones[0].new_cdp_session(locked)

    before = locked.evaluate("window.ticks")
    # A headless Chromium ignores Page.setWebLifecycleState; this stops the page's scripts too.
    hide(locked, "hidden")
    lock.send("Debugger.enable")
    lock.send("Debugger.pause")
    write(other, "terwijl de andere sliep")
    expect(other.locator(".note:not(.underway)")).to_have_count(1)
    workshop.app.kill()  # its stream is gone, as after minutes in a pocket
    workshop.app.start()
    workshop.open_phase("read")
    other.wait_for_timeout(2000)
    lock.send("Debugger.resume")
    lock.send("Debugger.disable")
    hide(locked, "visible")
    ticked = locked.evaluate("window.ticks") - before
    assert ticked < 15, "the page was awake"  # of 20 and more

    for text in ("voor het slapen", "terwijl de andere sliep"):
        expect(locked.locator(".note-text", has_text=text)).to_be_visible(timeout=COMES_BACK_WITHIN)
    assert len({by for by, _ in workshop.written()}) == 2
