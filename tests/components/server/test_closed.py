"""Every address there is, and that there are no others."""

from __future__ import annotations

import asyncio

import orjson
import pytest

from components.server.closed import ClosedRoutes
from tests.components.server.asgi import Streamlit, Talk, call, get, plain, websocket_scope

APP = ClosedRoutes(plain)


def test_health_is_answered() -> None:
    assert get(APP, "/_stcore/health").body == b"inner"


@pytest.mark.parametrize(
    "path",
    [
        "/_stcore/metrics",
        "/_stcore/metrics/",
        "/_stcore/script-health-check",
        "/_stcore/agent/openapi.json",
        "/_stcore/agent/interact",
        "/_stcore/agent/mcp",
        "/_stcore/upload_file/s-1/f-1",
        "/_stcore/bidi-components/x/y.js",
        "/_stcore/stream",
        "/_stcore/",
        "/media/0123.png",
        "/component/x/index.html",
        "/app/static/x.js",
        "/auth/login",
        "/oauth2callback",
        "/room/_stcore/health",
        "/index.html",
        "/wp-login.php",
        "/j/K7MQ-2XTB",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "OPTIONS"])
def test_any_other_address_is_404(path: str, method: str) -> None:
    answer = asyncio.run(call(APP, path, method=method))

    assert answer.status == 404
    assert answer.body == b"Deze pagina bestaat niet. There is no such page."


def test_host_config_names_no_host_in_the_shape_the_frontend_takes() -> None:
    answer = get(APP, "/_stcore/host-config")

    assert answer.status == 200
    assert orjson.loads(answer.body) == {
        "allowedOrigins": [],
        "useExternalAuthToken": False,
        "enableCustomParentMessages": False,
        "enforceDownloadInNewTab": False,
        "metricsUrl": "",
        "blockErrorDialogs": False,
        "resourceCrossOriginMode": None,
    }


def test_stream_of_a_page_is_opened() -> None:
    inner, talk = Streamlit(), Talk()

    asyncio.run(ClosedRoutes(inner)(websocket_scope("/_stcore/stream"), talk.receive, talk.send))

    assert talk.sent[0] == {"type": "websocket.accept"}


@pytest.mark.parametrize("path", ["/", "/stream", "/_stcore/other", "/_stcore/health"])
def test_other_stream_is_turned_away(path: str) -> None:
    inner, talk = Streamlit(), Talk()

    asyncio.run(ClosedRoutes(inner)(websocket_scope(path), talk.receive, talk.send))

    assert talk.sent == [{"type": "websocket.close", "code": 1008}]
    assert inner.scopes == []
