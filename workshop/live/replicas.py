"""Other servers on the same PostgreSQL: what they append is read here within moments."""

from __future__ import annotations

import logging
from collections import deque
from threading import Event, Thread
from typing import TYPE_CHECKING

import psycopg
from sqlalchemy import make_url

from workshop.model.refusals import Refused
from workshop.store.log import CHANNEL

if TYPE_CHECKING:
    from workshop.live.engine import Engine

logger = logging.getLogger(__name__)

# A notification can get lost with its connection: the heads are compared anyway, this often.
CHECK_SECONDS = 1.0


class Replicas:
    """Listens for NOTIFY and compares heads. On SQLite there are no others: it does nothing."""

    def __init__(self, engine: Engine) -> None:
        """Prepare for an engine's database."""
        self._engine = engine
        self._ended = Event()
        self._thread: Thread | None = None

    def start(self) -> None:
        """Begin to listen in a thread of its own."""
        if not self._engine.log.database.is_sqlite:
            self._thread = Thread(target=self._work, name="replicas", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End listening."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join(timeout=2 * CHECK_SECONDS)

    def _work(self) -> None:
        while not self._ended.is_set():
            try:
                self._listen()
            except psycopg.Error:
                logger.warning("the database does not notify us; trying again")
                self._ended.wait(CHECK_SECONDS)

    def _listen(self) -> None:
        url = make_url(self._engine.log.database.url).set(drivername="postgresql")
        address = url.render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True, connect_timeout=3) as connection:
            connection.execute(f"LISTEN {CHANNEL}")
            while not self._ended.is_set():
                # Also before the first notification: nobody told us anything until now.
                self._compare_heads()
                # Which workshop it is about does not matter: all heads are one query.
                deque(connection.notifies(timeout=CHECK_SECONDS, stop_after=1), maxlen=0)

    def _compare_heads(self) -> None:
        rooms = {room.row.id: room for room in self._engine.rooms()}
        if not rooms:
            return
        try:
            heads = self._engine.log.heads(rooms)
        except Refused:
            return
        for workshop, head in heads.items():
            if head > rooms[workshop].state.seq:
                self._engine.refresh(rooms[workshop].row.code)
