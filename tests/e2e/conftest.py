"""The real app for each module of stories, and people with browsers of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.e2e.people import Phone, Trainer
from tests.support.server import App, app


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """A running app with an empty library."""
    with app(tmp_path_factory.mktemp("house")) as started:
        started.start()
        yield started


@pytest.fixture
def contexts(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Make browser contexts: each is a device of its own, closed at the end."""
    made: list[BrowserContext] = []

    def new(**options: object) -> BrowserContext:
        made.append(browser.new_context(**options))  # type: ignore[arg-type]
        return made[-1]

    yield new
    for context in made:
        context.close()


@pytest.fixture
def trainer(house: App, contexts: Callable[..., BrowserContext]) -> Trainer:
    """A Dutch-speaking trainer with a laptop, signed in."""
    return Trainer(house, contexts)


@pytest.fixture
def phone(house: App, contexts: Callable[..., BrowserContext]) -> Callable[[str], Phone]:
    """Make a phone that has scanned the code of a workshop."""
    return lambda code: Phone(house, contexts, code)
