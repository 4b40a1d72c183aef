"""POST /live/{code}/commands: 200 means on disk, once; everything else means nothing happened."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from time import monotonic
from typing import Any
from uuid import uuid4

import pytest
from httpx2 import Response

from tests.support.live import (
    PARTICIPANT_COOKIE,
    Held,
    Json,
    Server,
    Visitor,
    serving,
    wait_until,
)
from workshop.live.atelier import open_atelier
from workshop.live.pace import COMMANDS
from workshop.model.actor import Actor
from workshop.model.command import StopTimer
from workshop.settings import Settings

NOTE: Json = {"type_": "swot.note.add", "quadrant": "strengths"}


@pytest.fixture
def held(server: Server) -> Held:
    """Make a workshop of Anna's in which everybody writes."""
    held = server.workshop()
    held.go("swot", "write")
    return held


# -- what is answered ----------------------------------------------------------------------------


def test_command_of_a_participant_is_answered_with_version_and_their_own(held: Held) -> None:
    phone, step = held.participant(), held.step("swot")
    id_ = str(uuid4())

    answer = phone.command(held.row.code, **NOTE, id=id_, step=step, text="Wij kennen iedereen")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.json() == {
        "v": len(held.events()),
        "mine": {
            "step": step,
            "notes": {id_: {"q": "strengths", "text": "Wij kennen iedereen"}},
            "dots": {},
        },
    }


def test_command_of_a_trainer_is_answered_with_the_version(held: Held) -> None:
    answer = held.trainer.command(held.row.code, "timer.start", as_="trainer", seconds=60)

    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert answer.json() == {"v": len(held.events())}


@pytest.mark.parametrize("as_", ["", "?as=participant"])
def test_command_comes_from_a_participant_unless_it_says_otherwise(held: Held, as_: str) -> None:
    phone = held.participant()
    wish = {"id": str(uuid4()), "type": "swot.note.add", "step": held.step("swot")}

    answer = phone.post(
        f"/live/{held.row.code}/commands{as_}",
        json.dumps(wish | {"quadrant": "threats", "text": "Drukte"}),
    )

    assert answer.status_code == 200
    assert held.events()[-1][1]["by"] == held.participants()[-1]


def test_command_that_changes_nothing_is_answered_with_the_version_there_is(held: Held) -> None:
    phone, step = held.participant(), held.step("swot")
    note = phone.done(held.row.code, **NOTE, step=step, text="Eén")
    before = held.events()

    answer = phone.command(held.row.code, "swot.note.edit", step=step, note=note, text=" Eén ")

    assert answer.json()["v"] == len(before)
    assert held.events() == before


# -- the same again ------------------------------------------------------------------------------


def test_command_sent_again_is_answered_again_and_done_once(server: Server, held: Held) -> None:
    phone, step = held.participant(), held.step("swot")
    wish = {**NOTE, "id": str(uuid4()), "step": step, "text": "Eén"}
    first = phone.command(held.row.code, **wish)
    held.lead("timer.start", seconds=60)
    log = server.log()

    again = phone.command(held.row.code, **wish)

    assert (again.status_code, again.json()) == (200, first.json())
    assert server.log() == log


def test_command_sent_by_two_tabs_in_one_instant_is_done_once(held: Held) -> None:
    phone, step = held.participant(), held.step("swot")
    wish = {**NOTE, "id": str(uuid4()), "step": step, "text": "Eén"}

    first, second = in_one_batch(
        held,
        lambda: phone.command(held.row.code, **wish),
        lambda: phone.command(held.row.code, **wish),
    )

    assert (first.status_code, second.status_code) == (200, 200)
    assert first.json() == second.json()
    assert [body["text"] for type_, body in held.events() if type_ == "swot.note.added"] == ["Eén"]


@pytest.mark.parametrize("who", ["the same", "another"])
@pytest.mark.parametrize("at_once", [True, False], ids=["in one batch", "later"])
def test_command_under_an_id_in_use_is_refused_and_the_first_one_kept(
    held: Held, who: str, *, at_once: bool
) -> None:
    phone, step = held.participant(), held.step("swot")
    other = phone if who == "the same" else held.participant()
    wish = {**NOTE, "id": str(uuid4()), "step": step}

    def first() -> Response:
        return phone.command(held.row.code, **wish, text="Eén")

    def second() -> Response:
        return other.command(held.row.code, **wish, text="Twee")

    answers = in_one_batch(held, first, second) if at_once else [first(), second()]

    assert [answer.status_code for answer in answers] == [200, 409]
    assert answers[1].json()["code"] == "command-id-taken"
    assert [body["text"] for type_, body in held.events() if type_ == "swot.note.added"] == ["Eén"]


def in_one_batch(held: Held, *asked: Callable[[], Response]) -> list[Response]:
    """Send requests in their order, to be decided and committed together; return the answers."""
    engine, answers = held.server.atelier.engine, []
    with ThreadPoolExecutor(len(asked)) as pool:
        with held.server.atelier.database._only_one:
            # The engine takes this one and waits for the database; the others line up behind it.
            engine.submit(held.row.code, StopTimer(id=uuid4()), Actor("trainer", held.row.owner))
            wait_until(engine._queue.empty)
            for number, ask in enumerate(asked, start=1):
                answers.append(pool.submit(ask))
                wait_until(partial(_has, engine._queue, number))
        return [answer.result() for answer in answers]


def _has(line: SimpleQueue[Any], number: int) -> bool:
    return line.qsize() == number


# -- who asks ------------------------------------------------------------------------------------


def test_command_says_nothing_about_who_asks(server: Server, held: Held) -> None:
    phone, other = held.participant(), held.participant()
    log = server.log()

    for field in ("by", "actor", "participant", "role", "simulated"):
        answer = phone.command(
            held.row.code,
            **NOTE,
            step=held.step("swot"),
            text="Eén",
            **dict[str, Any]({field: held.participants()[1]}),
        )
        assert (answer.status_code, answer.json()["code"]) == (422, "command-invalid")

    assert server.log() == log
    assert other.token() != phone.token()


def test_command_from_a_second_tab_comes_from_the_same_person(held: Held) -> None:
    phone, tab = held.participant(), held.server.visitor()
    tab.keep(PARTICIPANT_COOKIE, str(phone.cookie(PARTICIPANT_COOKIE)))
    step = held.step("swot")

    phone.done(held.row.code, **NOTE, step=step, text="Eén")
    answer = tab.command(held.row.code, **NOTE, step=step, text="Twee")

    mine = [note["text"] for note in answer.json()["mine"]["notes"].values()]
    assert mine == ["Eén", "Twee"]
    assert len(held.participants()) == 1


def test_command_of_somebody_with_a_cookie_who_never_came_in(server: Server, held: Held) -> None:
    phone = server.visitor()
    phone.join(held.code)
    log = server.log()

    answer = phone.command(held.row.code, **NOTE, step=held.step("swot"), text="Eén")

    assert (answer.status_code, answer.json()["code"]) == (403, "not-joined")
    assert server.log() == log


def test_command_without_a_cookie(server: Server, held: Held) -> None:
    log = server.log()

    answer = server.visitor().command(held.row.code, **NOTE, step=held.step("swot"), text="Eén")

    assert (answer.status_code, answer.json()["code"]) == (401, "identity-missing")
    assert server.log() == log


@pytest.mark.parametrize("type_", ["participant.join", "participant.joined"])
def test_command_to_join_is_not_one(server: Server, held: Held, type_: str) -> None:
    phone = server.visitor()
    phone.join(held.code)
    log = server.log()

    answer = phone.command(held.row.code, type_)

    assert (answer.status_code, answer.json()["code"]) == (422, "command-unknown")
    assert server.log() == log


@pytest.mark.parametrize(
    "origin",
    [None, "", "null", "http://elsewhere.example", "http://[", "file://", "http://127.0.0.1:1"],
)
def test_command_from_another_sites_page_is_refused(
    server: Server, held: Held, origin: str | None
) -> None:
    log = server.log()
    headers = {"Content-Type": "text/plain"} | ({} if origin is None else {"Origin": origin})
    wish = json.dumps({"id": str(uuid4()), "type": "workshop.close"})

    answer = held.trainer.http.post(
        f"/live/{held.row.code}/commands?as=trainer", content=wish, headers=headers
    )

    assert (answer.status_code, answer.json()["code"]) == (403, "origin-foreign")
    assert server.log() == log


@pytest.mark.parametrize(
    ("as_", "status", "code"),
    [
        ("screen", 403, "trainer-only"),
        ("admin", 422, "command-invalid"),
        ("", 422, "command-invalid"),
        ("Trainer", 422, "command-invalid"),
        ("participant", 401, "identity-missing"),
    ],
)
def test_command_as_what_a_trainer_is_not(
    server: Server, held: Held, as_: str, status: int, code: str
) -> None:
    log = server.log()
    wish = json.dumps({"id": str(uuid4()), "type": "timer.stop"})

    answer = held.trainer.post(f"/live/{held.row.code}/commands?as={as_}", wish)

    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert server.log() == log


# -- how fast ------------------------------------------------------------------------------------


def test_commands_of_one_person_are_counted_and_of_another_not(
    held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    hasty, other, step = held.participant(), held.participant(), held.step("swot")
    people = held.server.atelier.pace._people
    now = monotonic()
    monkeypatch.setattr(people, "_clock", lambda: now)
    burst = int(COMMANDS.burst)

    def write(phone: Visitor) -> Json:
        answer = phone.command(held.row.code, "swot.note.withdraw", step=step, note="none")
        return dict(answer.json())

    codes = [write(hasty)["code"] for _ in range(burst + 3)]

    assert codes == ["note-unknown"] * burst + ["too-many-requests"] * 3
    assert write(other)["code"] == "note-unknown"
    now += 1.5 / COMMANDS.each_second
    assert write(hasty)["code"] == "note-unknown"


# -- the server's own trouble --------------------------------------------------------------------


def test_command_to_a_server_that_stops_is_told_to_come_back(tmp_path: Path) -> None:
    with serving(open_atelier(Settings(data_dir=tmp_path, trainers=("anna",)))) as server:
        held = server.workshop()
        log = server.log()
        server.atelier.engine.stop()

        answer = held.trainer.command(held.row.code, "timer.start", as_="trainer", seconds=60)

        assert (answer.status_code, answer.json()["code"]) == (503, "stopping")
        assert server.log() == log


def test_command_that_breaks_a_rule_of_ours_tells_no_secrets(
    server: Server, held: Held, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the inside of the server")

    log = server.log()
    monkeypatch.setattr("workshop.live.engine.decide", broken)

    answer = held.trainer.command(held.row.code, "timer.start", as_="trainer", seconds=60)

    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert "inside" not in answer.text
    assert "the inside of the server" in caplog.text
    assert server.log() == log


def test_command_that_breaks_off_leaves_nothing_and_is_no_fault_of_ours(
    server: Server, held: Held, caplog: pytest.LogCaptureFixture
) -> None:
    phone = held.participant()
    log = server.log()
    host, _, port = server.host.partition(":")
    with socket.create_connection((host, int(port)), source_address=(phone.address, 0)) as line:
        line.sendall(
            f"POST /live/{held.row.code}/commands HTTP/1.1\r\nHost: {server.host}\r\n"
            f"Origin: {phone.origin}\r\nContent-Length: 500\r\n"
            f"Cookie: {PARTICIPANT_COOKIE}={phone.cookie(PARTICIPANT_COOKIE)}\r\n\r\n"
            '{"id": '.encode()
        )
    wait_until(lambda: b"json-malformed" in server.sent[-1].data)

    assert server.log() == log
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []
