"""The server tells those who run it whether it answers and whether it can save."""

from __future__ import annotations

import pytest

from tests.support.live import Server


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_health_is_one_word(server: Server, path: str) -> None:
    answer = server.visitor().get(path, accept="*/*")

    assert (answer.status_code, answer.text) == (200, "ok")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
