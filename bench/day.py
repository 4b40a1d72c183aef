"""The whole workshop, waiting for its server: every step of the template, none passed over."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from bench.board import LANGUAGE, TEMPLATE, TRAINER, opened
from bench.server import app
from workshop.live.making import from_template

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bench.server import Server
    from workshop.content import Template
    from workshop.model.event import StepPlan, WorkshopCreated


@dataclass(frozen=True, slots=True)
class Day:
    """A workshop: the way in, and its run sheet."""

    code: str
    sign_in: str
    steps: Sequence[StepPlan]

    def step(self, activity: str) -> tuple[str, Mapping[str, Any]]:
        """Return the first step of an activity and its content; of questions that for one word."""
        return next(
            (step.id, step.setup)
            for step in self.steps
            if step.activity == activity and step.setup.get("form", "words") == "words"
        )


def unabridged(template: Template) -> WorkshopCreated:
    """Return the first event of a workshop in which no step is passed over."""
    created = from_template(template)
    steps = tuple(step.model_copy(update={"skipped": False}) for step in created.steps)
    return created.model_copy(update={"steps": steps})


@contextmanager
def held() -> Iterator[tuple[Server, Day]]:
    """Hold the whole workshop on a server and a database of its own."""
    with TemporaryDirectory(prefix="bench-") as folder:
        day = _prepare(Path(folder))
        with app(Path(folder)) as server:
            yield server, day


def _prepare(data: Path) -> Day:
    with opened(data) as made:
        created = unabridged(made.library.templates[LANGUAGE, TEMPLATE])
        code = made.engine.create(created, TRAINER).code
        return Day(code, made.identity.sign_in_key(TRAINER), created.steps)
