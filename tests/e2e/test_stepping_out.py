"""Somebody steps out of an exercise: a calm page, a way back, and nobody is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.e2e.people import Phone, Trainer
from tests.support.server import App

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(600)]


def test_stepping_out_sends_nothing_and_outlives_a_reload(
    house: App, contexts: Callable[..., BrowserContext]
) -> None:
    trainer = Trainer(house, contexts, "en")
    code = trainer.makes("Make", "en")
    phone = Phone(house, contexts, code, "en")
    trainer.opens_step("After an incident")
    expect(phone.page.locator(".activity.phase-stages")).to_be_visible()
    before = trainer.page.locator(".room-trainer").text_content()
    # Commands are requests of their own; the live stream only brings.
    sent: list[str] = []
    phone.page.on("request", lambda request: sent.append(request.url))

    phone.page.locator("button.step-out").click()
    expect(phone.page.locator(".away-heading")).to_be_focused()
    expect(phone.page.locator(".places-to-turn > li")).to_have_count(3)
    phone.page.wait_for_timeout(1000)

    assert sent == []
    assert trainer.page.locator(".room-trainer").text_content() == before

    # What the trainer goes on with leaves the calm page alone, and so does a reload.
    trainer.opens_phase("Choose")
    phone.page.reload()
    expect(phone.page.locator(".away")).to_be_visible()
    phone.page.locator("button.step-back").click()
    expect(phone.page.locator("button.step-out")).to_be_focused()
    expect(phone.page.locator(".activity.phase-choose .picks")).to_be_visible()
    assert phone.errors == []
