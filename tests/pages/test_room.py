"""Room: the live component for who has a code, the field for the code for all others."""

from __future__ import annotations

import pytest

from components.server.wiring import strings_url
from tests.support.live import PARTICIPANT_COOKIE, Server
from tests.support.pages import Tab, components, data
from tests.support.play import Play
from workshop.live.network import network


@pytest.mark.parametrize("language", ["nl", "en"])
def test_room_is_one_component_in_the_workshops_language(
    server: Server, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    held = server.workshop(language=language)

    page = Tab(monkeypatch).open("room", code=held.code, lang="en")

    assert components(page) == ["room"]
    given = data(page, "room")
    assert given.pop("module").endswith(".js")
    assert given == {
        "code": held.row.code,
        "audience": "participant",
        "language": language,
        "strings": strings_url(language),
    }
    assert not page.button


def test_room_takes_the_code_as_people_type_it(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = server.workshop()

    page = Tab(monkeypatch).open("room", code=f" {held.code.lower()} ")

    assert data(page, "room")["code"] == held.row.code


@pytest.mark.parametrize("query", [{}, {"code": ""}, {"code": "AAAA-AAAA"}, {"code": "<b>"}])
def test_room_without_a_code_we_know_is_the_door(
    server: Server, monkeypatch: pytest.MonkeyPatch, query: dict[str, str]
) -> None:
    server.workshop()

    page = Tab(monkeypatch).open("room", **query)

    assert components(page) == ["door"]


def test_room_counts_wrong_codes_and_then_tells_strangers_nothing(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = server.workshop()
    play = Play(held, server.phone(), server.phone())
    stranger = Tab(monkeypatch)
    guest = Tab(monkeypatch, **{PARTICIPANT_COOKIE: play.phone.cookie(PARTICIPANT_COOKIE)})
    trainer = Tab(monkeypatch, trainer=held.trainer.cookie("trainer"))

    assert components(stranger.open("room", code=held.code)) == ["room"]
    for _ in range(30):
        stranger.open("room", code="AAAA-AAAA")

    assert components(stranger.open("room", code=held.code)) == ["door"]
    assert components(guest.open("room", code=held.code)) == ["room"]
    assert components(trainer.open("room", code=held.code)) == ["room"]


def test_room_without_any_code_is_no_guess(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    tab = Tab(monkeypatch)
    for _ in range(3):
        tab.open("room")

    suspects = server.atelier.door._suspects
    assert not suspects.is_spent(network(""))
    tab.open("room", code="AAAA-AAAA")
    assert suspects.is_spent(network(""))
