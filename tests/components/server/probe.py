"""Asks Streamlit itself, in a process of its own, what its options come to. Prints JSON.

Its one argument is JSON of options to set in place of the project's.
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import logging
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import streamlit as st
import streamlit.config
from starlette.testclient import TestClient, WebSocketTestSession
from starlette.websockets import WebSocketDisconnect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.web import bootstrap

RUNS = 5


def run(stream: WebSocketTestSession) -> ForwardMsg:
    """Run the script once, to its end, and return what Streamlit said first."""
    ask = BackMsg()
    ask.rerun_script.query_string = ""
    stream.send_bytes(ask.SerializeToString())
    said: list[ForwardMsg] = [ForwardMsg.FromString(stream.receive_bytes())]
    while said[-1].WhichOneof("type") != "script_finished":
        said.append(ForwardMsg.FromString(stream.receive_bytes()))
    # Garbage is collected after that, and not when the run before is still at it.
    for thread in threading.enumerate():
        if thread.name == "ScriptRunner.scriptThread":
            thread.join()
    return said[0]


def runs(client: TestClient) -> tuple[ForwardMsg, int]:
    """Return what a session begins with, and how many full collections five runs come to."""
    with client.websocket_connect("/_stcore/stream", subprotocols=["streamlit"]) as stream:
        begun = run(stream)
        before = gc.get_stats()[2]["collections"]
        for _ in range(RUNS):
            run(stream)
        return begun, int(gc.get_stats()[2]["collections"] - before)


def answer_to(client: TestClient, size: int) -> int:
    """Send a frame of this size and return the code that closes the stream."""
    with client.websocket_connect("/_stcore/stream", subprotocols=["streamlit"]) as stream:
        ask = BackMsg()
        ask.rerun_script.query_string = "x" * size
        stream.send_bytes(ask.SerializeToString())
        try:
            while True:
                stream.receive_bytes()
        except WebSocketDisconnect as closed:
            return int(closed.code)


def welcome() -> str:
    """Return what Streamlit prints when it has started."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        bootstrap._print_url(is_running_hello=False)
    return printed.getvalue()


def main() -> dict[str, Any]:
    """Return what each option comes to."""
    for name, value in json.loads(sys.argv[1]).items():
        streamlit.config.set_option(name, value)
    script = Path(tempfile.mkdtemp()) / "script.py"
    script.write_text("import streamlit as st\nst.write('hello')\n")
    with TestClient(st.App(script)) as client:
        begun, collections = runs(client)
        session = begun.new_session
        return {
            "collections": collections,
            "frame too big": answer_to(client, 1_000_001),
            "hosts": client.get("/_stcore/host-config").json()["allowedOrigins"],
            "run on save": session.config.allow_run_on_save,
            "usage statistics": session.config.gather_usage_stats,
            "toolbar": session.config.ToolbarMode.Name(session.config.toolbar_mode),
            "top padding": session.custom_theme.padding_top,
            "light": session.custom_theme.light.background_color,
            "dark": session.custom_theme.dark.background_color,
            "welcome": welcome(),
            "static files": client.get("/app/static/app.py").text[:15],
        }


if __name__ == "__main__":
    logging.disable()
    sys.stdout.write(json.dumps(main()))
