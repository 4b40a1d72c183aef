"""Who acts in a workshop, and for whom a view is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["participant", "trainer"]
Audience = Literal["participant", "screen", "trainer"]

AUDIENCES: tuple[Audience, ...] = ("participant", "screen", "trainer")


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who gives commands: a participant by a random id, a trainer by name."""

    role: Role
    id: str

    @property
    def is_trainer(self) -> bool:
        """Tell whether this actor leads workshops."""
        return self.role == "trainer"
