"""A small app behind everything of components/server, as the real one is put together."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components.server.bundle import Bundle, StreamlitFiles
from components.server.closed import ClosedRoutes
from components.server.guard import StreamGuard
from components.server.headers import SecurityHeaders
from components.server.index import Page, script_hashes
from components.server.own import OwnRoutes
from components.server.serve import serve
from tests.components.server.sample.parts import ASSETS, url_of

HERE = Path(__file__).parent


async def broken(_: Request) -> Response:
    """Fail as no route of ours should."""
    raise RuntimeError("an unforeseen error")


def identify(cookies: Mapping[str, str]) -> str | None:
    """Take everybody at their word, which no real app may."""
    return cookies.get("participant")


bundle = Bundle(
    # The project's own, so that only the first start on a machine does the work.
    HERE.parents[3] / ".cache",
    [
        Page("/", preload=(url_of("all.js"),)),
        Page(
            "/room",
            preload=tuple(url_of(f"{name}.js") for name in ("room", "deep/word", "deep/rest")),
            lean=True,
        ),
        Page("/charts"),
    ],
)
bundle.prepare()
app = st.App(
    HERE / "shell.py",
    middleware=[
        Middleware(SecurityHeaders, scripts=script_hashes()),
        Middleware(OwnRoutes, own=[*ASSETS, Route("/broken", broken)]),
        Middleware(StreamlitFiles, bundle=bundle),
        Middleware(ClosedRoutes),
        Middleware(StreamGuard, identify=identify),
    ],
)
serve(app, host="127.0.0.1", port=int(sys.argv[1]))
