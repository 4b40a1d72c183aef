"""Running the server: uvicorn with what `streamlit run` gives no way to set."""

from __future__ import annotations

import logging
from typing import Any

import streamlit.config
import uvicorn
from starlette.types import ASGIApp

# Inbound, whole messages; what a page of ours sends stays far below, and a picture never comes in.
_LARGEST_FRAME = 1024 * 1024
# A phone that never reads would otherwise keep a stopping server waiting for ever.
_FAREWELL_SECONDS = 6


def serve(app: ASGIApp, *, host: str, port: int) -> None:
    """Serve until SIGTERM or SIGINT, then end within ten seconds; exits when the port is taken."""
    uvicorn.run(app, **options(host, port))


def options(host: str, port: int) -> dict[str, Any]:
    """Return what uvicorn is started with."""
    ping = streamlit.config.get_option("server.websocketPingInterval")
    return {
        "host": host,
        "port": port,
        # The one that stops reading while a frame waits to be handled, which bounds a flood.
        "ws": "websockets-sansio",
        "ws_max_size": _LARGEST_FRAME,
        "ws_ping_interval": ping,
        "ws_ping_timeout": ping,
        "ws_per_message_deflate": False,
        "server_header": False,
        # Lines of this level and of this kind hold addresses of people and codes of rooms.
        "access_log": False,
        "log_level": logging.WARNING,
        "timeout_graceful_shutdown": _FAREWELL_SECONDS,
    }


def keep_visitors_out_of_the_log() -> None:
    """Silence what uvicorn notes at each stream: an address and a code. For `streamlit run`."""
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
