"""What uvicorn is started with; test_server.py has it running."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
import streamlit.config
import uvicorn

from components.server.serve import keep_visitors_out_of_the_log, options
from tests.components.server.asgi import plain


@pytest.fixture
def log() -> Iterator[logging.Logger]:
    """Give uvicorn's logger, and leave it as it was."""
    logger = logging.getLogger("uvicorn.error")
    before = logger.level
    yield logger
    logger.setLevel(before)


def test_uvicorn_takes_the_options() -> None:
    config = uvicorn.Config(plain, **options("127.0.0.1", 8501))

    config.load()

    assert (config.host, config.port, config.ws_max_size) == ("127.0.0.1", 8501, 1024 * 1024)
    assert config.encoded_headers == []
    assert config.ws_ping_interval == streamlit.config.get_option("server.websocketPingInterval")


def test_uvicorns_notes_on_each_stream_are_silenced(log: logging.Logger) -> None:
    log.setLevel(logging.INFO)

    keep_visitors_out_of_the_log()

    assert not log.isEnabledFor(logging.INFO)
    assert log.isEnabledFor(logging.WARNING)
