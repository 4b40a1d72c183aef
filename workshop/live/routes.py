"""The addresses of the live workshop; docs/live.md tells what goes over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route, WebSocketRoute

from workshop.live.commands import commands
from workshop.live.health import healthz, readyz
from workshop.live.join import join, sign_in, sign_out
from workshop.live.streams import streams

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

    from workshop.live.atelier import Atelier


def routes(atelier: Atelier) -> list[BaseRoute]:
    """Return all routes of the engine."""
    return [
        Route("/j/{code}", join(atelier), methods=["GET"]),
        Route("/t/{key}", sign_in(atelier), methods=["GET"]),
        Route("/sign-out", sign_out(atelier), methods=["POST"]),
        Route("/live/{code}/commands", commands(atelier), methods=["POST"]),
        WebSocketRoute("/live/{code}/stream", streams(atelier)),
        Route("/healthz", healthz(atelier), methods=["GET"]),
        Route("/readyz", readyz(atelier), methods=["GET"]),
    ]
