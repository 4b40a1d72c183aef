"""The way in: the QR code makes a phone a participant, the link makes a browser a trainer's."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.support.live import (
    PARTICIPANT_COOKIE,
    TRAINER_COOKIE,
    Server,
    Visitor,
    serving,
)
from workshop.live.atelier import open_atelier
from workshop.live.identity import Identity
from workshop.model.code import shown_code
from workshop.settings import Settings

TWELVE_HOURS = 12 * 3600


def set_cookie(headers: object) -> list[str]:
    """Return the parts of the one Set-Cookie header, the value of the cookie left out."""
    (header,) = headers.get_list("set-cookie")  # type: ignore[attr-defined]
    pair, *attributes = header.split("; ")
    return [pair.partition("=")[0], *sorted(attributes)]


# -- participants --------------------------------------------------------------------------------


def test_join_gives_a_cookie_and_leads_to_the_room(server: Server) -> None:
    held = server.workshop()

    answer = server.visitor().get(f"/j/{held.code}")

    assert (answer.status_code, answer.text) == (303, "")
    assert answer.headers["location"] == f"/room?code={held.code}"
    assert answer.headers["cache-control"] == "no-store"
    assert set_cookie(answer.headers) == [
        PARTICIPANT_COOKIE,
        "HttpOnly",
        "Max-Age=7776000",
        "Path=/",
        "SameSite=lax",
    ]


@pytest.mark.parametrize(
    "typed", ["{0}{1}", "{0}-{1}", "{0} {1}", " {0}-{1} ", "{0}--{1}"], ids=repr
)
def test_join_takes_a_code_as_people_type_it(server: Server, typed: str) -> None:
    code = server.workshop().row.code
    typed = typed.format(code[:4].lower(), code[4:].lower())

    answer = server.visitor().get(f"/j/{typed}")

    assert (answer.status_code, answer.headers["location"]) == (
        303,
        f"/room?code={shown_code(code)}",
    )


def test_join_counts_nobody_in_before_the_room_is_open(server: Server) -> None:
    held = server.workshop()
    before = server.log()

    server.visitor().join(held.code)

    assert server.log() == before


def test_join_again_is_the_same_person_with_the_same_cookie(server: Server) -> None:
    held = server.workshop()
    phone = server.visitor()
    phone.enter(held.code)
    cookie = phone.cookie(PARTICIPANT_COOKIE)

    phone.enter(held.code)

    assert phone.cookie(PARTICIPANT_COOKIE) == cookie
    assert len(held.participants()) == 1


def test_join_of_another_workshop_is_another_person_under_the_same_cookie(server: Server) -> None:
    first, second = server.workshop(), server.workshop()
    phone = server.visitor()

    phone.enter(first.code)
    phone.enter(second.code)

    (here,), (there,) = first.participants(), second.participants()
    assert here != there
    assert len(phone.http.cookies) == 1


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda cookie: cookie[:-1] + ("A" if cookie[-1] != "A" else "B"),
        lambda cookie: "x" + cookie,
        lambda cookie: cookie.rpartition(".")[0],
        lambda _: "anybody.signature",
        lambda _: ".",
    ],
    ids=["signature", "token", "unsigned", "invented", "empty"],
)
def test_join_with_an_altered_cookie_makes_somebody_new(server: Server, spoilt: object) -> None:
    held = server.workshop()
    phone = server.visitor()
    phone.enter(held.code)
    cookie = str(phone.cookie(PARTICIPANT_COOKIE))
    phone.keep(PARTICIPANT_COOKIE, spoilt(cookie))  # type: ignore[operator]

    phone.enter(held.code)

    made = str(server.visitors[-1].cookie(PARTICIPANT_COOKIE))
    assert made not in {cookie, spoilt(cookie)}  # type: ignore[operator]
    assert len(set(held.participants())) == 2


def test_join_with_a_cookie_of_another_installation_makes_somebody_new(server: Server) -> None:
    held = server.workshop()
    phone = server.visitor()
    foreign = Identity("another secret", ()).new_participant_cookie()
    phone.keep(PARTICIPANT_COOKIE, foreign)

    phone.enter(held.code)

    assert [c.value == foreign for c in phone.http.cookies.jar] == [False]


def test_join_of_a_trainer_with_a_trainers_cookie_as_participant_makes_somebody_new(
    server: Server,
) -> None:
    held = server.workshop()
    phone = server.visitor()
    phone.keep(PARTICIPANT_COOKIE, str(held.trainer.cookie(TRAINER_COOKIE)))

    phone.join(held.code)

    assert phone.token() != "anna"


def test_join_of_an_ended_workshop_lets_back_in_who_was_there(server: Server) -> None:
    held = server.workshop()
    phone = held.participant()
    held.lead("workshop.close")

    back, late = phone.get(f"/j/{held.code}"), server.visitor("en").get(f"/j/{held.code}")

    assert back.status_code == 303
    assert late.status_code == 409
    assert "This workshop has ended." in late.text
    assert "set-cookie" not in late.headers


def test_join_of_a_full_workshop_lets_back_in_who_was_there(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, trainers=("anna",), max_participants=2)
    with serving(open_atelier(settings)) as server:
        held = server.workshop()
        first, _second = held.participant(), held.participant()
        log = server.log()

        back, late = first.get(f"/j/{held.code}"), server.visitor().get(f"/j/{held.code}")

        assert back.status_code == 303
        assert late.status_code == 409
        assert "Deze workshop is volzet." in late.text
        assert "set-cookie" not in late.headers
        assert server.log() == log


# -- wrong codes ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed", ["AAAAAAAA", "AAAA-AAAA", "AAAA", "AAAAAAAAA", "%00", "%F0%9F%A6%84", "%2e%2e", "'--"]
)
def test_join_with_an_unknown_code_is_told_so_on_a_page(server: Server, typed: str) -> None:
    answer = server.visitor().get(f"/j/{typed}")

    assert answer.status_code == 404
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert "Deze code kennen we niet. Kijk nog eens op het scherm." in answer.text
    assert "set-cookie" not in answer.headers


def test_join_after_thirty_wrong_codes_waits_even_with_the_right_one(server: Server) -> None:
    held = server.workshop()
    guesser, neighbour = server.visitor("en"), server.visitor()
    statuses = [guesser.get("/j/AAAAAAAA").status_code for _ in range(30)]

    refused = guesser.get(f"/j/{held.code}")

    assert statuses == [404] * 30
    assert refused.status_code == 429
    assert "Too many wrong codes. Try again in a few minutes." in refused.text
    assert neighbour.get(f"/j/{held.code}").status_code == 303


def test_join_after_a_hundred_wrong_codes_in_all_is_open_to_who_was_never_wrong(
    server: Server,
) -> None:
    held = server.workshop()
    guessers = [server.visitor() for _ in range(20)]
    for guesser in guessers:
        for _ in range(5):
            assert guesser.get("/j/AAAAAAAA").status_code == 404

    assert [guesser.get("/j/AAAAAAAA").status_code for guesser in guessers] == [429] * 20
    assert server.visitor().get(f"/j/{held.code}").status_code == 303


def test_join_counts_no_right_codes(server: Server) -> None:
    held = server.workshop()
    hall = server.visitor()

    statuses = []
    for _ in range(200):
        hall.http.cookies.clear()
        statuses.append(hall.get(f"/j/{held.code}").status_code)

    assert statuses == [303] * 200


@pytest.mark.parametrize("known", [True, False], ids=["in memory", "not there"])
@pytest.mark.parametrize("has_cookie", [True, False], ids=["with a cookie", "without"])
def test_guessing_at_the_commands_or_the_stream_tells_no_more_than_the_door(
    server: Server, *, known: bool, has_cookie: bool
) -> None:
    held = server.workshop()
    held.lead("timer.start", seconds=60)
    guesser = server.visitor()
    if has_cookie:
        guesser.join(server.workshop("bert").code)
    for _ in range(30):
        guesser.get("/j/AAAAAAAA")
    code = held.row.code if known else "AAAAAAAB"

    posted = guesser.command(code, "timer.stop")
    line = guesser.stream(code)

    assert (posted.status_code, posted.json()["code"]) == (429, "too-many-codes")
    assert line.ended() == 4429
    assert [frame["problem"]["code"] for frame in line.frames] == ["too-many-codes"]
    assert held.participants() == []


def test_wrong_codes_from_their_own_address_do_not_stop_who_is_in(server: Server) -> None:
    held = server.workshop()
    phone = held.participant()
    step = held.go("swot", "write")
    phone.http.get("/j/AAAAAAAA")
    for _ in range(30):
        phone.get("/j/AAAAAAAA")

    phone.done(held.row.code, "swot.note.add", step=step, quadrant="strengths", text="Wij")
    line = phone.stream(held.row.code)
    line.read_until(lambda: line.mine)

    assert [note["text"] for note in line.mine["notes"].values()] == ["Wij"]


# -- trainers ------------------------------------------------------------------------------------


def test_sign_in_gives_a_session_of_twelve_hours_and_leads_to_the_library(server: Server) -> None:
    key = server.atelier.identity.sign_in_key("anna")

    answer = server.visitor().get(f"/t/{key}")

    assert (answer.status_code, answer.text) == (303, "")
    assert answer.headers["location"] == "/library"
    assert answer.headers["cache-control"] == "no-store"
    assert set_cookie(answer.headers) == [
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
    name, *attributes = set_cookie(answer.headers)
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


# -- the wrong verb ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/j/AAAAAAAA", "GET, HEAD"),
        ("POST", "/t/key", "GET, HEAD"),
        ("GET", "/sign-out", "POST"),
        ("GET", "/live/AAAAAAAA/commands", "POST"),
        ("PUT", "/live/AAAAAAAA/commands", "POST"),
        ("POST", "/healthz", "GET, HEAD"),
        ("DELETE", "/readyz", "GET, HEAD"),
    ],
)
def test_routes_name_the_methods_they_take(
    server: Server, method: str, path: str, allowed: str
) -> None:
    browser = server.visitor()

    answer = browser.http.request(method, path, headers={"Origin": browser.origin})

    assert answer.status_code == 405
    assert ", ".join(sorted(answer.headers["allow"].split(", "))) == allowed


@pytest.mark.parametrize(
    "path", ["/j/", "/t/", "/live/AAAAAAAA", "/live/AAAAAAAA/stream", "/j/..%2F..", "/j/a/b"]
)
def test_routes_know_no_other_addresses(server: Server, path: str) -> None:
    assert server.visitor().get(path).status_code == 404
