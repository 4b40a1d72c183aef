"""Streams that are refused say why, in a frame and by the code they close with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.live import PARTICIPANT_COOKIE, Server, serving, wait_until
from workshop.live.atelier import open_atelier
from workshop.live.hub import STREAMS_EACH
from workshop.settings import Settings


@pytest.mark.parametrize("origin", [None, "null", "http://elsewhere.example", "http://["])
def test_stream_for_another_sites_page_is_refused(server: Server, origin: str | None) -> None:
    held = server.workshop()

    line = held.trainer.stream(held.row.code, "trainer", origin=origin)

    assert line.ended() == 4403
    assert [frame["problem"]["code"] for frame in line.frames] == ["origin-foreign"]


@pytest.mark.parametrize(
    ("language", "detail"),
    [
        ("en", "Join the workshop first: scan the QR code."),
        ("nl", "Neem eerst deel aan de workshop: scan de QR-code."),
    ],
)
def test_stream_without_a_cookie_is_told_in_the_language_asked_for(
    server: Server, language: str, detail: str
) -> None:
    line = server.visitor(language).stream(server.workshop().row.code)

    assert line.ended() == 4401
    assert line.frames == [
        {
            "problem": {
                "type": "about:blank",
                "title": "identity-missing",
                "status": 401,
                "code": "identity-missing",
                "detail": detail,
            }
        }
    ]


@pytest.mark.parametrize("role", ["admin", "", "TRAINER"])
def test_stream_as_what_nobody_is(server: Server, role: str) -> None:
    held = server.workshop()

    line = held.trainer.stream(held.row.code, role)  # type: ignore[arg-type]

    assert line.ended() == 4422
    assert [frame["problem"]["code"] for frame in line.frames] == ["command-invalid"]


def test_stream_of_an_altered_cookie_is_refused(server: Server) -> None:
    held = server.workshop()
    phone = held.participant()
    cookie = str(phone.cookie(PARTICIPANT_COOKIE))
    phone.keep(PARTICIPANT_COOKIE, "x" + cookie)
    log = server.log()

    line = phone.stream(held.row.code)

    assert line.ended() == 4401
    assert [frame["problem"]["code"] for frame in line.frames] == ["identity-invalid"]
    assert server.log() == log


def test_stream_of_a_latecomer_to_an_ended_workshop_is_refused_and_of_who_was_in_goes_on(
    server: Server,
) -> None:
    held = server.workshop()
    late, phone = server.visitor(), held.participant()
    late.join(held.code)
    line = phone.stream(held.row.code)
    line.follow(held.lead("workshop.close"))
    log = server.log()

    refused, back = late.stream(held.row.code), phone.stream(held.row.code)

    assert refused.ended() == 4409
    assert [frame["problem"]["code"] for frame in refused.frames] == ["workshop-closed"]
    assert line.view["status"] == back.read()["view"]["status"] == "closed"
    assert server.log() == log


def test_stream_into_a_full_workshop_is_refused(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, trainers=("anna",), max_participants=1)
    with serving(open_atelier(settings)) as server:
        held = server.workshop()
        first, second = server.visitor(), server.visitor()
        first.join(held.code)
        second.join(held.code)
        line = first.stream(held.row.code)
        line.read_until(lambda: line.mine)
        log = server.log()

        refused = second.stream(held.row.code)

        assert refused.ended() == 4409
        assert [frame["problem"]["code"] for frame in refused.frames] == ["workshop-full"]
        assert server.log() == log


def test_stream_takes_ten_tabs_of_one_person_and_a_new_one_for_each_that_closes(
    server: Server,
) -> None:
    held = server.workshop()
    phone = server.visitor()
    lines = [phone.enter(held.code)]
    for _ in range(STREAMS_EACH - 1):
        lines.append(phone.stream(held.row.code))
        lines[-1].read()

    refused = phone.stream(held.row.code)

    assert refused.ended() == 4429
    assert [frame["problem"]["code"] for frame in refused.frames] == ["too-many-requests"]
    lines[3].close()
    wait_until(lambda: server.atelier.hub.count(held.row.code) == STREAMS_EACH - 1)
    assert "view" in phone.stream(held.row.code).read()
    assert "view" in held.participant().stream(held.row.code).read()
