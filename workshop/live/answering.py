"""Every endpoint answers: with what was asked, or with a refusal; never with a stack trace."""

from __future__ import annotations

import logging
from functools import wraps
from typing import TYPE_CHECKING

from starlette.responses import HTMLResponse

from workshop.live.problems import language_of, problem_response, sentence
from workshop.live.sorry import sorry_page
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from workshop.settings import Settings

    Endpoint = Callable[[Request], Awaitable[Response]]

logger = logging.getLogger(__name__)


def answering(settings: Settings) -> Callable[[Endpoint], Endpoint]:
    """Turn what an endpoint refuses into a page for people, or problem+json for scripts."""

    def decorate(endpoint: Endpoint) -> Endpoint:
        @wraps(endpoint)
        async def answered(request: Request) -> Response:
            try:
                return await endpoint(request)
            except Refused as refused:
                return _refusal(refused, request, settings)
            except Exception:
                logger.exception("an endpoint failed: %s", endpoint.__qualname__)
                return _refusal(Refused("internal"), request, settings)

        return answered

    return decorate


def _refusal(refused: Refused, request: Request, settings: Settings) -> Response:
    language = language_of(request, settings)
    if "text/html" not in request.headers.get("accept", ""):
        return problem_response(refused, language)
    page = sorry_page(sentence(refused, language), language)
    return HTMLResponse(page, refused.status, headers={"Cache-Control": "no-store"})
