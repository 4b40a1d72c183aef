"""The workshop that the load takes part in, made before its server starts."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from bench.server import app
from workshop.live.atelier import Atelier, open_atelier
from workshop.live.making import from_template
from workshop.live.parsing import command_from
from workshop.model.actor import Actor
from workshop.model.command import Join
from workshop.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.server import Server

LANGUAGE = "nl"
TEMPLATE = "huisarts-geen-manager"
TRAINER = "trainer"
QUADRANTS = ("strengths", "weaknesses", "opportunities", "threats")
TEXT = "We kennen de meeste patiënten, en ze zeggen het ons vroeg als er iets misloopt ({})"
NOTES_EACH = 25

Command = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A workshop that waits for its server: the way in, its step, and the ids of its notes."""

    code: str
    sign_in: str
    step: str
    notes: tuple[str, ...]


def prepare(data: Path, *, notes: int, phase: str) -> Prepared:
    """Make a workshop in a data folder, at its first SWOT board with so many notes on it."""
    with opened(data) as made:
        template = made.library.templates[LANGUAGE, TEMPLATE]
        step = next(step.id for step in template.steps if step.activity == "swot")
        code = made.engine.create(from_template(template), TRAINER).code
        trainer = Actor("trainer", TRAINER)

        def lead(wish: Command) -> None:
            made.engine.execute(code, command_from(wish), trainer)

        lead(command("step.open", step=step))
        lead(command("phase.open", step=step, phase="write"))
        written = tuple(_write(made, code, step, number) for number in range(notes))
        lead(command("phase.open", step=step, phase=phase))
        return Prepared(code, made.identity.sign_in_key(TRAINER), step, written)


def command(type_: str, **fields: Any) -> Command:  # noqa: ANN401 - JSON
    """Return a command with an id of its own."""
    return {"id": str(uuid4()), "type": type_, **fields}


def note(step: str, number: int) -> Command:
    """Return the command that writes a note."""
    quadrant = QUADRANTS[number % len(QUADRANTS)]
    return command("swot.note.add", step=step, quadrant=quadrant, text=TEXT.format(number))


def _write(made: Atelier, code: str, step: str, number: int) -> str:
    writer = Actor("participant", f"{number // NOTES_EACH:032x}")
    if number % NOTES_EACH == 0:
        made.engine.execute(code, Join(id=uuid4()), writer)
    wish = note(step, number)
    made.engine.execute(code, command_from(wish), writer)
    return str(wish["id"])


@contextmanager
def held(*, notes: int, phase: str) -> Iterator[tuple[Server, Prepared]]:
    """Hold a workshop on a server and a database of its own."""
    with TemporaryDirectory(prefix="bench-") as folder:
        prepared = prepare(Path(folder), notes=notes, phase=phase)
        with app(Path(folder)) as server:
            yield server, prepared


@contextmanager
def opened(data: Path) -> Iterator[Atelier]:
    """Open the app's engine on a data folder without a server, and let go of it again."""
    made = open_atelier(Settings(data_dir=data))
    try:
        yield made
    finally:
        made.engine.stop()
        made.database.close()
