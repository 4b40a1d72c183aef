"""The least there can be: a POST goes to every open WebSocket, nothing is checked or kept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

if TYPE_CHECKING:
    from starlette.requests import Request

_open: set[WebSocket] = set()


async def stream(socket: WebSocket) -> None:
    """Keep a socket until it goes."""
    await socket.accept()
    _open.add(socket)
    try:
        await socket.receive_text()
    except WebSocketDisconnect:
        pass
    finally:
        _open.discard(socket)


async def note(request: Request) -> PlainTextResponse:
    """Send a body to all."""
    text = (await request.body()).decode()
    for socket in list(_open):
        await socket.send_text(text)
    return PlainTextResponse("ok")


async def healthz(_request: Request) -> PlainTextResponse:
    """Say that it runs."""
    return PlainTextResponse("ok")


app = Starlette(
    routes=[
        WebSocketRoute("/stream", stream),
        Route("/note", note, methods=["POST"]),
        Route("/healthz", healthz),
    ]
)

if __name__ == "__main__":
    uvicorn.run(app, host=sys.argv[1], port=int(sys.argv[2]), log_level="warning")
