"""Who sent a request is read from where only their browser can put it."""

from __future__ import annotations

import pytest
from starlette.requests import HTTPConnection

from workshop.live.identity import Identity
from workshop.live.room import Room
from workshop.live.visitors import actor_of, audience_of, require_own_page
from workshop.model.actor import Actor
from workshop.model.refusals import Refused
from workshop.model.state import Workshop
from workshop.store.log import WorkshopRow

IDENTITY = Identity("a secret of these tests", ("anna", "bert"))
PARTICIPANT = IDENTITY.new_participant_cookie()
ANNA, BERT = (IDENTITY.sign_in(IDENTITY.sign_in_key(name)) for name in ("anna", "bert"))
ROOM = Room(
    WorkshopRow(
        id="w1",
        code="AAAAAAAA",
        owner="anna",
        title="Workshop",
        status="open",
        language="nl",
        template="t",
        created=0,
        changed=0,
        head=0,
    ),
    Workshop(),
)


def connection(query: str = "", **headers: str) -> HTTPConnection:
    raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
    return HTTPConnection({"type": "http", "headers": raw, "query_string": query.encode()})


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("atelier.example", "https://atelier.example"),
        ("atelier.example", "http://atelier.example"),
        ("localhost:8501", "http://localhost:8501"),
        ("[::1]:8501", "http://[::1]:8501"),
    ],
)
def test_own_page_is_one_of_the_same_host(host: str, origin: str) -> None:
    require_own_page(connection(host=host, origin=origin))


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("atelier.example", ""),
        ("atelier.example", "null"),
        ("atelier.example", "https://elsewhere.example"),
        ("atelier.example", "https://atelier.example:444"),
        ("atelier.example", "https://atelier.example.elsewhere.example"),
        ("atelier.example", "https://sub.atelier.example"),
        ("atelier.example", "https://atelier.example@elsewhere.example"),
        ("atelier.example", "https://elsewhere.example#atelier.example"),
        ("atelier.example", "atelier.example"),
        ("atelier.example", "http://["),
        ("", ""),
        ("", "null"),
    ],
)
def test_own_page_is_no_other(host: str, origin: str) -> None:
    with pytest.raises(Refused) as refused:
        require_own_page(connection(host=host, origin=origin))
    assert refused.value.code == "origin-foreign"


def test_own_page_always_names_its_origin() -> None:
    with pytest.raises(Refused) as refused:
        require_own_page(connection(host="atelier.example"))
    assert refused.value.code == "origin-foreign"


@pytest.mark.parametrize(
    ("query", "audience"),
    [
        ("", "participant"),
        ("as=participant", "participant"),
        ("as=screen", "screen"),
        ("as=trainer", "trainer"),
        ("as=trainer&as=participant", "participant"),
    ],
)
def test_audience_is_the_one_asked_for(query: str, audience: str) -> None:
    assert audience_of(connection(query)) == audience


@pytest.mark.parametrize("query", ["as=", "as=admin", "as=Trainer", "as=trainer%00"])
def test_audience_is_one_there_is(query: str) -> None:
    with pytest.raises(Refused) as refused:
        audience_of(connection(query))
    assert refused.value.code == "command-invalid"


def test_actor_of_a_participant_has_an_id_of_this_workshop_alone() -> None:
    seen = connection(cookie=f"participant={PARTICIPANT}")

    actor = actor_of(seen, "participant", ROOM, IDENTITY)

    assert actor == IDENTITY.participant(PARTICIPANT, "w1")
    assert actor != IDENTITY.participant(PARTICIPANT, "w2")
    assert PARTICIPANT.partition(".")[0] not in actor.id


def test_actor_of_the_owner_is_the_trainer() -> None:
    seen = connection(cookie=f"trainer={ANNA}; participant={PARTICIPANT}")

    assert actor_of(seen, "trainer", ROOM, IDENTITY) == Actor("trainer", "anna")
    assert actor_of(seen, "screen", ROOM, IDENTITY) == Actor("trainer", "anna")
    assert actor_of(seen, "participant", ROOM, IDENTITY).role == "participant"


@pytest.mark.parametrize(
    ("cookie", "audience", "code"),
    [
        ("", "participant", "identity-missing"),
        ("participant=", "participant", "identity-missing"),
        ("participant={participant}x", "participant", "identity-invalid"),
        ("participant={anna}", "participant", "identity-invalid"),
        ("trainer={anna}", "participant", "identity-missing"),
        ("", "trainer", "trainer-only"),
        ("trainer={bert}", "trainer", "trainer-only"),
        ("trainer={bert}", "screen", "trainer-only"),
        ("trainer={anna}x", "trainer", "trainer-only"),
        ("trainer={participant}", "trainer", "trainer-only"),
        ("participant={participant}", "screen", "trainer-only"),
    ],
)
def test_actor_of_anybody_else_is_refused(cookie: str, audience: str, code: str) -> None:
    cookie = cookie.format(participant=PARTICIPANT, anna=ANNA, bert=BERT)

    with pytest.raises(Refused) as refused:
        actor_of(connection(cookie=cookie), audience, ROOM, IDENTITY)  # type: ignore[arg-type]
    assert refused.value.code == code
