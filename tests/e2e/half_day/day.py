"""A half-day: one cockpit, one projector, eight phones, and the way through the run sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import BrowserContext, Locator, expect

from tests.e2e.fitting import settled
from tests.e2e.people import Person, Phone, Projector, Trainer
from tests.support.server import App
from workshop.activities import ACTIVITIES
from workshop.content import StepContent, load
from workshop.settings import ROOT

PEOPLE = 8
TEMPLATE = "huisarts-geen-manager"
# There for whoever has the time; here they are gone through too.
TAKEN_ALONG = ("intake", "classify", "swiss-cheese")
Json = dict[str, Any]


class HalfDay:
    """The people of a half-day, and what can be said of all of them."""

    def __init__(
        self, house: App, contexts: Callable[..., BrowserContext], language: str = "nl"
    ) -> None:
        self.language = language
        self.trainer = Trainer(house, contexts, language)
        code = self.trainer.makes("Make", language)
        self.projector: Projector = self.trainer.projects()
        self.phones = [Phone(house, contexts, code, language) for _ in range(PEOPLE)]
        self._ = self.trainer._
        self.many = self.trainer.many
        self.apart = False  # while tables work at boards of their own
        self.parked = ""
        self.too_much: list[tuple[str, str, tuple[int, int]]] = []
        self.steps = [
            step for step in steps_of(language) if step.id in TAKEN_ALONG or not step.skipped
        ]

    @property
    def people(self) -> list[Person]:
        """Everybody who looks at a page."""
        return [self.trainer, self.projector, *self.phones]

    @property
    def first(self) -> Phone:
        """The phone that does by hand what the others do too."""
        return self.phones[0]

    @property
    def others(self) -> list[Phone]:
        """All other phones."""
        return self.phones[1:]

    @property
    def lead(self) -> Locator:
        """The live step in the cockpit."""
        return self.trainer.page.locator(".room-trainer")

    def cockpit(self, what: str) -> Locator:
        """Find something on the live step in the cockpit."""
        return self.lead.locator(what)

    def screen(self, what: str) -> Locator:
        """Find something on the projector."""
        return self.projector.page.locator(what)

    def said(self, dutch: str, english: str) -> str:
        """Return what somebody writes, in the language of the room."""
        return dutch if self.language == "nl" else english

    def words(self, sentence: str, **values: object) -> str:
        """Return a sentence of the interface."""
        return self._(sentence).format(**values)

    def counted(self, one: str, more: str, n: int, **values: object) -> str:
        """Return a sentence of the interface about a number."""
        return self.many(one, more, n).format(n=n, **values)

    def all_tallied(self, sentence: str, **values: object) -> None:
        """Wait until the projector says that something came from all of them."""
        told = self.words(sentence, **values)
        # A list: whoever looks in the middle of a step's end may find two lines or none.
        expect(self.screen(".tally-line")).to_contain_text([told])

    def shows_chart(self) -> None:
        """Wait until the projector shows a chart."""
        expect(self.screen(".stPlotlyChart .main-svg").first).to_be_visible()

    def goes_to(self, step: StepContent, phase: str, *, named: str) -> None:
        """Press "next" and wait until everybody is there; what is shown must fit."""
        self.trainer.goes_on(named)
        self.is_at(step, phase)

    def is_at(self, step: StepContent, phase: str) -> None:
        """Wait until everybody is at a phase of a step."""
        here = f".activity.{step.activity}.phase-{phase}"
        for number, person in enumerate(self.people):
            who = f"{type(person).__name__} ({number}) at {step.id}, {phase}"
            expect(person.page.locator(".room h1"), who).to_have_text([step.title])
            has_it = person in self.phones or not self.apart
            expect(person.page.locator(here), who).to_have_count(1 if has_it else 0)
        self.fits(step, phase)

    def fits(self, step: StepContent, phase: str) -> None:
        """Look whether the projector holds all of it."""
        beyond = settled(self.projector.page, height=True)
        if beyond != (0, 0):
            self.too_much.append((step.id, phase, beyond))

    def never_erred(self) -> None:
        """Make sure that no page had an error and that the projector always held all of it."""
        assert self.too_much == []
        assert [person.errors for person in self.people] == [[]] * len(self.people)


def steps_of(language: str) -> tuple[StepContent, ...]:
    """Return the steps of the template, content and all."""
    library = load(ROOT / "data", {kind: activity.Setup for kind, activity in ACTIVITIES.items()})
    return library.templates[language, TEMPLATE].steps


def phases_of(step: StepContent) -> list[str]:
    """Return the phases of a step that "next" leads through."""
    phases = ACTIVITIES[step.activity].phases(step.setup)
    return [phase.name for phase in phases if not phase.optional]


def tap_quickly(button: Locator) -> None:
    """Tap without the waiting of a finger, for what another phone has done by hand."""
    button.evaluate("button => button.click()")


Story = Callable[[HalfDay, StepContent], None]
