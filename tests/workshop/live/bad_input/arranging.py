"""What several cases of bad input have before them."""

from __future__ import annotations

from tests.support.live import Json
from tests.support.play import Play

NOBODY = "00000000-0000-4000-8000-000000000000"


def setup_of(play: Play, activity: str) -> Json:
    """Return the content of the first step of an activity."""
    return dict(play.state.steps[play.held.step(activity)].setup)
