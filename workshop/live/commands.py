"""POST /live/{code}/commands: a 200 means that it is on disk."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from starlette.responses import Response

from workshop import views
from workshop.live.answering import answering
from workshop.live.frames import encode
from workshop.live.parsing import parse_command, read_body
from workshop.live.visitors import admitted, audience_of, require_own_page
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from starlette.requests import Request

    from workshop.live.answering import Endpoint
    from workshop.live.atelier import Atelier


def commands(atelier: Atelier) -> Endpoint:
    """Make the endpoint: answers {v, mine?} once the command is in the log."""
    engine = atelier.engine

    @answering(atelier.settings)
    async def endpoint(request: Request) -> Response:
        require_own_page(request)
        audience = audience_of(request)
        if audience == "screen":
            raise Refused("trainer-only")
        room, actor = await admitted(request, audience, atelier)
        atelier.pace.check(actor)
        command = parse_command(await read_body(request))
        version = await asyncio.wrap_future(engine.submit(room.row.code, command, actor))
        answer: dict[str, object] = {"v": version}
        if not actor.is_trainer:
            answer["mine"] = views.mine(room.state, actor.id, engine.activities)
        return Response(
            encode(answer), media_type="application/json", headers={"Cache-Control": "no-store"}
        )

    return endpoint
