"""Scripts that are played in several worlds, which differ in one secret alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any
from uuid import UUID

from tests.support.browser import Json, Line, Visitor, wait_until
from tests.support.live import Held, Server
from tests.support.play import Person, Play
from workshop.model.actor import AUDIENCES


@dataclass(frozen=True, slots=True)
class Act:
    """One thing somebody does; its number gives it the same id in every world."""

    who: Person
    type: str
    number: int
    fields: Json


@dataclass(frozen=True, slots=True)
class Phase:
    """The trainer brings the room to a phase."""

    name: str


Script = Sequence[Act | Phase]


def id_of(number: int) -> str:
    """Return the id of the act of a number; they sort neither up nor down."""
    return str(UUID(int=(number * 0x9E3779B97F4A7C15F39CC0605CEDC835) % 2**128))


def act(who: Person, type_: str, number: int, **fields: Any) -> Act:
    return Act(who, type_, number, fields)


def seen(server: Server, activity: str, script: Script, refused: int = 0) -> dict[str, str]:
    """Play a script; return all that a third phone, the screen and the trainer were sent.

    At the end the third phone does something itself, and a latecomer and another screen look in.
    So many of the acts, and no more, must be `refused`.
    """
    refusals: list[tuple[str, str]] = []
    play = Play(server.workshop(trainer=server.trainer()), server.phone(), server.phone())
    third, step = server.phone(), play.held.step(activity)
    play.held.admit(third)
    play.does("trainer", "step.open", step=step)
    lines = watching(play.held, third)
    seconds = count(60)

    for item in script:
        if isinstance(item, Phase):
            play.held.lead("phase.open", step=step, phase=item.name)
        else:
            asked = play.asks(item.who, item.type, id=id_of(item.number), step=step, **item.fields)
            if asked.status_code != 200:
                refusals.append((item.type, asked.json()["code"]))
        wait_until(partial(_all_told, play.held))
        version = play.held.lead("timer.start", seconds=next(seconds))
        wait_until(partial(_all_told, play.held))
        for line in lines.values():
            line.follow(version)
        server.forgive()

    assert len(refusals) == refused, refusals
    answer = third.command(play.held.row.code, "timer.stop")
    lines |= {f"late {who}": line for who, line in watching(play.held, third).items()}
    heard = {who: line.raw for who, line in lines.items()}
    for line in lines.values():
        line.close()
    return heard | {"answer": answer.text}


def _all_told(held: Held) -> bool:
    return held.server.atelier.hub._channels[held.row.code].waiting is None


def watching(held: Held, third: Visitor) -> dict[str, Line]:
    """Open the streams of who may not know, up to the first view."""
    browsers = {"participant": third, "screen": held.trainer, "trainer": held.trainer}
    lines: dict[str, Line] = {}
    for role in AUDIENCES:
        lines[role] = browsers[role].stream(held.row.code, role)
        lines[role].read()
        lines[role].read()
    return lines
