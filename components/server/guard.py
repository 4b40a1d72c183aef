"""The guard of Streamlit's own stream, which takes anything from anybody as fast as it comes.

What it holds back: pages of other origins, more sessions than the server has room for, frames that
no page of ours sends, frames that are too big or too many, and other people's session ids. A crowd
is not refused but put in line, so that the room's own stream goes on as before.
"""

from __future__ import annotations

import asyncio
import logging
from time import monotonic
from urllib.parse import urlsplit

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.server import frames
from components.server.clients import Client, Clients, Identify, Limits
from components.server.wire import cookies, header, turn_away
from workshop.live.rates import Bucket, Clock

STREAM = "/_stcore/stream"

# RFC 6455, 7.4.1, and 1013 of its registry.
UNSUPPORTED = 1003
POLICY = 1008
TOO_BIG = 1009
TRY_LATER = 1013

_PROTOCOL = b"sec-websocket-protocol"
_log = logging.getLogger(__name__)


def _a_stranger(_: object) -> None:
    return None


class StreamGuard:
    """Stands in front of Streamlit's stream; everything else passes untouched.

    `identify` finds a person in a request's cookies, which it has to verify: whoever it names may
    share an address with a thousand others.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        identify: Identify = _a_stranger,
        limits: Limits | None = None,
        clock: Clock = monotonic,
    ) -> None:
        self._app = app
        self._limits = limits or Limits()
        self._clock = clock
        self._clients = Clients(self._limits, identify, clock)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or hold back."""
        if scope["type"] != "websocket" or scope["path"] != STREAM:
            await self._app(scope, receive, send)
            return
        if not _from_our_own_page(scope):
            await self._refuse(receive, send, "another origin")
            return
        client = self._clients.who(cookies(scope), (scope.get("client") or ("",))[0])
        if not self._clients.enter(client):
            await self._refuse(receive, send, "too many sessions")
            return
        try:
            wait = client.opens.take(self._clock())
            if wait > self._limits.patience:
                client.opens.give_back()
                await self._refuse(receive, send, "sessions opened too fast")
                return
            if wait:
                await asyncio.sleep(wait)
            gate = _Gate(client, self._clients, self._limits, self._clock, receive, send)
            await self._app(self._without_foreign_session(scope, client), gate.receive, gate.send)
        finally:
            self._clients.leave(client)

    async def _refuse(self, receive: Receive, send: Send, reason: str) -> None:
        _log.info("A session was refused: %s", reason)
        await turn_away(receive, send, POLICY)

    def _without_foreign_session(self, scope: Scope, client: Client) -> Scope:
        """Take a session id that is not this client's out of the handshake: a new one begins."""
        offered = [part.strip() for part in header(scope, _PROTOCOL).split(b",")]
        # Streamlit's positions: its name, the XSRF token, the session to go on with.
        if len(offered) <= 2 or self._clients.owns(offered[2].decode("latin-1"), client):  # noqa: PLR2004
            return scope
        kept = offered[:2]
        headers = [pair for pair in scope["headers"] if pair[0] != _PROTOCOL]
        return {
            **scope,
            "headers": [*headers, (_PROTOCOL, b", ".join(kept))],
            "subprotocols": [part.decode("latin-1") for part in kept],
        }


class _Gate:
    """One open stream: `receive` and `send` as Streamlit gets them."""

    def __init__(
        self,
        client: Client,
        clients: Clients,
        limits: Limits,
        clock: Clock,
        receive: Receive,
        send: Send,
    ) -> None:
        self._client = client
        self._clients = clients
        self._limits = limits
        self._clock = clock
        self._receive = receive
        self._send = send
        self._frames = Bucket(limits.frames, clock())
        self._named = False
        self._shut = False

    async def receive(self) -> Message:
        """Return the next message that may pass."""
        while True:
            message = await self._receive()
            if message["type"] != "websocket.receive":
                return message
            frame = message.get("bytes")
            if frame is None:
                return await self._close(UNSUPPORTED, "text")
            if len(frame) > self._limits.frame_bytes:
                return await self._close(TOO_BIG, "a frame too big")
            if self._frames.take(self._clock()):
                return await self._close(POLICY, "too many frames")
            kind = frames.kind(frame)
            if kind is None:
                return await self._close(POLICY, "not a message")
            if kind != frames.RUN:
                _log.info("A frame was dropped: %s", kind)
                continue
            # In this order: whoever asks too much waits before joining the line of all.
            for bucket in (self._client.runs, self._clients.all_runs):
                wait = bucket.take(self._clock())
                if wait > self._limits.patience:
                    bucket.give_back()
                    return await self._close(TRY_LATER, "too many runs")
                if wait:
                    await asyncio.sleep(wait)
            return message

    async def send(self, message: Message) -> None:
        """Pass a message on, and see which session it begins."""
        if self._shut:
            # What Streamlit still had to say to a browser that was sent away.
            return
        if not self._named and message.get("bytes"):
            session_id = frames.session_begun(message["bytes"])
            if session_id:
                self._clients.remember(session_id, self._client)
                self._named = True
        await self._send(message)

    async def _close(self, code: int, reason: str) -> Message:
        _log.info("A session was closed: %s", reason)
        self._shut = True
        await self._send({"type": "websocket.close", "code": code})
        return {"type": "websocket.disconnect", "code": code}


def _from_our_own_page(scope: Scope) -> bool:
    """Tell whether the page that opens the stream came from this host. Browsers always say."""
    try:
        origin = urlsplit(header(scope, b"origin").decode("latin-1"))
    except ValueError:  # such as "http://[", which no browser sends
        return False
    host = header(scope, b"host").decode("latin-1")
    return origin.scheme in {"http", "https"} and bool(host) and origin.netloc == host
