"""What an author may not write in an inventory."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.managing.scenes import CONTENT
from workshop.activities.managing.setup import Setup

OPTIONAL = ("remark", "sources", "rehearsal")


def wrong(content: dict[str, Any]) -> list[tuple[tuple[int | str, ...], str]]:
    with pytest.raises(ValidationError) as caught:
        Setup.model_validate(content)
    return [(error["loc"], error["type"]) for error in caught.value.errors()]


def changed(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    """Return the content with another value in one place."""
    content: Any = deepcopy(CONTENT)
    part = content
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    return dict(content)


def test_setup_is_kept_as_it_is_written() -> None:
    assert Setup.model_validate(CONTENT).model_dump(mode="json", exclude_none=True) == CONTENT


def test_setup_leaves_out_what_is_optional() -> None:
    setup = Setup.model_validate({key: CONTENT[key] for key in CONTENT if key not in OPTIONAL})

    kept = setup.model_dump(mode="json", exclude_none=True)
    assert kept["sources"] == []
    assert kept["rehearsal"] == {"answers": {}, "patients": [], "lines": []}
    assert "remark" not in kept


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("categories", 1, "id"), "money"),
        (("categories", 1, "tasks", 0, "id"), "billing"),
        (("rehearsal", "answers", "tea"), CONTENT["rehearsal"]["answers"]["billing"]),
    ],
    ids=["category", "task", "rehearsal"],
)
def test_ids_are_there_once_and_known(path: tuple[str | int, ...], value: object) -> None:
    assert wrong(changed(path, value)) == [((), "value_error")]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("categories",), []),
        (("categories", 0, "tasks"), []),
        (("categories", 0, "tasks", 0, "work"), "clean"),
        (("rule", "share"), 0),
        (("rule", "share"), 101),
        (("rule", "shared_below"), 201),
        (("rehearsal", "answers", "billing", "hours"), [0.25]),
        (("rehearsal", "answers", "billing", "hours"), [200.5]),
        (("rehearsal", "answers", "billing", "now"), ["cleaner"]),
        (("rehearsal", "answers", "billing", "wish"), []),
        (("rehearsal", "patients"), [-1]),
        (("funding",), []),
        (("rehearsal", "answers", "billing", "now"), ["same"]),
    ],
)
def test_content_out_of_bounds_is_told_where_it_stands(
    path: tuple[str | int, ...], value: object
) -> None:
    found = wrong(changed(path, value))

    # A tuple that lost its one wrong item is told to be too short as well.
    assert {where[: len(path)] for where, _ in found} == {path}


@pytest.mark.parametrize("role", ["assistant", "nurse", "coordinator", "manager", "shared"])
def test_every_role_is_told(role: str) -> None:
    roles = {key: text for key, text in CONTENT["roles"].items() if key != role}

    assert wrong({**CONTENT, "roles": roles}) == [(("roles", role), "missing")]
