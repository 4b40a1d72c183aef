"""WebSocket /live/{code}/stream: the view, then a patch for every change."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import uuid4

from starlette.websockets import WebSocketDisconnect

from workshop.live.frames import encode
from workshop.live.hub import STREAMS_EACH
from workshop.live.problems import language_of, problem
from workshop.live.stream import Stream
from workshop.live.visitors import admitted, audience_of, require_own_page
from workshop.model.command import Join
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.websockets import WebSocket

    from workshop.live.atelier import Atelier
    from workshop.live.room import Room
    from workshop.model.actor import Actor
    from workshop.settings import Settings

logger = logging.getLogger(__name__)

# Close codes of our own: the HTTP status of the refusal, so 4404 for an unknown code.
CLOSE = 4000


def streams(atelier: Atelier) -> Callable[[WebSocket], Awaitable[None]]:
    """Make the endpoint; who may not come in gets a {problem} and close code 4000 + status."""

    async def endpoint(socket: WebSocket) -> None:
        await socket.accept()
        try:
            room, stream = await _admitted(atelier, socket)
        except Refused as refused:
            await _turn_away(socket, refused, atelier.settings)
            return
        except Exception:
            logger.exception("a stream could not be opened")
            await _turn_away(socket, Refused("internal"), atelier.settings)
            return
        try:
            await _serve(socket, stream)
        finally:
            atelier.hub.close(room.row.code, stream)

    return endpoint


async def _admitted(atelier: Atelier, socket: WebSocket) -> tuple[Room, Stream]:
    require_own_page(socket)
    audience, since = audience_of(socket), _since(socket)
    room, actor = await admitted(socket, audience, atelier)
    if atelier.hub.tabs(room.row.code, actor) >= STREAMS_EACH:
        raise Refused("too-many-requests")
    if audience == "participant":
        await _join(atelier, room, actor)
    stream = Stream(audience, actor, socket.query_params.get("table") or None)
    known = atelier.hub.open(room.row.code, stream, since)
    if not known:
        await _tell(socket, Refused("version-unknown"), atelier.settings)
    return room, stream


async def _join(atelier: Atelier, room: Room, actor: Actor) -> None:
    if actor.id not in room.state.participants:
        future = atelier.engine.submit(room.row.code, Join(id=uuid4()), actor)
        await asyncio.wrap_future(future)


def _since(socket: WebSocket) -> int | None:
    asked = socket.query_params.get("since", "")
    if not asked:
        return None
    if not asked.isascii() or not asked.isdigit() or len(asked) > 9:  # noqa: PLR2004 - an int4
        raise Refused("command-invalid")
    return int(asked)


async def _serve(socket: WebSocket, stream: Stream) -> None:
    """Send until the browser leaves. It has nothing to say here: whoever talks is let go."""
    sending = asyncio.create_task(_send(socket, stream))
    stream.sending = sending
    listening = asyncio.create_task(socket.receive())
    try:
        await asyncio.wait({sending, listening}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        sending.cancel()
        listening.cancel()
        await asyncio.gather(sending, listening, return_exceptions=True)
    if socket.application_state.name == "CONNECTED" and socket.client_state.name == "CONNECTED":
        await socket.close(1008)


async def _send(socket: WebSocket, stream: Stream) -> None:
    while True:
        # Kept in no variable: a first view would stay in memory until the next patch.
        await socket.send({"type": "websocket.send", "text": (await stream.take()).decode()})


async def _turn_away(socket: WebSocket, refused: Refused, settings: Settings) -> None:
    await _tell(socket, refused, settings)
    with suppress(WebSocketDisconnect, RuntimeError):
        await socket.close(CLOSE + refused.status)


async def _tell(socket: WebSocket, refused: Refused, settings: Settings) -> None:
    told = encode({"problem": problem(refused, language_of(socket, settings))})
    # Gone before it could be told: then it need not be.
    with suppress(WebSocketDisconnect, RuntimeError):
        await socket.send_text(told.decode())
