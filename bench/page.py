"""A tab's session with Streamlit: it asks for a run of its script and sees when that is done."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from bench.websocket import Socket
from bench.wire import PATIENCE, Place, WireError

STREAM = "/_stcore/stream"


@dataclass(slots=True)
class Run:
    """What one run of a script brought: the fragments in it, its bytes, and when it was done."""

    fragments: list[str] = field(default_factory=list)
    content: bytearray = field(default_factory=bytearray)
    done: float = 0.0


class Page:
    """One open tab; a run at a time."""

    def __init__(self) -> None:
        self._socket = Socket(self._on_message)
        self._run = Run()
        self._finished: asyncio.Future[Run] | None = None

    async def open(self, place: Place, cookies: str) -> None:
        """Begin a session."""
        headers = {"Sec-WebSocket-Protocol": "streamlit"}
        if cookies:
            headers["Cookie"] = cookies
        await self._socket.open(place, STREAM, headers)

    async def run(self, name: str = "", query: str = "", fragment: str = "") -> Run:
        """Run the page's script, or only a fragment of it, as its timer would."""
        message = BackMsg()
        wish = message.rerun_script
        wish.query_string = query
        wish.page_name = name
        if fragment:
            wish.fragment_id = fragment
            wish.is_auto_rerun = True
        self._run = Run()
        self._finished = asyncio.get_running_loop().create_future()
        self._socket.send(message.SerializeToString())
        async with asyncio.timeout(PATIENCE):
            return await self._finished

    def close(self) -> None:
        """Close the tab."""
        self._socket.close()

    @property
    def is_open(self) -> bool:
        """Whether the server still holds the session."""
        return not self._socket.closed.done()

    def _on_message(self, now: float, payload: bytes) -> None:
        if self._finished is None or self._finished.done():
            return
        message = ForwardMsg()
        message.ParseFromString(payload)
        kind = message.WhichOneof("type")
        if kind == "auto_rerun":
            self._run.fragments.append(message.auto_rerun.fragment_id)
        elif kind == "delta":
            self._run.content += payload
            if message.delta.fragment_id and message.delta.fragment_id not in self._run.fragments:
                self._run.fragments.append(message.delta.fragment_id)
        elif kind == "script_finished":
            self._end(now, message.script_finished)

    def _end(self, now: float, status: int) -> None:
        fine = {ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY}
        if self._finished is None or status == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            return
        if status in fine:
            self._run.done = now
            self._finished.set_result(self._run)
        else:
            self._finished.set_exception(WireError(f"a script failed: {status}"))
