"""A command has its fields within their limits, and not one field more."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from workshop.model.command import (
    COMMANDS,
    BeReady,
    Command,
    ExtendTimer,
    LockStep,
    OpenPhase,
    OpenStep,
    RenameWorkshop,
    StartRehearsal,
    StartTimer,
    StopTimer,
)

ID = UUID(int=1)
WHOLE: dict[type[Command], dict[str, Any]] = {
    OpenStep: {"step": "welcome"},
    OpenPhase: {"step": "welcome", "phase": "show"},
    LockStep: {"step": "welcome", "locked": True},
    StartTimer: {"seconds": 60},
    ExtendTimer: {"seconds": 60},
    BeReady: {"ready": True},
    StartRehearsal: {"people": 12},
    RenameWorkshop: {"title": "Ours"},
}


@pytest.mark.parametrize("kind", COMMANDS, ids=lambda kind: kind.__name__)
def test_whole_command_is_read_and_written_alike(kind: type[Command]) -> None:
    command = kind.model_validate({"id": str(ID), **WHOLE.get(kind, {})})

    assert command.id == ID
    assert kind.model_validate_json(command.model_dump_json()) == command


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        (StopTimer, {"id": "not-a-uuid"}),
        (StopTimer, {"id": None}),
        (StopTimer, {"by": "ann"}),
        (StopTimer, {"type": "timer.start"}),
        (OpenStep, {"step": ""}),
        (OpenStep, {"step": "x" * 65}),
        (OpenPhase, {"phase": "x" * 33}),
        (LockStep, {"locked": "perhaps"}),
        (StartTimer, {"seconds": 9}),
        (StartTimer, {"seconds": 3 * 3600 + 1}),
        (StartTimer, {"seconds": 10.5}),
        (ExtendTimer, {"seconds": 9}),
        (ExtendTimer, {"seconds": 3601}),
        (StartRehearsal, {"people": 0}),
        (StartRehearsal, {"people": 61}),
        (RenameWorkshop, {"title": "x" * 100_001}),
    ],
)
def test_command_beyond_a_limit_is_none(kind: type[Command], wrong: dict[str, Any]) -> None:
    whole = {"id": str(ID), **WHOLE.get(kind, {})}

    with pytest.raises(ValidationError):
        kind.model_validate({**whole, **wrong})


def test_every_command_has_a_name_of_its_own() -> None:
    assert len({kind.model_fields["type"].default for kind in COMMANDS}) == len(COMMANDS)
