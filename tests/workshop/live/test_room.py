"""A job tells its command from any other."""

from __future__ import annotations

from uuid import UUID

from tests.support.rooms import NOW, TRAINER, add, folded, group, person
from workshop.live.room import Job, Room
from workshop.model.actor import Actor
from workshop.model.command import Command, Join, StopTimer
from workshop.store.log import WorkshopRow

ID, OTHER = UUID(int=1), UUID(int=2)
ROW = WorkshopRow("w", "AAAAAAAA", "ann", "Small", "open", "en", "small", NOW, NOW, 1)
ROOM = Room(ROW, folded())
ANNE = person(0)


def digest(command: Command, actor: Actor) -> str:
    return Job(ROOM, command, actor, deadline=0.0).digest()


def test_same_wish_has_the_same_digest_in_32_characters() -> None:
    first = digest(add("x", id_=ID), ANNE)

    assert first == digest(add("x", id_=ID), Actor("participant", ANNE.id))
    assert len(first) == 32


def test_another_wish_has_another_digest() -> None:
    wishes = [
        (add("x", id_=ID), ANNE),
        (add("x", id_=OTHER), ANNE),
        (add("y", id_=ID), ANNE),
        (add("x", "threats", id_=ID), ANNE),
        (add("x", id_=ID), person(1)),
        (add("x", id_=ID), Actor("trainer", ANNE.id)),
        (StopTimer(id=ID), ANNE),
        (Join(id=ID), ANNE),
        (StopTimer(id=ID), TRAINER),
    ]

    assert len({digest(command, actor) for command, actor in wishes}) == len(wishes)


def test_order_of_notes_is_part_of_the_wish() -> None:
    one = group("a", "b")
    other = one.model_copy(update={"notes": ("b", "a")})

    assert digest(one, ANNE) != digest(other, ANNE)


def test_job_is_known_by_its_commands_id() -> None:
    assert Job(ROOM, add("x", id_=ID), ANNE, deadline=0.0).id == str(ID)
