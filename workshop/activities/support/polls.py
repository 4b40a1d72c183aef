"""The two questions that are answered by taps: where they stand, when they are open and shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workshop.activities.support.commands import Poll
from workshop.model.activity import Json, Scene

OPEN: Mapping[Poll, str] = {"wanted": "choose", "hardest": "debrief"}
"""poll -> the phase in which it is answered"""
SHOWN: Mapping[Poll, str] = {"wanted": "results", "hardest": "hardest"}
"""poll -> the phase in which the room sees its answers"""


def asked(scene: Scene, poll: Poll) -> Json:
    """Return the part of the content that asks a poll: {question, limit, ...}."""
    part: Json = scene.setup["colleague" if poll == "wanted" else "debrief"]
    return part


def options(scene: Scene, poll: Poll) -> Sequence[Json]:
    """Return the answers one can pick, each with an id, in their order."""
    found: Sequence[Json] = asked(scene, poll)["sentences" if poll == "wanted" else "moments"]
    return found


def poll_of(phase: str) -> Poll | None:
    """Return the poll that is answered or shown in a phase, if there is one."""
    return next((poll for poll in OPEN if phase in (OPEN[poll], SHOWN[poll])), None)
