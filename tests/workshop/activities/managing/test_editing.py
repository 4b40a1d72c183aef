"""What goes with a task when a trainer takes it out of the content."""

from __future__ import annotations

from tests.workshop.activities.managing.scenes import SETUP
from workshop.activities.managing import ACTIVITY
from workshop.activities.managing.setup import Setup


def test_rehearsal_goes_with_its_task() -> None:
    short = {**SETUP, "categories": [SETUP["categories"][0]]}

    kept = ACTIVITY.completed(short)

    assert kept == {
        **short,
        "rehearsal": {
            **SETUP["rehearsal"],
            "answers": {"billing": SETUP["rehearsal"]["answers"]["billing"]},
        },
    }
    Setup.model_validate(kept)


def test_content_that_is_whole_stays_as_it_is() -> None:
    bare = {key: part for key, part in SETUP.items() if key != "rehearsal"}

    assert ACTIVITY.completed(SETUP) == SETUP
    assert ACTIVITY.completed(bare) == bare
