"""WebSocket /live/{code}/stream: the view, what one misses, then a patch for every change."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from tests.support.live import (
    Held,
    Json,
    Line,
    Role,
    Server,
    wait_until,
)
from workshop import views

ROLES: tuple[Role, ...] = ("participant", "screen", "trainer")


def view(held: Held, role: Role) -> Json:
    engine = held.server.atelier.engine
    return views.view(engine.room(held.row.code).state, role, engine.activities)


def opened(held: Held, role: Role, since: int | str | None = None) -> Line:
    """Open a stream for the trainer's browser, or for a new participant's."""
    visitor = held.participant() if role == "participant" else held.trainer
    return visitor.stream(held.row.code, role, since)


# -- the first frames ----------------------------------------------------------------------------


def test_stream_of_a_participant_begins_with_the_view_and_their_own(server: Server) -> None:
    held = server.workshop()
    step = held.go("swot", "write")
    phone = held.participant()
    note = phone.done(held.row.code, "swot.note.add", step=step, quadrant="threats", text="Drukte")
    server.atelier.engine.clock, clock = (lambda: 1_700_000_000_000), server.atelier.engine.clock

    line = phone.stream(held.row.code)
    frames = [line.read(), line.read()]

    server.atelier.engine.clock = clock
    assert frames == [
        {"v": len(held.events()), "view": view(held, "participant")},
        {
            "mine": {
                "step": step,
                "notes": {note: {"q": "threats", "text": "Drukte"}},
                "dots": {},
            },
            "now": 1_700_000_000_000,
        },
    ]


@pytest.mark.parametrize("role", ["screen", "trainer"])
def test_stream_of_a_trainer_begins_with_the_view_and_the_time(server: Server, role: Role) -> None:
    held = server.workshop()
    held.participant()
    server.atelier.engine.clock, clock = (lambda: 1_700_000_000_000), server.atelier.engine.clock

    line = opened(held, role)
    frames = [line.read(), line.read()]

    server.atelier.engine.clock = clock
    assert frames == [
        {"v": len(held.events()), "view": view(held, role)},
        {"now": 1_700_000_000_000},
    ]


def test_stream_counts_somebody_in_once_however_many_tabs(server: Server) -> None:
    held = server.workshop()
    phone = server.visitor()
    phone.join(held.code)

    with ThreadPoolExecutor(4) as pool:
        lines = list(pool.map(lambda _: phone.stream(held.row.code), range(4)))
    for line in lines:
        line.read()
        line.read()

    assert len(held.participants()) == 1
    assert server.atelier.hub.count(held.row.code) == 4


# -- what follows --------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ROLES)
def test_stream_shows_every_change_by_patches_that_fit(server: Server, role: Role) -> None:
    held = server.workshop()
    writer = held.participant()
    line = opened(held, role)
    line.read_until(lambda: line.view)

    step = held.go("swot", "write")
    for number in range(5):
        text = f"Notitie {number}"
        writer.done(held.row.code, "swot.note.add", step=step, quadrant="threats", text=text)
    held.go("swot", "read")
    line.follow(held.mark())

    whole, *patches = [frame for frame in line.frames if "v" in frame]
    assert list(whole) == ["v", "view"]
    assert [list(patch) for patch in patches] == [["from", "v", "patch"]] * len(patches)
    assert [patch["from"] for patch in patches] == [one["v"] for one in [whole, *patches][:-1]]
    assert line.view == view(held, role)


def test_stream_shows_their_own_to_all_tabs_of_one_person_and_to_nobody_else(
    server: Server,
) -> None:
    held = server.workshop()
    step = held.go("swot", "write")
    phone, neighbour = server.visitor(), server.visitor()
    lines = [phone.enter(held.code), phone.stream(held.row.code)]
    others = [neighbour.enter(held.code), *(opened(held, role) for role in ROLES[1:])]

    note = phone.done(held.row.code, "swot.note.add", step=step, quadrant="threats", text="Ik")
    for line in lines:
        line.read_until(partial(_has_own, line))
    version = held.mark()
    for line in others:
        line.follow(version)

    assert [line.mine["notes"] for line in lines] == [{note: {"q": "threats", "text": "Ik"}}] * 2
    assert [line.mine for line in others] == [{"step": step, "notes": {}, "dots": {}}, {}, {}]
    assert [line.raw.count(note) for line in others] == [0, 0, 0]


def test_stream_shows_ones_own_of_the_step_the_room_goes_to(server: Server) -> None:
    held = server.workshop()
    step = held.go("swot", "write")
    phone = server.visitor()
    line = phone.enter(held.code)
    note = phone.done(held.row.code, "swot.note.add", step=step, quadrant="threats", text="Ik")

    away = held.go("estimate", "first")
    line.read_until(lambda: line.mine["step"] == away)
    assert line.mine == {"step": away}
    held.lead("step.open", step=step)
    line.read_until(lambda: line.mine["step"] == step)
    assert line.mine["notes"] == {note: {"q": "threats", "text": "Ik"}}


# -- coming back ---------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ROLES)
def test_stream_that_missed_nothing_gets_no_view(server: Server, role: Role) -> None:
    held = server.workshop()
    with opened(held, role) as line:
        line.read_until(lambda: line.view)

        back = opened(held, role, since=len(held.events()))
        first = back.read()

    # A new participant is a change of its own.
    assert list(first) == (["mine", "now"] if role == "participant" else ["now"])


@pytest.mark.parametrize("role", ROLES)
def test_stream_that_missed_something_gets_what_it_missed(server: Server, role: Role) -> None:
    held = server.workshop()
    watching = opened(held, role)
    watching.read_until(lambda: watching.view)
    away = held.participant() if role == "participant" else held.trainer
    watching.follow(held.mark())
    line = away.stream(held.row.code, role)
    line.read_until(lambda: line.view)
    line.close()
    version = held.lead("timer.extend", seconds=60)
    watching.follow(version)

    back = away.stream(held.row.code, role, since=line.version)
    first = back.read()

    assert list(first) == ["from", "v", "patch"]
    assert (first["from"], first["v"]) == (line.version, version)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("since", [0, 1])
def test_stream_from_before_anything_was_sent_gets_the_whole_view(
    server: Server, role: Role, since: int
) -> None:
    held = server.workshop()
    held.mark()

    line = opened(held, role, since=since)

    assert list(line.read()) == ["v", "view"]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("since", [5000, 999_999_999])
def test_stream_from_the_future_is_told_so_and_gets_the_whole_view(
    server: Server, role: Role, since: int
) -> None:
    held = server.workshop()

    line = opened(held, role, since=since)
    told, whole = line.read(), line.read()

    assert told == {
        "problem": {
            "type": "about:blank",
            "title": "version-unknown",
            "status": 409,
            "code": "version-unknown",
            "detail": "Deze pagina liep voor op ons; ze is weer bijgewerkt.",
        }
    }
    assert list(whole) == ["v", "view"]
    line.follow(held.mark())
    assert line.view == view(held, role)


@pytest.mark.parametrize("since", ["-1", "1.5", "abc", "٣", "1e3", "1000000000", " 1", "0x1"])
def test_stream_since_what_is_no_version_is_refused(server: Server, since: str) -> None:
    held = server.workshop()
    phone = server.visitor()
    phone.join(held.code)
    log = server.log()

    line = phone.stream(held.row.code, since=since.replace(" ", "%20"))

    assert line.ended() == 4422
    assert [frame["problem"]["code"] for frame in line.frames] == ["command-invalid"]
    assert server.log() == log


# -- the end -------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("said", ["hello", '{"type": "workshop.close"}', b"\x00\xff", ""])
def test_stream_that_is_talked_to_ends(server: Server, role: Role, said: str | bytes) -> None:
    held = server.workshop()
    line = opened(held, role)
    line.read_until(lambda: line.view)
    log = server.log()

    line.say(said)

    assert line.ended() == 1008
    assert server.log() == log


@pytest.mark.parametrize("role", ROLES)
def test_stream_that_closed_is_forgotten(server: Server, role: Role) -> None:
    held = server.workshop()
    line = opened(held, role)
    line.read()

    line.close()

    wait_until(partial(_nobody_watches, held))
    assert held.row.code not in server.atelier.hub._channels


def _has_own(line: Line) -> bool:
    return bool(line.mine.get("notes"))


def _nobody_watches(held: Held) -> bool:
    return held.server.atelier.hub.count(held.row.code) == 0


@pytest.mark.parametrize("fault", ["room", "view"])
def test_stream_that_cannot_be_opened_for_a_fault_of_ours_is_told_so(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, fault: str
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the inside of the server")

    held = server.workshop()
    broken_at: Callable[[], None] = {
        "room": lambda: monkeypatch.setattr("workshop.store.log.decode", broken),
        "view": lambda: monkeypatch.setattr(views, "view", broken),
    }[fault]
    broken_at()

    line = held.trainer.stream(held.row.code, "trainer")

    assert line.ended() == 4500
    assert [frame["problem"]["code"] for frame in line.frames] == ["internal"]
    assert "inside" not in line.raw
    assert "the inside of the server" in caplog.text
