"""The server: Streamlit's pages, the live workshop's routes, and what both share, made at start."""

from __future__ import annotations

import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import streamlit as st

from components.server.limits import StartRefused, check_versions, raise_descriptor_limit
from components.server.welcome import welcome
from components.server.wiring import middleware, own_routes
from workshop.content import ContentError
from workshop.i18n import translator
from workshop.live.atelier import Atelier, open_atelier
from workshop.live.routes import routes
from workshop.model.refusals import REFUSALS, Refused
from workshop.settings import SettingsError, load

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


def start() -> Atelier:
    """Open the app, or end with a sentence that says why not."""
    try:
        check_versions()
        raise_descriptor_limit()
        return open_atelier(load())
    except (ContentError, SettingsError, StartRefused) as error:
        sys.exit(f"Praktijkatelier does not start.\n{error}")
    except Refused as refused:
        sentence = translator("en")(REFUSALS[refused.code].sentence)
        sys.exit(f"Praktijkatelier does not start: {sentence}")


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """Begin sending changes when the server is up; finish what waits before it goes."""
    atelier.start()
    print(welcome(atelier), flush=True)
    yield
    atelier.stop()


atelier = start()
_own = [*own_routes(), *routes(atelier)]
app = st.App(
    "components/shell.py", routes=_own, middleware=middleware(atelier, _own), lifespan=lifespan
)

if __name__ == "__main__":
    settings = atelier.settings
    app.run(config={"server.address": settings.host, "server.port": settings.port})
