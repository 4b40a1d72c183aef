"""Who sent a request: read from its cookies, never from its body."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from workshop.live.identity import PARTICIPANT_COOKIE, TRAINER_COOKIE, Identity
from workshop.model.actor import AUDIENCES, Actor, Audience
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection

    from workshop.live.room import Room


def require_own_page(connection: HTTPConnection) -> None:
    """Refuse what another site's page makes a browser send; browsers always name the origin."""
    origin = connection.headers.get("origin", "")
    if not origin or urlsplit(origin).netloc != connection.headers.get("host", ""):
        raise Refused("origin-foreign")


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
