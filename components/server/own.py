"""Our own routes answer first: a command or a patch need not pass all of Streamlit's layers."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Receive, Scope, Send


class OwnRoutes:
    """Answers what one of `own` routes knows; everything else goes on."""

    def __init__(self, app: ASGIApp, *, own: Sequence[BaseRoute]) -> None:
        self._app = app
        self._own = tuple(own)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass on."""
        if scope["type"] != "lifespan":
            for route in self._own:
                match, found = route.matches(scope)
                if match is not Match.NONE:
                    # Without "app" a route answers a wrong method itself instead of raising.
                    inner = {**scope, **found}
                    inner.pop("app", None)
                    await route.handle(inner, receive, send)
                    return
        await self._app(scope, receive, send)
