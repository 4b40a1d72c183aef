"""Health for those who run it: /healthz says the server answers, /readyz that it can save."""

from __future__ import annotations

import asyncio
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
    """Make the endpoint that asks the database: once for all who want to know at the moment.

    A database that lets us wait, or somebody who asks without end, holds one thread and no more.
    """
    asking: asyncio.Task[dict[str, int]] | None = None

    @answering(atelier.settings)
    async def endpoint(request: Request) -> Response:  # noqa: ARG001
        nonlocal asking
        if asking is None or asking.done():
            asking = asyncio.create_task(run_in_threadpool(atelier.engine.log.heads, []))
        await asyncio.shield(asking)
        return PlainTextResponse("ok")

    return endpoint
