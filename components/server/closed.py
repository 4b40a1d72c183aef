"""Which addresses there are: ours and the few of Streamlit's that a page needs. No others."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import orjson
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Receive, Scope, Send

from components.server.guard import POLICY, STREAM
from components.server.wire import READING, answer, tell, turn_away

HEALTH = "/_stcore/health"
HOST_CONFIG = "/_stcore/host-config"

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
    """Answers 404 to everything but `own` routes, Streamlit's health, its stream, and `also_open`.

    Streamlit itself answers any other address with a page, its metrics, or somebody's file.
    """

    def __init__(
        self, app: ASGIApp, *, own: Sequence[BaseRoute] = (), also_open: Collection[str] = ()
    ) -> None:
        self._app = app
        self._own = tuple(own)
        self._open = frozenset(also_open)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or answer that there is nothing."""
        if scope["type"] == "lifespan" or self._is_open(scope):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await turn_away(receive, send, POLICY)
        elif scope["path"] == HOST_CONFIG and scope["method"] in READING:
            await answer(scope, send, 200, _HOST, _HOST_HEADERS)
        else:
            await tell(scope, send, 404, "Deze pagina bestaat niet. There is no such page.")

    def _is_open(self, scope: Scope) -> bool:
        path = scope["path"]
        if scope["type"] == "websocket" and path == STREAM:
            return True
        if scope["type"] == "http" and (path in self._open or path == HEALTH):
            return True
        # A route that knows the address answers itself what it thinks of the method.
        return any(route.matches(scope)[0] is not Match.NONE for route in self._own)
