"""Telling Streamlit's messages apart."""

from __future__ import annotations

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.server import frames
from tests.components.server.messages import KINDS, message


@pytest.mark.parametrize("kind", KINDS)
def test_kind_of_each_message_there_is(kind: str) -> None:
    assert frames.kind(message(kind)) == kind


@pytest.mark.parametrize("frame", [b"", b"\xff\xff\xff\xff", b"hello", b"\x00" * 64, b"\x0a" * 999])
def test_anything_else_is_of_no_kind(frame: bytes) -> None:
    assert frames.kind(frame) is None


def test_streamlit_knows_no_kind_that_these_tests_do_not() -> None:
    assert [field.name for field in BackMsg.DESCRIPTOR.oneofs_by_name["type"].fields] == KINDS


def test_session_id_is_read_from_the_message_that_begins_it() -> None:
    begun = ForwardMsg()
    begun.new_session.initialize.session_id = "s-1"
    finished = ForwardMsg()
    finished.script_finished = ForwardMsg.FINISHED_SUCCESSFULLY

    told = [frames.session_begun(sent.SerializeToString()) for sent in (begun, finished)]

    assert told == ["s-1", None]
