"""What goes with a task when a trainer takes it out of the content."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.activities.managing.checks import tasks_of
from workshop.model.activity import Json


def completed(setup: Mapping[str, Any]) -> Json:
    """Return a setup without a rehearsal of tasks that are gone."""
    known = tasks_of(setup)
    kept: Json = dict(setup)
    if "rehearsal" in setup:
        answers = setup["rehearsal"].get("answers", {})
        left = {task: planned for task, planned in answers.items() if task in known}
        kept["rehearsal"] = {**setup["rehearsal"], "answers": left}
    return kept
