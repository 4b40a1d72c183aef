"""Refusals as answers: problem+json (RFC 9457) with a stable code and a sentence for the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from workshop.content.names import field_name
from workshop.i18n import negotiate, translator
from workshop.live.frames import encode
from workshop.model.refusals import REFUSALS, Refused

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection

    from workshop.settings import Settings

JSON = "application/problem+json"


def language_of(connection: HTTPConnection, settings: Settings) -> str:
    """Return the language to answer in: what the page or the browser asks for."""
    wishes = connection.headers.get("accept-language", "")
    return negotiate(wishes, settings.default_language)


def sentence(refused: Refused, language: str) -> str:
    """Return what to tell the user."""
    _ = translator(language)
    values = dict(refused.values)
    if "field" in values:
        values["field"] = field_name(str(values["field"]), _)
    if "reason" in values:
        values["reason"] = _(str(values["reason"]))
    return _(REFUSALS[refused.code].sentence).format(**values)


def problem(refused: Refused, language: str) -> dict[str, object]:
    """Return the members of a problem: {type, title, status, code, detail}."""
    return {
        "type": "about:blank",
        "title": refused.code,
        "status": refused.status,
        "code": refused.code,
        "detail": sentence(refused, language),
    }


def problem_response(refused: Refused, language: str) -> Response:
    """Answer a request with a refusal."""
    return Response(
        encode(problem(refused, language)),
        refused.status,
        media_type=JSON,
        headers={"Content-Language": language, "Cache-Control": "no-store"},
    )
