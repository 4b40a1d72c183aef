"""Screen: the projector's own window on the workshop."""

from __future__ import annotations

import pytest

from tests.support.live import TRAINER_COOKIE, Server
from tests.support.pages import Tab, components, data
from tests.support.play import Play


@pytest.mark.parametrize("language", ["nl", "en"])
def test_screen_is_live_and_shows_the_way_in(
    server: Server, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    held = server.workshop("anna", language)
    tab = Tab(monkeypatch, trainer=held.trainer.cookie(TRAINER_COOKIE))

    page = tab.open("screen", code=held.code)

    assert components(page) == ["room", "pulse"]
    shown = data(page, "room")
    assert (shown["code"], shown["audience"]) == (held.row.code, "screen")
    assert shown["language"] == language
    assert shown["joinUrl"] == f"{server.atelier.settings.phone_url}/j/{held.code}"
    assert shown["qr"].startswith("data:image/svg+xml")
    assert not page.button


@pytest.mark.parametrize("activity", ["card", "swot", "estimate", "fishbone"])
def test_screen_shows_every_phase_of_every_activity(
    server: Server, monkeypatch: pytest.MonkeyPatch, activity: str
) -> None:
    held = server.workshop("anna")
    play = Play(held, server.phone(), server.phone())
    play.note()
    play.cause()
    play.action()
    tab = Tab(monkeypatch, trainer=held.trainer.cookie(TRAINER_COOKIE))
    plan = play.state.steps[held.step(activity)]
    for phase in server.atelier.engine.activities[activity].phases(plan.setup):
        play.go(activity, phase.name)

        page = tab.open("screen", code=held.code)

        assert [error.message for error in page.exception] == []
        assert components(page)[0] == "room"
