"""The way in: /j/{code} for participants, /t/{key} for trainers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse

from workshop.live.answering import answering
from workshop.live.identity import (
    PARTICIPANT_COOKIE,
    PARTICIPANT_SECONDS,
    TRAINER_COOKIE,
    TRAINER_SECONDS,
)
from workshop.live.visitors import require_own_page
from workshop.model.code import shown_code
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from workshop.live.answering import Endpoint
    from workshop.live.atelier import Atelier


def join(atelier: Atelier) -> Endpoint:
    """Make the endpoint of the QR code: a cookie, and on to the room."""

    @answering(atelier.settings)
    async def endpoint(request: Request) -> Response:
        room = await atelier.door.find(request, request.path_params["code"])
        cookie = request.cookies.get(PARTICIPANT_COOKIE)
        try:
            actor = atelier.identity.participant(cookie, room.row.id)
        except Refused:
            # Missing or altered: whoever this is starts anew, as somebody else.
            cookie = atelier.identity.new_participant_cookie()
            actor = atelier.identity.participant(cookie, room.row.id)
        if actor.id not in room.state.participants:
            if room.state.status == "closed":
                raise Refused("workshop-closed")
            if len(room.state.participants) >= atelier.settings.max_participants:
                raise Refused("workshop-full")
        response = _onward(f"/room?code={shown_code(room.row.code)}")
        _set_cookie(response, PARTICIPANT_COOKIE, str(cookie), PARTICIPANT_SECONDS)
        return response

    return endpoint


def sign_in(atelier: Atelier) -> Endpoint:
    """Make the endpoint of the trainer's link: a session of twelve hours, and on to the library."""

    @answering(atelier.settings)
    async def endpoint(request: Request) -> Response:
        session = atelier.identity.sign_in(request.path_params["key"])
        response = _onward("/library")
        _set_cookie(response, TRAINER_COOKIE, session, TRAINER_SECONDS)
        return response

    return endpoint


def sign_out(atelier: Atelier) -> Endpoint:
    """Make the endpoint that ends a trainer's session in this browser."""

    @answering(atelier.settings)
    async def endpoint(request: Request) -> Response:
        require_own_page(request)
        response = _onward("/")
        response.delete_cookie(TRAINER_COOKIE, httponly=True, samesite="lax")
        return response

    return endpoint


def _onward(url: str) -> Response:
    return RedirectResponse(url, 303, headers={"Cache-Control": "no-store"})


def _set_cookie(response: Response, name: str, value: str, seconds: int) -> None:
    # The middleware adds Secure where the public address is https.
    response.set_cookie(name, value, max_age=seconds, httponly=True, samesite="lax", path="/")
