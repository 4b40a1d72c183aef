"""A loaded workshop, and the work that waits for it."""

from __future__ import annotations

import hashlib
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop.model.actor import Actor
    from workshop.model.command import Command
    from workshop.model.state import Workshop
    from workshop.store.log import WorkshopRow


@dataclass(slots=True)
class Room:
    """A workshop in memory. `state` is replaced, never changed: any thread may read it."""

    row: WorkshopRow
    state: Workshop


@dataclass(frozen=True, slots=True)
class Job:
    """A command on its way to the log; waiting is pointless after `deadline` (monotonic s)."""

    room: Room
    command: Command
    actor: Actor
    deadline: float
    answer: Future[int] = field(default_factory=Future)

    @property
    def id(self) -> str:
        """The command's id."""
        return str(self.command.id)

    def digest(self) -> str:
        """Tell this command and its actor from any other, in 32 characters."""
        asked = f"{self.actor.role}\n{self.actor.id}\n{self.command.model_dump_json()}"
        return hashlib.blake2b(asked.encode(), digest_size=16).hexdigest()
