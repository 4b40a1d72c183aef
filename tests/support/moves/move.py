"""A command: who may give it, how others are refused, and how it comes to succeed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.support.live import Json
from tests.support.play import PEOPLE, Person, Play


def not_yours(thing: str) -> Mapping[Person, str]:
    return {"other": f"{thing}-not-yours", "trainer": f"{thing}-not-yours"}


def at(activity: str, phase: str, **fields: Any) -> Callable[[Play], Json]:
    return lambda play: {"step": play.go(activity, phase), **fields}


def on(activity: str, phase: str, thing: str, **fields: Any) -> Callable[[Play], Json]:
    """Return how to prepare a command on a thing of the first phone's (note, group, cause...)."""

    def prepare(play: Play) -> Json:
        made = getattr(play, thing)()
        return {"step": play.go(activity, phase), thing: made, **fields}

    return prepare


def with_text(prepare: Callable[[Play], Json], name: str = "text") -> Callable[[Play], Json]:
    return lambda play: {**prepare(play), name: play.text()}


EVERYBODY: frozenset[Person] = frozenset(PEOPLE)


TRAINER: frozenset[Person] = frozenset({"trainer"})


PHONES: frozenset[Person] = frozenset({"phone", "other"})


OWNER: frozenset[Person] = frozenset({"phone"})


OWNER_OR_TRAINER: frozenset[Person] = frozenset({"phone", "trainer"})


BY_TRAINER: Mapping[Person, str] = {"phone": "trainer-only", "other": "trainer-only"}


BY_PHONES: Mapping[Person, str] = {"trainer": "participant-only"}


@dataclass(frozen=True, slots=True)
class Move:
    """A command: who may give it, how others are refused, and how it comes to succeed.

    `prepare` does what must come before and returns the command's own fields.
    """

    allowed: frozenset[Person]
    refused: Mapping[Person, str]
    prepare: Callable[[Play], Json]
