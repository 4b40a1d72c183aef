"""Our routes answer before all else; everything else goes on."""

from __future__ import annotations

import pytest
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from components.server.own import OwnRoutes


async def page(request: object) -> PlainTextResponse:
    return PlainTextResponse(f"ours {request.path_params['code']}")  # type: ignore[attr-defined]


async def stream(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_text("ours")
    await socket.close()


async def inner(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 4001})
    else:
        await PlainTextResponse("theirs")(scope, receive, send)


@pytest.fixture
def client() -> TestClient:
    own = [Route("/j/{code}", page, methods=["GET"]), WebSocketRoute("/live", stream)]
    return TestClient(OwnRoutes(inner, own=own))


@pytest.mark.parametrize(
    ("path", "said"),
    [("/j/ABC", "ours ABC"), ("/j/", "theirs"), ("/j/a/b", "theirs"), ("/", "theirs")],
)
def test_own_addresses_are_answered_and_others_passed_on(
    client: TestClient, path: str, said: str
) -> None:
    assert client.get(path).text == said


def test_method_that_an_own_address_does_not_know_is_refused_there(client: TestClient) -> None:
    answer = client.post("/j/ABC")

    assert answer.status_code == 405
    assert set(answer.headers["allow"].split(", ")) == {"GET", "HEAD"}


def test_own_stream_is_answered_and_another_passed_on(client: TestClient) -> None:
    with client.websocket_connect("/live") as socket:
        assert socket.receive_text() == "ours"
    with pytest.raises(WebSocketDisconnect) as gone, client.websocket_connect("/other"):
        pass
    assert gone.value.code == 4001
