"""The engine: every change of every workshop goes through here, in one line.

One thread takes all commands that wait, decides them one after the other, and commits those of a
workshop in one durable transaction. So a burst of 600 votes costs a few commits, and an answer
always means "on disk". The state is immutable, so nothing is seen before it is committed.
"""

from __future__ import annotations

import logging
import time
from queue import SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING
from uuid import uuid4

from workshop.live.room import Job, Room
from workshop.model.actor import Actor
from workshop.model.code import new_code
from workshop.model.event import WorkshopCreated
from workshop.model.refusals import Refused
from workshop.model.rules import Circumstances, decide
from workshop.model.state import Workshop, evolve
from workshop.store.log import Done, WorkshopRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

    from workshop.model.activity import Activities, Clock
    from workshop.model.command import Command
    from workshop.model.event import Event
    from workshop.store.log import Log, Writing

logger = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds a command may wait for its turn
BATCH = 200
QUIET = 5.0  # seconds without a change

# A command, a workshop of which a replica appended events, or the end.
_Task = Job | Room | None


def now_ms() -> int:
    """Return the time in milliseconds since the epoch."""
    return time.time_ns() // 1_000_000


class Engine:
    """Loads workshops, carries out commands, and tells listeners what changed."""

    def __init__(
        self, log: Log, activities: Activities, max_participants: int, clock: Clock = now_ms
    ) -> None:
        """Start the writing thread on an open log."""
        self.log = log
        self.activities = activities
        self.max_participants = max_participants
        self.clock = clock
        self._rooms: dict[str, Room] = {}  # by code; a loaded workshop stays loaded
        self._loading = Lock()
        self._queue: SimpleQueue[_Task] = SimpleQueue()
        self._listeners: list[Callable[[str, frozenset[Actor] | None], None]] = []
        self._changed_at = time.monotonic()
        self._stopping = False
        self._submitting = Lock()  # nothing may be queued behind the end
        self._thread = Thread(target=self._work, name="engine", daemon=True)
        self._thread.start()

    # -- workshops ------------------------------------------------------------------------------

    def create(self, created: WorkshopCreated, owner: str) -> WorkshopRow:
        """Make a workshop and return its row. Raises Refused when it cannot be saved."""
        now = self.clock()
        row = WorkshopRow(
            id=uuid4().hex,
            code=new_code(),
            owner=owner,
            title=created.title,
            status="open",
            language=created.language,
            template=created.template,
            created=now,
            changed=now,
            head=1,
        )
        self.log.create(row, [created])
        return row

    def room(self, code: str) -> Room:
        """Return the workshop with a join code, loaded. Raises Refused("code-unknown")."""
        room = self._rooms.get(code)
        if room is not None:
            return room
        with self._loading:
            if code in self._rooms:
                return self._rooms[code]
            row = self.log.find(code)
            if row is None:
                raise Refused("code-unknown")
            room = Room(row, self._folded(Workshop(), self.log.read(row.id)))
            self._rooms[code] = room
            return room

    def loaded(self, code: str) -> Room | None:
        """Return the workshop with a join code if it is in memory; touches no disk."""
        return self._rooms.get(code)

    def rooms(self) -> list[Room]:
        """Return the workshops that are in memory."""
        return list(self._rooms.values())

    def is_quiet(self) -> bool:
        """Tell whether nothing has changed in any workshop for some seconds."""
        return time.monotonic() - self._changed_at > QUIET

    # -- commands -------------------------------------------------------------------------------

    def submit(self, code: str, command: Command, actor: Actor) -> Future[int]:
        """Queue a command; the future gives the log's seq once it is on disk, or raises Refused."""
        job = Job(self.room(code), command, actor, time.monotonic() + PATIENCE)
        with self._submitting:
            if self._stopping:
                job.answer.set_exception(Refused("stopping"))
            else:
                self._queue.put(job)
        return job.answer

    def execute(self, code: str, command: Command, actor: Actor) -> int:
        """Carry out a command and return the log's seq after it. Raises Refused."""
        return self.submit(code, command, actor).result()

    def listen(self, listener: Callable[[str, frozenset[Actor] | None], None]) -> None:
        """Call `listener(code, actors)` from the engine's thread after each commit.

        What participants alone see has changed for `actors`, or for anybody when it is None.
        """
        self._listeners.append(listener)

    def refresh(self, code: str) -> None:
        """Have the engine's thread read what a replica appended to a loaded workshop."""
        room = self._rooms.get(code)
        if room is not None:
            self._queue.put(room)

    def stop(self) -> None:
        """Refuse new commands, finish the waiting ones, and end the thread."""
        with self._submitting:
            self._stopping = True
            self._queue.put(None)
        self._thread.join(timeout=PATIENCE)

    # -- the writing thread ---------------------------------------------------------------------

    def _work(self) -> None:
        while True:
            batch = self._next_batch()
            for room_jobs in _by_room(batch):
                self._write_safely(room_jobs)
            for room in {id(task): task for task in batch if isinstance(task, Room)}.values():
                self._catch_up(room)
            if None in batch:
                return

    def _catch_up(self, room: Room) -> None:
        try:
            events = self.log.read(room.row.id, room.state.seq)
            state = self._folded(room.state, events)
        except Exception:
            # The next poll of the heads tries again.
            logger.exception("could not read what a replica appended")
            return
        if events:
            room.state = state
            self._tell(room.row.code, None)

    def _next_batch(self) -> list[_Task]:
        batch = [self._queue.get()]
        while len(batch) < BATCH and not self._queue.empty():
            batch.append(self._queue.get())
        return batch

    def _write_safely(self, jobs: list[Job]) -> None:
        waiting = [job for job in jobs if _still_wanted(job)]
        if not waiting:
            return
        answers: Sequence[int | Refused]
        try:
            answers = self._write(waiting)
        except Refused as refused:
            answers = [refused] * len(waiting)
        except Exception:
            logger.exception("a batch failed")
            answers = [Refused("internal")] * len(waiting)
        for job, answer in zip(waiting, answers, strict=True):
            if isinstance(answer, int):
                job.answer.set_result(answer)
            else:
                job.answer.set_exception(answer)

    def _write(self, jobs: list[Job]) -> list[int | Refused]:
        """Carry out jobs of one workshop; return their answers in the same order."""
        room = jobs[0].room
        answers: list[int | Refused] = []
        with self.log.writing(room.row.id) as writing:
            state = self._caught_up(room.state, writing)
            batch = _Batch(writing.done(job.id for job in jobs))
            for job in jobs:
                answer, state = self._decide(job, state, batch)
                answers.append(answer)
            writing.append(batch.events, batch.fresh, self.clock(), state.title, state.status)
        before, room.state = room.state, state
        if state is not before:
            # What a replica appended in between can have come from anybody.
            alone = writing.head - before.seq == len(batch.events)
            private = alone and all(event.PRIVATE for event in batch.events)
            self._tell(room.row.code, frozenset(j.actor for j in jobs) if private else None)
        return answers

    def _decide(self, job: Job, state: Workshop, batch: _Batch) -> tuple[int | Refused, Workshop]:
        digest = job.digest()
        before = batch.done.get(job.id)
        if before is not None:
            same = before.digest == digest
            return (before.seq if same else Refused("command-id-taken")), state
        circumstances = Circumstances(self.clock(), self.max_participants)
        try:
            events = decide(state, job.command, job.actor, circumstances, self.activities)
            after = self._folded(state, events)
        except Refused as refused:
            return refused, state
        except Exception:
            logger.exception("a rule failed on %s", job.command.type)
            return Refused("internal"), state
        batch.add(events, Done(job.id, digest, after.seq))
        return after.seq, after

    def _caught_up(self, state: Workshop, writing: Writing) -> Workshop:
        return state if writing.head == state.seq else self._folded(state, writing.read(state.seq))

    def _folded(self, state: Workshop, events: Sequence[Event]) -> Workshop:
        for event in events:
            state = evolve(state, event, self.activities)
        return state

    def _tell(self, code: str, actors: frozenset[Actor] | None) -> None:
        self._changed_at = time.monotonic()
        for listener in self._listeners:
            try:
                listener(code, actors)
            except Exception:
                # It is on disk: whoever asked must hear so, and the next command be carried out.
                logger.exception("a listener failed")


class _Batch:
    """What one transaction is going to append."""

    def __init__(self, done: dict[str, Done]) -> None:
        self.done = done
        self.events: list[Event] = []
        self.fresh: list[Done] = []

    def add(self, events: Sequence[Event], done: Done) -> None:
        self.events.extend(events)
        self.fresh.append(done)
        self.done[done.id] = done


def _still_wanted(job: Job) -> bool:
    """Tell whether somebody waits for a job's answer; from then on it cannot be called off."""
    if not job.answer.set_running_or_notify_cancel():
        return False
    if job.deadline < time.monotonic():
        job.answer.set_exception(Refused("store-busy"))
        return False
    return True


def _by_room(batch: list[_Task]) -> list[list[Job]]:
    rooms: dict[int, list[Job]] = {}
    for task in batch:
        if isinstance(task, Job):
            rooms.setdefault(id(task.room), []).append(task)
    return list(rooms.values())
