"""A trainer's link opens a session of twelve hours in one browser, for the own workshops."""

from __future__ import annotations

import time

import pytest

from tests.support.browser import Visitor, cookie_parts
from tests.support.live import PARTICIPANT_COOKIE, TRAINER_COOKIE, Server
from workshop.live.identity import Identity

TWELVE_HOURS = 12 * 3600


def test_sign_in_gives_a_session_of_twelve_hours_and_leads_to_the_library(server: Server) -> None:
    key = server.atelier.identity.sign_in_key("anna")

    answer = server.visitor().get(f"/t/{key}")

    assert (answer.status_code, answer.text) == (303, "")
    assert answer.headers["location"] == "/library"
    assert answer.headers["cache-control"] == "no-store"
    assert cookie_parts(answer) == [
        TRAINER_COOKIE,
        "HttpOnly",
        f"Max-Age={TWELVE_HOURS}",
        "Path=/",
        "SameSite=lax",
    ]


@pytest.mark.parametrize("key", ["0" * 32, "trainer", "anna", "%00", "é", "a" * 5000])
def test_sign_in_with_a_wrong_key_is_told_so(server: Server, key: str) -> None:
    answer = server.visitor("en").get(f"/t/{key}")

    assert answer.status_code == 403
    assert "This sign-in link is not valid (any more)." in answer.text
    assert "set-cookie" not in answer.headers


def test_sign_in_link_of_another_installation_is_no_good(server: Server) -> None:
    key = Identity("another secret", ("anna",)).sign_in_key("anna")

    assert server.visitor().get(f"/t/{key}").status_code == 403


def test_sign_in_key_opens_the_own_workshops_alone(server: Server) -> None:
    held = server.workshop("anna")
    log = server.log()

    answer = server.trainer("bert").command(held.code, "timer.stop", as_="trainer")

    assert (answer.status_code, answer.json()["code"]) == (403, "trainer-only")
    assert server.log() == log


def signed_in_before(server: Server, seconds: int, monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """Return Anna's browser, in which she signed in so many seconds ago."""
    clock = server.atelier.identity._sessions
    with monkeypatch.context() as moved:
        moved.setattr(clock, "get_timestamp", lambda: int(time.time()) - seconds, raising=False)
        return server.trainer("anna")


@pytest.mark.parametrize(
    ("seconds", "status", "close"),
    [(TWELVE_HOURS - 60, 200, 0), (TWELVE_HOURS + 1, 403, 4403), (-60, 200, 0)],
    ids=["just before", "just after", "clock put back"],
)
def test_session_ends_after_twelve_hours(
    server: Server, monkeypatch: pytest.MonkeyPatch, seconds: int, status: int, close: int
) -> None:
    held = server.workshop("anna")
    browser = signed_in_before(server, seconds, monkeypatch)

    answer = browser.command(held.code, "timer.start", as_="trainer", seconds=60)
    line = browser.stream(held.code, "trainer")
    first = line.read()

    assert answer.status_code == status
    if close:
        assert answer.json()["code"] == first["problem"]["code"] == "trainer-only"
        assert line.ended() == close
    else:
        assert first["view"]["title"] == held.row.title


def test_session_of_who_is_no_trainer_any_more_is_over(server: Server) -> None:
    held = server.workshop("anna")
    identity = server.atelier.identity
    earlier = Identity(identity._secret.decode(), ("anna", "cees"))
    browser = server.visitor()
    browser.keep(TRAINER_COOKIE, earlier.sign_in(earlier.sign_in_key("cees")))

    answer = browser.command(held.code, "timer.stop", as_="trainer")

    assert (answer.status_code, answer.json()["code"]) == (403, "trainer-only")
    assert browser.get(f"/t/{earlier.sign_in_key('cees')}").status_code == 403


@pytest.mark.parametrize("name", ["anna", "bert"])
def test_session_cannot_be_made_by_hand(server: Server, name: str) -> None:
    held = server.workshop(name)
    browser = server.visitor()
    browser.join(held.code)
    phone = str(browser.cookie(PARTICIPANT_COOKIE))

    for forged in (name, f"{name}.{int(time.time())}.x", phone, phone.replace(".", f".{name}.")):
        browser.keep(TRAINER_COOKIE, forged)
        answer = browser.command(held.code, "timer.stop", as_="trainer")
        assert (answer.status_code, answer.json()["code"]) == (403, "trainer-only")


# -- signing out ---------------------------------------------------------------------------------


def test_sign_out_takes_the_session_from_the_browser(server: Server) -> None:
    held = server.workshop("anna")

    answer = held.trainer.post("/sign-out")

    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert answer.headers["cache-control"] == "no-store"
    name, *attributes = cookie_parts(answer)
    assert name == TRAINER_COOKIE
    assert {"HttpOnly", "Max-Age=0", "Path=/", "SameSite=lax"} <= set(attributes)
    assert held.trainer.cookie(TRAINER_COOKIE) is None
    refused = held.trainer.command(held.code, "timer.stop", as_="trainer")
    assert refused.json()["code"] == "trainer-only"


@pytest.mark.parametrize("origin", ["", "null", "http://elsewhere.example", "http://["])
def test_sign_out_from_another_sites_page_changes_nothing(server: Server, origin: str) -> None:
    browser = server.trainer("anna")

    answer = browser.post("/sign-out", headers={"Origin": origin})

    assert (answer.status_code, answer.json()["code"]) == (403, "origin-foreign")
    assert browser.cookie(TRAINER_COOKIE) is not None
