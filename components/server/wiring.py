"""How the server is put together: our assets, the pages' HTML, and what stands before Streamlit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import orjson
from starlette.middleware import Middleware

from components.server.assets import own_assets
from components.server.bundle import Bundle, StreamlitFiles
from components.server.clients import Limits
from components.server.closed import ClosedRoutes
from components.server.guard import StreamGuard
from components.server.headers import SecurityHeaders
from components.server.index import Page, script_hashes
from components.server.limits import sessions_for
from components.server.own import OwnRoutes
from workshop.i18n import SOURCE_LANGUAGE, browser_catalogue, languages
from workshop.live.identity import PARTICIPANT_COOKIE, TRAINER_COOKIE
from workshop.model.refusals import Refused
from workshop.settings import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.routing import BaseRoute

    from components.server.clients import Identify
    from workshop.live.atelier import Atelier

ROOM = Path(__file__).parent.parent / "room"

STYLES = tuple(f"css/{file.name}" for file in sorted((ROOM / "css").glob("*.css")))
# A phone asks once for all scripts and once for all styles.
PACKS = {"all.js": ["js/room.js", "js/pulse.js"], "all.css": STYLES}
# A file of their own: what goes over Streamlit's socket is neither compressed nor kept.
STRINGS = {
    f"strings.{language}.js": b"export const strings = " + orjson.dumps(browser_catalogue(language))
    for language in languages()
}
_routes, asset_url = own_assets(ROOM, PACKS, STRINGS)


def strings_url(language: str) -> str:
    """Return where the interface's strings are in a language, or in English if we have none."""
    return asset_url(f"strings.{language if language in languages() else SOURCE_LANGUAGE}.js")


def own_routes() -> list[BaseRoute]:
    """Return the routes of our modules and stylesheets."""
    return _routes


def pages() -> list[Page]:
    """Return every page with what its browser fetches beforehand; phones' pages are lean."""
    styles, scripts = (asset_url("all.css"),), (asset_url("all.js"),)
    spoken = {language: strings_url(language) for language in languages()}
    return [
        Page("/", styles=styles, lean=True),
        Page("/room", preload=scripts, preload_in=spoken, styles=styles, lean=True),
        Page("/screen", preload=scripts, preload_in=spoken, styles=styles, lean=True),
        *(Page(f"/{name}", styles=styles) for name in ("library", "cockpit", "plan")),
    ]


def middleware(atelier: Atelier, own: Sequence[BaseRoute], descriptors: int) -> list[Middleware]:
    """Return what each request passes, the outermost first; `descriptors` bound the sessions."""
    settings = atelier.settings
    bundle = Bundle(ROOT / ".cache", pages(), fallback_language=settings.default_language)
    bundle.prepare()
    return [
        Middleware(
            SecurityHeaders,
            https=settings.phone_url.startswith("https:"),
            scripts=script_hashes(),
        ),
        Middleware(OwnRoutes, own=own),
        Middleware(StreamlitFiles, bundle=bundle),
        Middleware(ClosedRoutes),
        Middleware(
            StreamGuard,
            identify=_who(atelier),
            limits=Limits(sessions=sessions_for(descriptors)),
        ),
    ]


def _who(atelier: Atelier) -> Identify:
    def identify(cookies: Mapping[str, str]) -> str | None:
        try:
            return f"trainer {atelier.identity.trainer(cookies.get(TRAINER_COOKIE)).id}"
        except Refused:
            pass
        try:
            return f"device {atelier.identity.device(cookies.get(PARTICIPANT_COOKIE))}"
        except Refused:
            return None

    return identify
