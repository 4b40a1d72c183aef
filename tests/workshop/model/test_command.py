"""A command has its fields within their limits, and not one field more."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from workshop.model.command import (
    COMMANDS,
    AddStep,
    BeReady,
    Command,
    DuplicateStep,
    ExtendTimer,
    LockStep,
    MoveStep,
    OpenPhase,
    OpenStep,
    RemoveStep,
    RenameWorkshop,
    RetimeStep,
    RewriteStep,
    SetUpStep,
    SkipStep,
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
    AddStep: {"plan": {"activity": "card", "title": "x", "minutes": 5, "setup": {"a": [1]}}},
    DuplicateStep: {"step": "welcome"},
    MoveStep: {"step": "welcome", "before": "close"},
    SkipStep: {"step": "welcome", "skipped": True},
    RemoveStep: {"step": "welcome"},
    RetimeStep: {"step": "welcome", "minutes": 5},
    RewriteStep: {"step": "welcome", "title": "x", "say": ["a"], "ask": ["b"]},
    SetUpStep: {"step": "welcome", "setup": {"a": {"b": "c"}}},
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
        (MoveStep, {"before": ""}),
        (RetimeStep, {"minutes": "5"}),
        (RewriteStep, {"title": "x" * 100_001}),
        (RewriteStep, {"say": "a"}),
        (SetUpStep, {"setup": []}),
        (AddStep, {"plan": {"activity": "card"}}),
    ],
)
def test_command_beyond_a_limit_is_none(kind: type[Command], wrong: dict[str, Any]) -> None:
    whole = {"id": str(ID), **WHOLE.get(kind, {})}

    with pytest.raises(ValidationError):
        kind.model_validate({**whole, **wrong})


def test_every_command_has_a_name_of_its_own() -> None:
    assert len({kind.model_fields["type"].default for kind in COMMANDS}) == len(COMMANDS)
