"""Health for those who run it: /healthz says the server answers, /readyz that it can save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse

from workshop.live.answering import answering

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from workshop.live.answering import Endpoint
    from workshop.live.atelier import Atelier


def healthz(atelier: Atelier) -> Endpoint:
    """Make the endpoint that touches nothing."""

    @answering(atelier.settings)
    async def endpoint(request: Request) -> Response:  # noqa: ARG001
        return PlainTextResponse("ok")

    return endpoint


def readyz(atelier: Atelier) -> Endpoint:
    """Make the endpoint that asks the database."""

    @answering(atelier.settings)
    async def endpoint(request: Request) -> Response:  # noqa: ARG001
        await run_in_threadpool(atelier.engine.log.heads, [])
        return PlainTextResponse("ok")

    return endpoint
