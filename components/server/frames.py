"""Streamlit's own messages, looked at just as far as the guard needs."""

from __future__ import annotations

from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

# The one thing a page of ours asks for: that its script, or a fragment of it, runs (again).
RUN = "rerun_script"


def kind(frame: bytes) -> str | None:
    """Return what a browser's frame asks for; None when it is no message of Streamlit's at all."""
    message = BackMsg()
    try:
        message.ParseFromString(frame)
    except DecodeError:
        return None
    return message.WhichOneof("type")


def session_begun(frame: bytes) -> str | None:
    """Return the session id when a server's frame tells the browser one."""
    message = ForwardMsg()
    message.ParseFromString(frame)
    if message.WhichOneof("type") != "new_session":
        return None
    return message.new_session.initialize.session_id or None
