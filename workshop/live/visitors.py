"""Who sent a request: read from its cookies, never from its body."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from workshop.live.identity import PARTICIPANT_COOKIE, TRAINER_COOKIE, Identity
from workshop.model.actor import AUDIENCES, Actor, Audience
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection

    from workshop.live.atelier import Atelier
    from workshop.live.room import Room


def require_own_page(connection: HTTPConnection) -> None:
    """Refuse what another site's page makes a browser send; browsers always name the origin."""
    host = connection.headers.get("host", "")
    if not host or _host_of(connection.headers.get("origin", "")) != host:
        raise Refused("origin-foreign")


def _host_of(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""


def audience_of(connection: HTTPConnection) -> Audience:
    """Return the audience a page asks to be; whether it may is another question."""
    asked = connection.query_params.get("as", "participant")
    if asked not in AUDIENCES:
        raise Refused("command-invalid")
    return asked


def actor_of(connection: HTTPConnection, audience: Audience, room: Room, who: Identity) -> Actor:
    """Return who a request comes from; trainer and screen are for the workshop's owner alone.

    Raises Refused("identity-missing" | "identity-invalid" | "trainer-only").
    """
    if audience == "participant":
        return who.participant(connection.cookies.get(PARTICIPANT_COOKIE), room.row.id)
    trainer = who.trainer(connection.cookies.get(TRAINER_COOKIE))
    if trainer.id != room.row.owner:
        raise Refused("trainer-only")
    return trainer


async def admitted(
    connection: HTTPConnection, audience: Audience, atelier: Atelier
) -> tuple[Room, Actor]:
    """Return the workshop that a request names and who it comes from. Raises Refused.

    Who is in that workshop already is never kept waiting, whatever their address did. All others
    pass the door: or else an answer that a right code alone gets would tell a guesser the code.
    """
    typed = connection.path_params["code"]
    room = atelier.engine.loaded(typed)
    if room is not None:
        with suppress(Refused):
            actor = actor_of(connection, audience, room, atelier.identity)
            if actor.is_trainer or actor.id in room.state.participants:
                return room, actor
    room = await atelier.door.find(connection, typed)
    return room, actor_of(connection, audience, room, atelier.identity)
