"""Which of Streamlit's addresses there are: the few that a page needs. No others."""

from __future__ import annotations

import orjson
from starlette.types import ASGIApp, Receive, Scope, Send

from components.server.guard import POLICY, STREAM
from components.server.wire import READING, answer, tell, turn_away

HOST_CONFIG = "/_stcore/host-config"
OPEN = frozenset({("http", "/_stcore/health"), ("websocket", STREAM)})

# The frontend asks for it at each connection and refuses to go on without these three answers:
# no other window may steer the page, nobody signs in from outside, nothing is measured.
_HOST = orjson.dumps(
    {
        "allowedOrigins": [],
        "useExternalAuthToken": False,
        "enableCustomParentMessages": False,
        "enforceDownloadInNewTab": False,
        "metricsUrl": "",
        "blockErrorDialogs": False,
        "resourceCrossOriginMode": None,
    }
)
_HOST_HEADERS = [(b"content-type", b"application/json"), (b"cache-control", b"no-cache")]


class ClosedRoutes:
    """Answers 404 to everything but Streamlit's health and its stream.

    Streamlit itself answers any other address with a page, its metrics, or somebody's file.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or answer that there is nothing."""
        if scope["type"] == "lifespan" or (scope["type"], scope["path"]) in OPEN:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await turn_away(receive, send, POLICY)
        elif scope["path"] == HOST_CONFIG and scope["method"] in READING:
            await answer(scope, send, 200, _HOST, _HOST_HEADERS)
        else:
            await tell(scope, send, 404, "Deze pagina bestaat niet. There is no such page.")
