"""How the program ends."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from bench import __main__ as program
from bench.figures import Sheet
from bench.plan import Plan

Measure = Callable[[Sheet, Plan], None]


def _run(monkeypatch: pytest.MonkeyPatch, measure: Measure) -> int:
    monkeypatch.setattr(program, "MEASURES", {"room": measure})
    monkeypatch.setattr(program, "_prepare_this_process", lambda: None)
    monkeypatch.setattr(sys, "argv", ["bench", "room", "--quick"])
    return program.main()


def test_a_missed_target_is_printed_and_does_not_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    status = _run(monkeypatch, lambda sheet, _: sheet.add("room.p95", 30, "ms", at_most=25))

    lines = capsys.readouterr().out.splitlines()
    assert status == 0
    assert "room.p95 30 ms  target <= 25 missed" in lines
    assert lines[-2:] == ["# what was not reached", "missed room.p95 30 ms  target <= 25 missed"]


def test_missing_samples_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    status = _run(monkeypatch, lambda sheet, _: sheet.expect("notes", 10, 9))

    assert status == 1
    assert capsys.readouterr().out.splitlines()[-1] == "missing notes: 9 of 10"
