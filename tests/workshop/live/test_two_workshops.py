"""Two workshops of two trainers: every route and every command against every role of both.

The pages are tried in tests/pages/test_two_workshops.py, in the same way.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, get_args

import pytest
from starlette.routing import Route, WebSocketRoute

from tests.support.live import (
    PARTICIPANT_COOKIE,
    TRAINER_COOKIE,
    Role,
    Sent,
    Server,
    Visitor,
    wait_until,
)
from tests.support.moves import MOVES, command_types, text_fields
from tests.support.play import PEOPLE, Person, Play
from workshop.live.identity import Identity
from workshop.live.routes import routes
from workshop.model.actor import AUDIENCES
from workshop.model.event import WorkshopCreated

# Who there is, seen from workshop A.
Somebody = Literal[
    "nobody",
    "participant of A",
    "participant of B",
    "participant of both",
    "trainer A",
    "trainer B",
    "trainer A with the cookie of a phone of B",
    "trainer B with the cookie of a phone of A",
    "ex-trainer",
    "forger",
]
SOMEBODY: tuple[Somebody, ...] = get_args(Somebody)

INSIDE = {
    "participant of A",
    "participant of both",
    "trainer B with the cookie of a phone of A",
}
LEADS = {"trainer A", "trainer A with the cookie of a phone of B"}
# A code that somebody knows and a cookie of ours: opening the room's stream is what joins.
MAY_JOIN = {"participant of B", "trainer A with the cookie of a phone of B"}


@dataclass(slots=True)
class Cast:
    """Everybody's browser, in any workshop they are let into."""

    server: Server
    people: dict[Somebody, Visitor]
    others: tuple[Visitor, Visitor]

    def a(self, label: str = "A", created: WorkshopCreated | None = None) -> Play:
        """Make a workshop A of Anna's, with those in it who belong there."""
        held = self.server.workshop("anna", created=created, trainer=self.people["trainer A"])
        held.admit(self.people["participant of both"])
        return Play(held, self.people["participant of A"], self.others[0], label)

    def b(self, label: str = "B") -> Play:
        """Make a workshop B of Bert's, likewise."""
        held = self.server.workshop("bert", trainer=self.people["trainer B"])
        held.admit(self.people["participant of both"])
        return Play(held, self.people["participant of B"], self.others[1], label)


def make_cast(server: Server) -> Cast:
    """Open a browser for everybody."""
    a, b = server.phone(), server.phone()
    people: dict[Somebody, Visitor] = {
        "nobody": server.visitor(),
        "participant of A": a,
        "participant of B": b,
        "participant of both": server.phone(),
        "trainer A": server.trainer("anna"),
        "trainer B": server.trainer("bert"),
        "trainer A with the cookie of a phone of B": _mixed(server.trainer("anna"), b),
        "trainer B with the cookie of a phone of A": _mixed(server.trainer("bert"), a),
        "ex-trainer": _ex_trainer(server),
        "forger": _forger(server.visitor(), a),
    }
    return Cast(server, people, (server.phone(), server.phone()))


def _mixed(browser: Visitor, phone: Visitor) -> Visitor:
    browser.add(PARTICIPANT_COOKIE, str(phone.cookie(PARTICIPANT_COOKIE)))
    return browser


def _ex_trainer(server: Server) -> Visitor:
    """Return the browser of a trainer who signed in and is one no longer."""
    earlier = Identity(server.atelier.identity._secret.decode(), ("anna", "bert", "cees"))
    browser = server.visitor()
    browser.add(TRAINER_COOKIE, earlier.sign_in(earlier.sign_in_key("cees")))
    return browser


def _forger(browser: Visitor, phone: Visitor) -> Visitor:
    """Return a browser with cookies that say the right names, signed by nobody."""
    browser.add(TRAINER_COOKIE, "anna.awJ3sA.c2lnbmF0dXJl")
    browser.add(PARTICIPANT_COOKIE, f"{phone.token()}.c2lnbmF0dXJl")
    return browser


@pytest.fixture(scope="module")
def lasting_cast(running_server: Server) -> Cast:
    """Open everybody's browser once."""
    return make_cast(running_server)


@pytest.fixture
def cast(server: Server, lasting_cast: Cast) -> Cast:
    """Return everybody's browser, for tests that change no cookies."""
    assert lasting_cast.server is server
    return lasting_cast


def command_code(who: Somebody, role: Role) -> str | None:
    """Return how a command of somebody's in A is refused for who they are; None when it is not."""
    if role == "screen":
        return "trainer-only"
    if role == "trainer":
        return None if who in LEADS else "trainer-only"
    if who in INSIDE:
        return None
    if who in MAY_JOIN:
        return "not-joined"
    return "identity-invalid" if who == "forger" else "identity-missing"


def stream_code(who: Somebody, role: Role) -> str | None:
    """Return how a stream of A is refused to somebody; None when it opens."""
    if role == "participant":
        code = command_code(who, role)
        return None if code == "not-joined" else code
    return None if who in LEADS else "trainer-only"


# -- commands ------------------------------------------------------------------------------------


def test_every_command_says_who_may_give_it() -> None:
    assert set(MOVES) == set(command_types())


@pytest.mark.parametrize("type_", sorted(command_types()))
def test_command_is_refused_to_all_who_may_not_and_changes_nothing(cast: Cast, type_: str) -> None:
    move, play = MOVES[type_], cast.a("Anna's words")
    fields = move.prepare(play)
    log = cast.server.log()

    found: dict[object, object] = {}
    expected: dict[object, object] = {}
    for who, browser in cast.people.items():
        for role in AUDIENCES:
            code = command_code(who, role)
            if code is not None:
                answer = browser.command(play.held.row.code, type_, as_=role, **fields)
                found[who, role] = (answer.status_code, answer.json()["code"])
                assert "Anna's words" not in answer.text
                expected[who, role] = (STATUS[code], code)
    for person in PEOPLE:
        if person not in move.allowed:
            found[person] = play.asks(person, type_, **fields).json()["code"]
            expected[person] = move.refused[person]

    assert found == expected
    assert cast.server.log() == log


STATUS = {
    "trainer-only": 403,
    "not-joined": 403,
    "identity-missing": 401,
    "identity-invalid": 401,
}


@pytest.mark.parametrize("type_", sorted(command_types()))
def test_command_is_carried_out_for_all_who_may(cast: Cast, type_: str) -> None:
    for person in sorted(MOVES[type_].allowed):
        play = cast.a()
        fields = MOVES[type_].prepare(play)
        before = len(play.held.events())

        answer = play.asks(person, type_, **fields)

        assert answer.status_code == 200, (person, answer.text)
        assert answer.json()["v"] == len(play.held.events()) > before


@pytest.mark.parametrize("type_", sorted(command_types()))
def test_command_in_one_workshop_reaches_nothing_of_the_other(cast: Cast, type_: str) -> None:
    a, b = cast.a("Anna's words"), cast.b()
    fields = MOVES[type_].prepare(a)
    b.does("trainer", "phase.open", step=a.now.step, phase=a.now.phase)
    things = {"note", "notes", "group", "cause", "action", "agreement", "answer", "word"}
    names_a_thing = bool((things | {"card", "pair", "focus", "line", "sheet"}) & fields.keys())
    words = {name for type_, name in text_fields()}
    log, mine = a.held.events(), b.held.events()

    for person in PEOPLE:
        # Bert's people ask in their own workshop, with the ids of Anna's.
        answer = b.asks(person, type_, **{k: v for k, v in fields.items() if k not in words})
        assert "Anna's words" not in answer.text
        if names_a_thing:
            assert answer.status_code in {403, 404, 409, 422}

    assert a.held.events() == log
    if names_a_thing:
        assert b.held.events() == mine


# -- routes --------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", AUDIENCES)
def test_stream_opens_for_who_may_and_for_nobody_else(cast: Cast, role: Role) -> None:
    a, b = cast.a().held, cast.b().held
    found, expected = {}, {who: stream_code(who, role) for who in SOMEBODY}
    inside_a, inside_b = len(a.participants()), b.participants()

    for who, browser in cast.people.items():
        with browser.stream(a.row.code, role) as line:
            first = line.read()
        found[who] = first["problem"]["code"] if "problem" in first else None

    assert found == expected
    # The phone of B came in twice: its cookie is in two browsers.
    assert len(a.participants()) == inside_a + (1 if role == "participant" else 0)
    assert b.participants() == inside_b
    assert cast.server.atelier.hub.count(b.row.code) == 0


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/j/{code}", 303),
        ("GET", "/t/0123456789abcdef0123456789abcdef", 403),
        ("GET", "/t/{code}", 403),
        ("POST", "/sign-out", 303),
        ("GET", "/healthz", 200),
        ("GET", "/readyz", 200),
        ("GET", "/live/{code}/stream", 404),
        ("GET", "/live/{code}/commands", 405),
    ],
)
def test_route_knows_no_roles(server: Server, method: str, path: str, status: int) -> None:
    cast = make_cast(server)
    url = path.format(code=cast.a().held.row.code)
    log, found = server.log(), {}

    for who, browser in cast.people.items():
        answer = browser.http.request(method, url, headers={"Origin": browser.origin})
        found[who] = answer.status_code

    assert found == dict.fromkeys(SOMEBODY, status)
    assert server.log() == log


def test_every_route_is_tried_here(server: Server) -> None:
    assert {route.path for route in routes(server.atelier) if isinstance(route, ROUTES)} == {
        "/j/{code}",
        "/t/{key}",
        "/sign-out",
        "/live/{code}/commands",
        "/live/{code}/stream",
        "/healthz",
        "/readyz",
    }
    assert all(isinstance(route, ROUTES) for route in routes(server.atelier))


ROUTES = (Route, WebSocketRoute)


# -- canaries ------------------------------------------------------------------------------------

CANARY = "canary6f1d"


def sung(value: Any) -> Any:
    """Return content with the canary in all its sentences; an id has no spaces."""
    match value:
        case str() if " " in value:
            return f"{value} {CANARY}"
        case dict():
            return {key: sung(inner) for key, inner in value.items()}
        case list() | tuple():
            return [sung(inner) for inner in value]
        case _:
            return value


def _unwatched(play: Play) -> bool:
    return play.held.server.atelier.hub.count(play.held.row.code) == 0


def test_words_of_one_workshop_never_reach_anybody_of_the_other(cast: Cast) -> None:
    server = cast.server
    content = WorkshopCreated.model_validate(sung(server.content().model_dump(mode="json")))
    assert CANARY in content.title
    strangers = [cast.people["participant of B"], cast.people["trainer B"]]
    planted: set[tuple[str, str]] = set()
    heard: list[Sent] = []

    for type_, move in MOVES.items():
        person: Person = "trainer" if "trainer" in move.allowed else "phone"
        # Anna's people put it into every field there is ...
        a, begun = cast.a(CANARY, content), len(server.sent)
        watching = a.held.trainer.stream(a.held.row.code, "trainer")
        fields = move.prepare(a)
        assert a.asks(person, type_, **fields).status_code == 200
        planted |= {(type_, name) for name, value in fields.items() if value in a.texts}
        while CANARY not in watching.raw:
            watching.read()
        assert any(CANARY.encode() in sent.data for sent in server.sent[begun:])
        watching.close()
        wait_until(partial(_unwatched, a))

        # ... while Bert's do the same in theirs, and strangers try at Anna's door.
        b, begun = cast.b(), len(server.sent)
        lines = [b.phone.stream(b.held.row.code), b.held.trainer.stream(b.held.row.code, "trainer")]
        b.asks(person, type_, **move.prepare(b))
        for stranger in strangers:
            stranger.command(a.held.row.code, type_, **fields)
            stranger.command(a.held.row.code, type_, as_="trainer", **fields)
            stranger.stream(a.held.row.code, "screen").ended()
        if b.state.status == "open":
            version = b.held.mark()
            for line in lines:
                line.follow(version)
        heard += server.sent[begun:]

    assert planted == text_fields()
    assert sum(len(sent.data) for sent in heard) > 100_000
    assert [sent for sent in heard if CANARY.encode() in sent.data] == []
