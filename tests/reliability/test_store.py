"""A database that is locked, or full: said at once, nothing lost, and over when the cause is."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from pathlib import Path

import httpx2
import pytest

from tests.reliability import load
from tests.reliability.checker import broken_promises, read_log, same_views
from tests.support.phones import History, Phone, Tab, Trainer, drained, room, shown
from tests.support.server import App
from tests.support.server import app as new_app
from workshop.store.log import WorkshopRow

PEOPLE = 20
BOARD = "delegating"
SHORT, LONG = 1.0, 8.0  # seconds that somebody else holds the database
MORE_THREADS = 12
RECOVERS_WITHIN = 10.0  # seconds: a phone waits up to 1.5 between two tries

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def test_a_database_locked_for_a_second_is_waited_for(app: App, seed: int) -> None:
    async def check(phones: list[Phone], history: History) -> None:
        async with load.busy(phones, [BOARD]):
            with _locked(app.file):
                began, before = time.monotonic(), history.counts["ok"]
                await asyncio.sleep(SHORT)
                # One commit may have been under way when the lock was taken.
                assert history.counts["ok"] - before <= PEOPLE
            await phones[0].until(lambda: history.counts["ok"] > before + PEOPLE)
        await drained(phones)
        print(f"locked for {SHORT} s: went on after {time.monotonic() - began:.1f} s")
        assert history.counts["unknown"] == 0

    _in_a_room(app, seed, check)


def test_a_database_locked_for_long_is_said_and_made_good(app: App, seed: int) -> None:
    async def check(phones: list[Phone], history: History) -> None:
        opened = [phone.opened for phone in phones]
        threads = app.process.num_threads()
        async with _asked_for_health(app) as health:
            with _locked(app.file):
                for phone in phones:
                    for _ in range(3):
                        phone.ask("swot.note.add", step=BOARD, quadrant="threats", text="later")
                listing = asyncio.create_task(_library_opened(app))
                most = await _most_threads(app, LONG)
            released = time.monotonic()
            await drained(phones)
            recovered = time.monotonic() - released
            listed = await listing
        refusals = {r.detail for r in history.of("unknown")}
        print(
            f"locked for {LONG} s: {history.counts['unknown']} times {refusals}, "
            f"{threads} threads became {most}, /healthz took {1000 * max(health):.0f} ms at most, "
            f"the library {listed:.1f} s, "
            f"all was sent {recovered:.1f} s after"
        )
        assert refusals == {"store-busy"}
        assert most - threads <= MORE_THREADS
        assert recovered < RECOVERS_WITHIN
        assert [phone.opened for phone in phones] == opened

    _in_a_room(app, seed, check)


async def _library_opened(app: App) -> float:
    """Open a page that asks the database; return how long its script ran."""
    async with Trainer(app.host, "") as trainer:
        await trainer.sign_in(app.sign_in_path())
        tab = Tab(app.host, trainer.http.cookies)
        began = time.monotonic()
        try:
            await tab.open("library", "")
        finally:
            await tab.close()
    return time.monotonic() - began


@asynccontextmanager
async def _asked_for_health(app: App) -> AsyncIterator[list[float]]:
    """Ask for health ten times a second, and whether the server is ready, as a supervisor does.

    Gives the seconds that /healthz took, each time.
    """
    took: list[float] = []

    async def ask() -> None:
        async with httpx2.AsyncClient(base_url=f"http://{app.host}", timeout=10) as client:
            while True:
                began = time.monotonic()
                assert (await client.get("/healthz")).status_code == httpx2.codes.OK
                took.append(time.monotonic() - began)
                ready.append(asyncio.create_task(_ready(app)))
                await asyncio.sleep(0.1)

    ready: list[asyncio.Task[int]] = []
    asking = asyncio.create_task(ask())
    try:
        yield took
    finally:
        asking.cancel()
        answers = set(await asyncio.gather(*ready))
    assert answers == {httpx2.codes.OK, httpx2.codes.SERVICE_UNAVAILABLE}


async def _ready(app: App) -> int:
    async with httpx2.AsyncClient(base_url=f"http://{app.host}", timeout=30) as client:
        return (await client.get("/readyz")).status_code


async def _most_threads(app: App, seconds: float) -> int:
    most = 0
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        most = max(most, app.process.num_threads())
        await asyncio.sleep(0.1)
    return most


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    """Hold the database as another process may: a backup, or somebody with a tool."""
    with closing(sqlite3.connect(file, timeout=10, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


# -- full ---------------------------------------------------------------------------------------


class Disk:
    """A folder for an app, on something that can be filled."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: dict[str, str] = {}

    def fill(self) -> None:
        """Leave no space."""
        with suppress(OSError), (self.folder / "filler").open("wb", buffering=0) as filler:
            while True:
                filler.write(bytes(4096))

    def free(self) -> None:
        """Give the space back."""
        (self.folder / "filler").unlink()


class SmallDatabase(Disk):
    """Where no small disk can be mounted: SQLite itself says that it is full."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._file = folder.with_suffix(".full")
        self.faults = {"full": str(self._file)}

    def fill(self) -> None:
        self._file.touch()

    def free(self) -> None:
        self._file.unlink()


@contextmanager
def _small_disk(folder: Path) -> Iterator[Disk]:
    """Mount four megabytes, if this machine lets us."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        yield SmallDatabase(folder)
        return
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", folder], check=True)  # noqa: S607 - wherever it is


@pytest.mark.parametrize("kind", ["disk", "database"])
def test_a_full_disk_is_said_and_made_good_without_a_restart(
    tmp_path: Path, seed: int, kind: str
) -> None:
    folder = tmp_path / "app"
    with (
        _small_disk(folder) if kind == "disk" else _database_only(folder) as disk,
        new_app(folder) as app,
    ):
        print(f"full by {type(disk).__name__}")

        async def check(phones: list[Phone], history: History) -> None:
            opened = [phone.opened for phone in phones]
            await asyncio.to_thread(disk.fill)
            async with load.busy(phones, [BOARD]):
                full = await _until_full(phones, history)
                assert await _page_opened_now(phones[0])
                assert await asyncio.to_thread(app.healthy)
            before = history.counts["ok"]
            await asyncio.sleep(1)
            stood_still = history.counts["ok"] == before
            await asyncio.to_thread(disk.free)
            freed = time.monotonic()
            await drained(phones)
            print(
                f"said after {full:.2f} s; made good {time.monotonic() - freed:.1f} s after there "
                f"was space; {history.counts['unknown']} times not saved"
            )
            assert stood_still
            assert time.monotonic() - freed < RECOVERS_WITHIN
            assert [phone.opened for phone in phones] == opened
            assert {r.detail for r in history.of("unknown")} == {"store-full"}

        _in_a_room(app, seed, check, **disk.faults)


@contextmanager
def _database_only(folder: Path) -> Iterator[Disk]:
    yield SmallDatabase(folder)


async def _until_full(phones: list[Phone], history: History) -> float:
    """Wait until every phone was told that it is full; return how long the first one waited."""
    told: set[str] = set()
    async with asyncio.timeout(60):
        while len(told) < len(phones):
            await asyncio.sleep(0.05)
            told = {r.phone for r in history.of("unknown")}
    first = next(history.of("unknown"))
    asked = next(r for r in history.of("invoke") if r.command is first.command)
    return first.at - asked.at


async def _page_opened_now(phone: Phone) -> bool:
    """Open a page of somebody who had joined: reading goes on."""
    again = Phone([phone.host], phone.code, History(), 1)
    again.http.cookies = phone.http.cookies
    again.open()
    try:
        await again.until(lambda: bool(again.view and again.mine))
    finally:
        await again.close()
    return bool(again.view["activity"]["count"])


# -- what all have in common ----------------------------------------------------------------------


def _in_a_room(
    app: App,
    seed: int,
    check: Callable[[list[Phone], History], Awaitable[None]],
    **faults: str,
) -> None:
    """Do something in a full room; then nothing may be lost or doubled, and all show the same."""
    workshop = app.make_workshop()
    history = History()
    app.start(**faults)
    wrong = asyncio.run(_around(app, workshop, seed, history, check))
    assert wrong == []
    assert app.end() == -15
    with closing(sqlite3.connect(app.file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert broken_promises(history, read_log(app.url, workshop.id)) == []


async def _around(
    app: App,
    workshop: WorkshopRow,
    seed: int,
    history: History,
    check: Callable[[list[Phone], History], Awaitable[None]],
) -> list[str]:
    async with (
        Trainer(app.host, workshop.code) as trainer,
        room([app.host], workshop.code, PEOPLE, history, seed) as phones,
    ):
        await trainer.sign_in(app.sign_in_path())
        await load.prepare(trainer, [BOARD])
        await check(phones, history)
        await shown(phones, await trainer.mark())
        return await same_views(phones, [app.host])
