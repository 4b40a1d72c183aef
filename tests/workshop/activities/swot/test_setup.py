"""What an assignment's content may leave out."""

from __future__ import annotations

from tests.support.rooms import swot_setup
from workshop.activities.swot.setup import Setup


def test_board_is_about_an_organisation_when_nothing_else_is_said() -> None:
    written = {key: part for key, part in swot_setup().items() if key != "subject"}

    assert Setup.model_validate(written).subject == "organisation"
