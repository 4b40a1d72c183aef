"""Each message that a browser can send to Streamlit."""

from __future__ import annotations

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

KINDS = [
    "clear_cache",
    "set_run_on_save",
    "stop_script",
    "rerun_script",
    "load_git_info",
    "debug_disconnect_websocket",
    "debug_shutdown_runtime",
    "file_urls_request",
    "app_heartbeat",
    "backend_operation_request",
]


def message(kind: str) -> bytes:
    """Return a message of this kind, as it goes over the wire."""
    made = BackMsg()
    match kind:
        case "rerun_script":
            made.rerun_script.query_string = "code=K7MQ-2XTB"
        case "file_urls_request":
            made.file_urls_request.file_names.append("a.txt")
        case "backend_operation_request":
            made.backend_operation_request.deferred_file.file_id = "f"
        case _:
            setattr(made, kind, True)
    return bytes(made.SerializeToString())


def session(session_id: str) -> bytes:
    """Return the message by which Streamlit tells a browser its session."""
    made = ForwardMsg()
    made.new_session.initialize.session_id = session_id
    return bytes(made.SerializeToString())
