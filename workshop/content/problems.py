"""What is wrong in the content, told so that its author can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Keys = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands. `depth` is the number of keys above the top of its file."""

    file: str
    line: int
    depth: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class ContentError(Exception):
    """The content cannot be used; the message names every problem on a line of its own."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Take the problems in any order."""
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class Problems:
    """Collects problems, the first one of each value: what follows from it is noise."""

    def __init__(self) -> None:
        self._found: dict[tuple[Place, str], Problem] = {}

    def add(self, place: Place, keys: Keys, what: str) -> None:
        """Add what is wrong with the value under `keys`, as counted from the top of the data."""
        name = ".".join(str(key) for key in keys[place.depth :])
        text = f"{name}: {what}" if name else what
        self._found.setdefault((place, name), Problem(place.file, place.line, text))

    def stop_if_any(self) -> None:
        """Raise ContentError when something was added."""
        if self._found:
            raise ContentError(self._found.values())
