"""Who is who, who gets in, and whose session is whose."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from components.server import clients as module
from components.server.clients import Clients, Limits
from workshop.live.rates import Rate


class Time:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def identify(cookies: Mapping[str, str]) -> str | None:
    return cookies.get("participant")


def make(**limits: int) -> Clients:
    return Clients(Limits(**limits), identify, Time())  # type: ignore[arg-type]


def anna(clients: Clients) -> module.Client:
    return clients.who({"participant": "anna"}, "192.0.2.1")


def test_person_is_the_same_at_every_address() -> None:
    clients = make()

    assert clients.who({"participant": "anna"}, "198.51.100.7") is anna(clients)


def test_people_at_one_address_are_apart_and_strangers_there_are_one() -> None:
    clients = make()
    bert = clients.who({"participant": "bert"}, "192.0.2.1")
    strangers = [clients.who({}, "192.0.2.1") for _ in range(2)]

    assert len({id(client) for client in (anna(clients), bert, *strangers)}) == 3


def test_nobody_can_be_taken_for_an_address() -> None:
    clients = make()

    liar = clients.who({"participant": "address 192.0.2.1"}, "198.51.100.7")

    assert liar is not clients.who({}, "192.0.2.1")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("2001:db8::1", "2001:db8::ffff:9", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("", "not an address", True),
    ],
)
def test_stranger_is_an_address_or_an_ipv6_network(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    clients = make()

    assert (clients.who({}, one) is clients.who({}, other)) is same


def test_person_has_so_many_sessions_and_gets_a_place_back() -> None:
    clients = make(per_person=2)
    client = anna(clients)
    entered = [clients.enter(client) for _ in range(3)]
    clients.leave(client)

    assert entered == [True, True, False]
    assert clients.enter(client)


def test_thousand_people_at_one_address_all_get_in() -> None:
    clients = make(per_address=1)
    people = [clients.who({"participant": str(n)}, "192.0.2.1") for n in range(1000)]

    assert all(clients.enter(person) for person in people)


def test_strangers_of_one_address_leave_room_for_the_rest() -> None:
    clients = make(per_address=2, sessions=4)
    stranger = clients.who({}, "192.0.2.1")

    assert [clients.enter(stranger) for _ in range(3)] == [True, True, False]
    assert clients.enter(anna(clients))
    assert clients.enter(clients.who({}, "192.0.2.2"))
    assert not clients.enter(clients.who({}, "192.0.2.3"))


def test_session_belongs_to_who_began_it() -> None:
    clients = make()
    bert = clients.who({"participant": "bert"}, "192.0.2.1")
    clients.remember("s-1", anna(clients))

    assert clients.owns("s-1", anna(clients))
    assert not clients.owns("s-1", bert)
    assert not clients.owns("s-2", anna(clients))


def test_owners_are_forgotten_oldest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_REMEMBERED", 2)
    clients = make(sessions=2)
    for session in ("s-1", "s-2", "s-1", "s-3"):
        clients.remember(session, anna(clients))

    owned = [clients.owns(session, anna(clients)) for session in ("s-1", "s-2", "s-3")]

    assert owned == [True, False, True]


def test_idle_clients_are_forgotten_and_those_in_debt_are_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_REMEMBERED", 3)
    time = Time()
    limits = Limits(person_runs=Rate(each_second=1, burst=1))
    clients = Clients(limits, identify, time)
    inside, busy, idle = (clients.who({"participant": name}, "") for name in ("in", "busy", "idle"))
    clients.enter(inside)
    busy.runs.take(time())
    busy.runs.take(time())

    clients.who({"participant": "new"}, "")

    assert clients.who({"participant": "in"}, "") is inside
    assert clients.who({"participant": "busy"}, "") is busy
    assert clients.who({"participant": "idle"}, "") is not idle
