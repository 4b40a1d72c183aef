"""SIGTERM under load: the server is gone in time, and nothing that was acknowledged with it."""

from __future__ import annotations

import asyncio
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from tests.reliability import load
from tests.reliability.checker import broken_promises, read_log, same_views
from tests.support.phones import History, Phone, Tab, Trainer, closed, drained, room, shown
from tests.support.server import App
from workshop.store.log import WorkshopRow

PEOPLE = 20
TABS = 6
ENDS_WITHIN = 10.0
BOARDS = ("delegating", "building")

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.mark.parametrize("who", ["phones", "phones and Streamlit sessions", "and one that hangs"])
def test_sigterm_under_load_ends_in_time_and_loses_nothing(app: App, seed: int, who: str) -> None:
    workshop = app.make_workshop()
    history = History()

    code, seconds, wrong = asyncio.run(_ended(app, workshop, history, seed, who))
    print(f"{who}: ended after {seconds:.1f} s with exit code {code}")

    # Ended by the signal it was sent, as whoever sent it expects: 143 to a shell.
    assert code == -signal.SIGTERM
    assert seconds < ENDS_WITHIN
    assert wrong == []
    app.end()
    assert broken_promises(history, read_log(app.url, workshop.id)) == []


async def _ended(
    app: App, workshop: WorkshopRow, history: History, seed: int, who: str
) -> tuple[int, float, list[str]]:
    await asyncio.to_thread(app.start)
    async with (
        Trainer(app.host, workshop.code) as trainer,
        room([app.host], workshop.code, PEOPLE, history, seed) as phones,
    ):
        await trainer.sign_in(app.sign_in_path())
        await load.prepare(trainer, BOARDS)
        tabs = await _tabs(app, phones, workshop.code) if "Streamlit" in who else []
        async with load.busy(phones, BOARDS, every=0.05):
            await phones[0].until(lambda: history.counts["ok"] > PEOPLE)
            with _hanging(app, phones[0]) if "hangs" in who else closing(socket.socket()):
                began = time.monotonic()
                code = await asyncio.to_thread(app.end)
                seconds = time.monotonic() - began
            # A server that ends fast answers all that it took: the next who asks finds it gone.
            await phones[0].until(lambda: history.counts["unknown"] > 0)
        await closed(tabs)

        await asyncio.to_thread(app.start)
        await drained(phones)
        await shown(phones, await trainer.mark())
        return code, seconds, await same_views(phones, [app.host])


async def _tabs(app: App, phones: list[Phone], code: str) -> list[Tab]:
    tabs = [Tab(app.host, phone.http.cookies) for phone in phones[:TABS]]
    for tab in tabs:
        messages = await tab.open("room", f"code={code}")
        assert messages["delta"] > 0
    return tabs


@contextmanager
def _hanging(app: App, phone: Phone) -> Iterator[None]:
    """Have a phone vanish in mid-request: its connection stays, its body never comes."""
    headers = (
        f"POST /live/{phone.code}/commands HTTP/1.1",
        f"Host: {app.host}",
        f"Origin: http://{app.host}",
        f"Cookie: {phone.cookies()}",
        "Content-Length: 200",
    )
    with socket.create_connection(("127.0.0.1", app.port)) as connection:
        connection.sendall("\r\n".join((*headers, "", '{"id":')).encode())
        time.sleep(0.2)
        yield
