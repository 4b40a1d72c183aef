"""Who takes part in a story: a trainer with a laptop and a projector, participants with phones."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from playwright.sync_api import BrowserContext, Locator, Page, ViewportSize, expect

from tests.support.server import App
from workshop.i18n import plural_translator, translator

Contexts = Callable[..., BrowserContext]

LOCALES = {"nl": "nl-BE", "en": "en-GB"}
PHONE: ViewportSize = {"width": 390, "height": 844}
LAPTOP: ViewportSize = {"width": 1440, "height": 900}
PROJECTOR: ViewportSize = {"width": 1920, "height": 1080}
PATIENCE = 60_000  # ms: two cores, several browsers and a server share them

# As the page asks it, from where its cookies are: one after the other, each until it is answered.
POST = """async ({ path, commands }) => {
  for (const command of commands) {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(command) });
    if (!answer.ok) throw new Error(`${command.type}: ${await answer.text()}`);
  }
}"""

expect.set_options(timeout=PATIENCE)


class Person:
    """Somebody in front of a page, who reads one language."""

    def __init__(self, page: Page, language: str) -> None:
        self.page = page
        self._ = translator(language)
        self.many = plural_translator(language)
        self.errors: list[str] = []
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._heard)

    def _heard(self, message: object) -> None:
        kind, text = getattr(message, "type", ""), str(getattr(message, "text", ""))
        # A lost connection is told by the browser itself; that is what some stories are about.
        if kind == "error" and "net::ERR" not in text and "WebSocket" not in text:
            self.errors.append(text)

    def button(self, name: str, **values: object) -> Locator:
        """Find a button by its English sentence, in this person's language."""
        return self.page.get_by_role("button", name=self._(name).format(**values), exact=True)

    def asks(self, code: str, audience: str, *commands: dict[str, Any]) -> None:
        """Have commands carried out that nobody taps: what others do in the meantime."""
        path = f"/live/{code.replace('-', '')}/commands?as={audience}"
        with_ids = [{"id": str(uuid4()), **command} for command in commands]
        self.page.evaluate(POST, {"path": path, "commands": with_ids})

    def sees(self, text: str) -> None:
        """Wait until a text is on the page."""
        expect(self.page.get_by_text(text).first).to_be_visible()

    def does_not_see(self, text: str) -> None:
        """Make sure that a text is nowhere on the page."""
        expect(self.page.get_by_text(text)).to_have_count(0)


class Trainer(Person):
    """A trainer: library, cockpit, and the projector in a window of its own."""

    def __init__(
        self, house: App, contexts: Contexts, language: str = "nl", scheme: str = "light"
    ) -> None:
        self.context = contexts(
            viewport=LAPTOP,
            locale=LOCALES[language],
            color_scheme=scheme,
            base_url=f"http://{house.host}",
        )
        super().__init__(self.context.new_page(), language)
        self.language = language
        self.page.goto(house.sign_in_path())
        self.code = ""

    def makes(self, label: str = "Make", language: str = "nl") -> str:
        """Make a workshop from the template ("Make" or "Demo"); return its code."""
        template = self.page.locator(f".st-key-template-{language}-huisarts-geen-manager")
        template.get_by_role("button", name=self._(label), exact=True).click()
        self.page.wait_for_url("**/cockpit**")
        self.code = re.findall(r"code=([A-Z0-9-]+)", self.page.url)[0]
        expect(self.page.locator(".room-trainer h1")).to_be_visible()
        return self.code

    def opens_step(self, title: str) -> None:
        """Bring the room to a step of the run sheet."""
        # To the minutes behind it: other titles may begin with this one.
        line = re.compile(rf"^\s*{re.escape(title)}\s+·")
        self.page.locator(".st-key-runsheet").get_by_role("button", name=line).click()
        expect(self.page.locator(".room-trainer h1")).to_have_text(title)

    def opens_phase(self, phase: str) -> None:
        """Bring the room to a phase of the step."""
        self.page.locator(".st-key-phases").get_by_role(
            "button", name=self._(phase), exact=True
        ).click()
        # A list: in the middle of a rerun there are two, and only the last state counts.
        current = self.page.locator(".st-key-phases button[kind=primary]")
        expect(current).to_have_text([self._(phase)])

    def goes_on(self, to: str = "") -> None:
        """Press the one big button, once it leads to a step or a phase."""
        button = self.page.locator(".st-key-next button")
        if to:
            # What it leads to stands on it: until then it is the button of the moment before.
            expect(button).to_contain_text([self._("Next: {name}").format(name=to)])
        button.last.click()

    def takes_along(self, *steps: str) -> None:
        """Have the room go through steps that the template skips."""
        skips = [{"type": "plan.step.skip", "step": one, "skipped": False} for one in steps]
        self.asks(self.code, "trainer", *skips)
        for one in steps:
            expect(self.page.locator(f".st-key-step-{one} button:enabled")).to_have_count(1)

    def projects(self, scheme: str = "dark") -> Projector:
        """Open the projector's window by its button."""
        with self.context.expect_page() as opened:
            self.page.get_by_role("link", name=self._("Projector")).click()
        # Two windows at once: to the browser the new one is a tab that covers the cockpit.
        self.page.bring_to_front()
        return Projector(opened.value, self.language, scheme)


class Projector(Person):
    """What the room looks at."""

    def __init__(self, page: Page, language: str, scheme: str) -> None:
        super().__init__(page, language)
        page.set_viewport_size(PROJECTOR)
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]


class Phone(Person):
    """A participant's phone that has scanned the code."""

    def __init__(
        self,
        house: App,
        contexts: Contexts,
        code: str,
        language: str = "nl",
        scheme: str = "light",
    ) -> None:
        self.context = contexts(
            viewport=PHONE,
            locale=LOCALES[language],
            color_scheme=scheme,
            is_mobile=True,
            has_touch=True,
            base_url=f"http://{house.host}",
        )
        super().__init__(self.context.new_page(), language)
        self.code = code
        self.page.goto(f"/j/{code}")
        expect(self.page.locator(".room-participant h1")).to_be_visible()

    def second_tab(self, language: str = "nl") -> Person:
        """Open the room once more in the same browser."""
        tab = Person(self.context.new_page(), language)
        tab.page.goto(f"/j/{self.code}")
        return tab

    def posts(self, *commands: dict[str, Any]) -> None:
        """Send commands without the taps, for what one phone of the room has done by hand."""
        self.asks(self.code, "participant", *commands)

    def chooses(self, quadrant: str) -> None:
        """Go to a quadrant."""
        self.page.get_by_role("tab", name=self._(quadrant)).tap()

    def writes(self, text: str) -> None:
        """Write a note in the quadrant that is open, and see that it has arrived."""
        self.page.locator("textarea").fill(text)
        self.button("Add").tap()
        expect(self.page.locator(".note:not(.underway)", has_text=text)).to_be_visible()

    def changes(self, text: str, into: str) -> None:
        """Change a note of one's own, and see that it has arrived."""
        self.button("Change: {text}", text=text).tap()
        form = self.page.locator(".note form")
        form.locator("textarea").fill(into)
        form.get_by_role("button", name=self._("Save")).tap()
        expect(self.page.locator(".note:not(.underway)", has_text=into)).to_be_visible()

    def adds_cause(self, text: str) -> None:
        """Add a cause to the first bone, and see that it has arrived."""
        self.page.locator("button.add").first.tap()
        self.page.locator("textarea").fill(text)
        self.page.locator("form.field .primary").tap()
        expect(self.page.locator(".causes .note-text", has_text=text)).to_be_visible()

    def gives_dot(self, text: str) -> None:
        """Give a dot to a card."""
        self.button("Give a dot to: {text}", text=text).tap()
