"""The server: Streamlit's pages, the live workshop's routes, and what both share, made at start."""

from __future__ import annotations

import asyncio
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import streamlit as st

from components.server.garbage import collect_when_quiet, leave_alone
from components.server.limits import StartRefused, check_versions, raise_descriptor_limit
from components.server.ready import get_ready
from components.server.serve import keep_visitors_out_of_the_log, serve
from components.server.welcome import welcome
from components.server.wiring import middleware, own_routes
from workshop.content import ContentError
from workshop.i18n import translator
from workshop.live.atelier import Atelier, open_atelier
from workshop.live.routes import routes
from workshop.model.refusals import REFUSALS, Refused
from workshop.settings import ROOT, SettingsError, load

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


def start() -> tuple[Atelier, int]:
    """Open the app and return it with the files it may open, or end with a sentence why not."""
    try:
        check_versions()
        return open_atelier(load()), raise_descriptor_limit()
    except (ContentError, SettingsError, StartRefused) as error:
        sys.exit(f"Praktijkatelier does not start.\n{error}")
    except Refused as refused:
        sentence = translator("en")(REFUSALS[refused.code].sentence)
        sys.exit(f"Praktijkatelier does not start: {sentence}")


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """Begin sending changes when the server is up; finish what waits before it goes."""
    keep_visitors_out_of_the_log()
    get_ready()
    leave_alone()
    atelier.start()
    print(welcome(atelier), flush=True)
    tidying = asyncio.create_task(collect_when_quiet(atelier.engine.is_quiet))
    try:
        yield
    finally:
        tidying.cancel()
        atelier.stop()


atelier, _descriptors = start()
app = st.App(
    ROOT / "components" / "shell.py",
    middleware=middleware(atelier, [*own_routes(), *routes(atelier)], _descriptors),
    lifespan=lifespan,
)

if __name__ == "__main__":
    serve(app, host=atelier.settings.host, port=atelier.settings.port)
