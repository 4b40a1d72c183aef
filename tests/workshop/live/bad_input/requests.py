"""Wrong requests: what cannot be read, who may not, and what is not there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from time import monotonic
from typing import Any
from unittest.mock import patch
from uuid import uuid4

from httpx2 import Response

from tests.support.live import PARTICIPANT_COOKIE, Line, Role, Visitor
from tests.support.moves import MOVES
from tests.support.play import Person, Play
from tests.workshop.live.bad_input.case import Arrange, Ask, cases_of
from workshop.live.network import network
from workshop.live.parsing import BODY_LIMIT

UNKNOWN = "AAAA-AAAA"


def _path(play: Play, role: Role = "participant") -> str:
    return f"/live/{play.held.row.code}/commands?as={role}"


def _body(content: bytes | str) -> Arrange:
    return lambda play: lambda: play.phone.post(_path(play), content)


def _wish(**fields: Any) -> str:
    return json.dumps({"id": str(uuid4()), **fields})


def _in_parts(size: int) -> Iterator[bytes]:
    """Give a body without saying how long it is."""
    for _ in range(0, size, 4096):
        yield b" " * 4096


def _too_large_by_parts(play: Play) -> Ask:
    return lambda: play.phone.post(_path(play), _in_parts(4 * BODY_LIMIT))


def _stream(
    who: Callable[[Play], Visitor], role: Role = "participant", since: int | None = None
) -> Arrange:
    return lambda play: lambda: who(play).stream(play.held.row.code, role, since)


def _command(who: Callable[[Play], Visitor], role: Role = "participant") -> Arrange:
    return lambda play: lambda: who(play).command(play.held.row.code, "timer.stop", as_=role)


def _stranger(play: Play) -> Visitor:
    return play.held.server.visitor(play.phone.language)


def _passer_by(play: Play) -> Visitor:
    return play.held.server.phone(play.phone.language)


def _altered(play: Play) -> Visitor:
    browser, cookie = _stranger(play), str(play.phone.cookie(PARTICIPANT_COOKIE))
    browser.keep(PARTICIPANT_COOKIE, cookie.replace(".", ".x"))
    return browser


def _at_the_door(path: str) -> Arrange:
    return lambda play: lambda: _stranger(play).get(path.format(code=play.held.code), accept="*/*")


def _elsewhere(call: str) -> Arrange:
    def ask(play: Play) -> Response | Line:
        if call == "stream":
            return play.phone.stream(UNKNOWN)
        return play.phone.command(UNKNOWN, "timer.stop")

    return lambda play: partial(ask, play)


def _closed_and(ask: Arrange) -> Arrange:
    def arrange(play: Play) -> Ask:
        play.does("trainer", "workshop.close")
        return ask(play)

    return arrange


def _full_and(ask: Arrange) -> Arrange:
    """Return a case in a workshop of as many people as are let in."""

    def arrange(play: Play) -> Ask:
        engine = play.held.server.atelier.engine
        people = len(engine.room(play.held.row.code).state.participants)
        settings = play.held.server.atelier.settings.__dict__
        asked = ask(play)

        def full() -> Response | Line:
            with (
                patch.object(engine, "max_participants", people),
                patch.dict(settings, {"max_participants": people}),
            ):
                answer = asked()
                if isinstance(answer, Line):
                    answer.read()
                return answer

        return full

    return arrange


def _guessed_and(ask: Arrange) -> Arrange:
    """Return a case of somebody who has tried thirty codes."""

    def arrange(play: Play) -> Ask:
        door = play.held.server.atelier.door
        for _ in range(30):
            door._count(network(play.other.address))
        return ask(play)

    return arrange


def _hasty(play: Play) -> Ask:
    def ask() -> Response:
        play.held.server.forgive()
        actor = play.actor("phone")
        count = play.held.server.atelier.pace._people._bucket(f"{actor.role} {actor.id}")
        for _ in range(1000):  # deep in debt: what comes back while the test runs is not enough
            count.take(monotonic())
        return play.asks("phone", "timer.stop")

    return ask


def _id_taken(person: Person) -> Arrange:
    def arrange(play: Play) -> Ask:
        note = play.note("phone")
        fields = {"step": play.held.step("swot"), "quadrant": "threats", "text": play.text()}
        return partial(play.asks, person, "swot.note.add", id=note, **fields)

    return arrange


def _into_b(type_: str, person: Person = "phone") -> Arrange:
    """Return a case of a command that means a thing of another workshop of the same trainer."""

    def arrange(play: Play) -> Ask:
        server = play.held.server
        there = Play(server.workshop(trainer=play.held.trainer), play.phone, play.other, "There")
        fields = MOVES[type_].prepare(there)
        play.does("trainer", "phase.open", step=there.now.step, phase=there.now.phase)
        return partial(play.asks, person, type_, **fields)

    return arrange


def _from_elsewhere(origin: str | None) -> Arrange:
    headers = {} if origin is None else {"Origin": origin}
    return lambda play: (
        lambda: play.held.trainer.http.post(
            _path(play, "trainer"), content=_wish(type="workshop.close"), headers=headers
        )
    )


REQUESTS = cases_of(
    # -- what cannot be read ----------------------------------------------------------------
    ("json-malformed: nothing", _body("")),
    ("json-malformed: no JSON", _body("text=hello")),
    ("json-malformed: JSON that breaks off", _body('{"id": "')),
    ("json-malformed: no UTF-8", _body(b'{"id": "\xff\xfe"}')),
    ("json-malformed: half a character", _body(_wish(type="swot.note.add", text="\ud83e"))),
    ("json-malformed: deeper than anybody reads", _body("[" * 50_000)),
    ("body-too-large: by its own word", _body(b" " * (BODY_LIMIT + 1))),
    ("body-too-large: much, by its own word", _body(b" " * 5_000_000)),
    ("body-too-large: in parts, without a length", _too_large_by_parts),
    ("command-unknown: a type there never was", _body(_wish(type="swot.note.steal"))),
    ("command-unknown: an event's type", _body(_wish(type="swot.note.added", note="x"))),
    ("command-unknown: to join", _body(_wish(type="participant.join"))),
    ("command-invalid: no type", _body(_wish())),
    ("command-invalid: a list", _body(json.dumps([1, 2]))),
    ("command-invalid: a field too many", _body(_wish(type="timer.stop", actor="anna"))),
    ("command-invalid: no field at all", _body(_wish(type="swot.note.add"))),
    ("command-invalid: an id that is none", _body(json.dumps({"id": 1, "type": "timer.stop"}))),
    ("command-invalid: a role that is none", lambda play: lambda: play.phone.post(
        _path(play).replace("participant", "admin"), _wish(type="timer.stop"))),
    ("command-invalid: a stream since never", lambda play: lambda: play.phone.stream(
        play.held.row.code, since="never")),
    ("command-id-taken: by oneself", _id_taken("phone")),
    ("command-id-taken: by somebody else", _id_taken("other")),
    ("too-many-requests: more than forty at once", _hasty),
    # -- who may not ------------------------------------------------------------------------
    ("origin-foreign: a command from another site", _from_elsewhere("http://elsewhere.example")),
    ("origin-foreign: a command from no page", _from_elsewhere(None)),
    ("origin-foreign: a command from a file", _from_elsewhere("null")),
    ("origin-foreign: a stream for another site", lambda play: lambda: play.phone.stream(
        play.held.row.code, origin="http://elsewhere.example")),
    ("identity-missing: a command", _command(_stranger)),
    ("identity-missing: a stream", _stream(_stranger)),
    ("identity-invalid: a command", _command(_altered)),
    ("identity-invalid: a stream", _stream(_altered)),
    ("not-joined: a command", _command(_passer_by)),
    ("trainer-only: a trainer's command of a participant", lambda play: partial(
        play.asks, "phone", "workshop.close")),
    ("trainer-only: a participant as the trainer", _command(lambda play: play.phone, "trainer")),
    ("trainer-only: a participant as the screen", _stream(lambda play: play.phone, "screen")),
    ("trainer-only: the screen gives no commands", _command(
        lambda play: play.held.trainer, "screen")),
    ("trainer-only: another trainer", lambda play: lambda: play.held.server.trainer(
        "bert", play.phone.language).command(play.held.code, "workshop.close", as_="trainer")),
    ("sign-in-invalid: a key that is none", _at_the_door("/t/0123456789abcdef")),
    # -- where ------------------------------------------------------------------------------
    ("code-unknown: at the door", _at_the_door("/j/" + UNKNOWN)),
    ("code-unknown: no code at all", _at_the_door("/j/1")),
    ("code-unknown: a command", _elsewhere("command")),
    ("code-unknown: a stream", _elsewhere("stream")),
    ("too-many-codes: at the door", _guessed_and(
        lambda play: lambda: play.other.get(f"/j/{play.held.code}", accept="*/*"))),
    ("too-many-codes: a command elsewhere", _guessed_and(
        lambda play: lambda: play.other.command(UNKNOWN, "timer.stop"))),
    ("too-many-codes: a stream elsewhere", _guessed_and(
        lambda play: lambda: play.other.stream(UNKNOWN))),
    ("workshop-full: at the door", _full_and(_at_the_door("/j/{code}"))),
    ("workshop-full: a stream", _full_and(_stream(_passer_by))),
    ("workshop-full: a rehearsal", _full_and(
        lambda play: partial(play.asks, "trainer", "rehearsal.start", people=3))),
    ("workshop-closed: at the door", _closed_and(_at_the_door("/j/{code}"))),
    ("workshop-closed: a stream", _closed_and(_stream(_passer_by))),
    ("workshop-closed: a command", _closed_and(lambda play: partial(
        play.asks, "phone", "swot.note.add", step=play.held.step("swot"), quadrant="threats",
        text="Te laat"))),
    ("workshop-closed: the trainer's command", _closed_and(
        lambda play: partial(play.asks, "trainer", "timer.start", seconds=60))),
    ("version-unknown: a stream from the future", _stream(lambda play: play.phone, since=999_999)),
    ("version-unknown: a screen from the future", _stream(
        lambda play: play.held.trainer, "screen", since=999_999)),
    # -- what is another workshop's ---------------------------------------------------------
    ("note-unknown: a note of another workshop", _into_b("swot.note.edit")),
    ("note-unknown: a dot on a note of another workshop", _into_b("swot.dot.place")),
    ("group-unknown: a group of another workshop", _into_b("swot.group.rename")),
    ("answer-unknown: an answer of another workshop", _into_b("question.answer.edit")),
    ("cause-unknown: a cause of another workshop", _into_b("fishbone.dot.place")),
    ("action-unknown: an action of another workshop", _into_b("fishbone.action.edit")),
    ("agreement-unknown: an agreement of another workshop",
     _into_b("values.agreement.edit", "trainer")),
    ("case-unknown: an incident of another workshop",
     _into_b("classify.incident.admit", "trainer")),
)  # fmt: skip
