"""The way in: the QR code makes a phone a participant, and a wrong code gets nobody anywhere."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

import pytest

from tests.support.browser import cookie_parts
from tests.support.live import (
    PARTICIPANT_COOKIE,
    TRAINER_COOKIE,
    Server,
    serving,
)
from workshop.live.atelier import open_atelier
from workshop.live.identity import Identity
from workshop.model.code import shown_code
from workshop.settings import Settings

TWELVE_HOURS = 12 * 3600


# -- participants --------------------------------------------------------------------------------


def test_join_gives_a_cookie_and_leads_to_the_room(server: Server) -> None:
    held = server.workshop()

    answer = server.visitor().get(f"/j/{held.code}")

    assert (answer.status_code, answer.text) == (303, "")
    assert answer.headers["location"] == f"/room?code={held.code}"
    assert answer.headers["cache-control"] == "no-store"
    assert cookie_parts(answer) == [
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
        lambda cookie: cookie.replace(".", ".x"),
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
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = monotonic()  # a slow machine would get a guess back while it makes the others
    monkeypatch.setattr(server.atelier.door._wrong_in_all, "_clock", lambda: now)
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
