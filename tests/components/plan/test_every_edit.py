"""What a trainer can do to the content of any step is done, or refused in words we translate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from components.plan.draft import is_shown, with_item, without_item
from components.plan.shape import Part, parts_of
from workshop.activities import ACTIVITIES
from workshop.content import StepContent, load
from workshop.content.reasons import REASONS
from workshop.model.activity import Json
from workshop.model.planning.contents import checked_setup
from workshop.model.refusals import Refused

ROOT = Path(__file__).parents[3]
LIBRARY = load(ROOT / "data", {kind: one.Setup for kind, one in ACTIVITIES.items()})
ALL = LIBRARY.templates["nl", "huisarts-geen-manager"].steps
FIRST = {step.activity: step for step in reversed(ALL)}
# Cards differ in their layout; of every other kind one says it all.
STEPS = {step.id: step for step in ALL if step.activity == "card" or step in FIRST.values()}
Found = tuple[str, Part, Any]


def found(parts: Sequence[Part], content: Mapping[str, Any], above: str = "") -> Iterator[Found]:
    """Yield the path, the part and the value of everything that can be edited."""
    for part in parts:
        if not is_shown(part, content):
            continue
        path, value = f"{above}{part.key}", content.get(part.key)
        yield path, part, value
        if part.kind == "group":
            yield from found(part.inner, value or {}, f"{path}/")
        elif part.kind == "items":
            for one in value or ():
                yield from found(part.inner, one, f"{path}/{one['id']}/")


def put(content: Mapping[str, Any], path: str, value: Any) -> Json:
    """Return the content with another value at a path."""
    changed = deepcopy(dict(content))
    at: Any = changed
    *above, key = path.split("/")
    for name in above:
        at = at[name] if isinstance(at, dict) else next(one for one in at if one["id"] == name)
    at[key] = value
    return changed


def edits(step: StepContent) -> Iterator[Json]:
    """Yield the content of a step after one edit: a thing gone, too long, too many, of a kind."""
    for path, part, value in found(parts_of(ACTIVITIES[step.activity].Setup), step.setup):
        match part.kind:
            case "items":
                yield from (without_item(step.setup, f"{path}/{one['id']}") for one in value or ())
            case "lines":
                yield put(step.setup, path, [*(value or ())][:-1])
                yield put(step.setup, path, [*(value or ()), "One {more}"])
            case "choice":
                yield from (put(step.setup, path, one) for one in part.choices)
            case "number":
                yield from (put(step.setup, path, one) for one in (-1, 1, 10_000))
            case "line" | "text":
                texts = ("", "x" * (part.longest or 1), "In {braces} or } not")
                yield from (put(step.setup, path, one) for one in texts)


def saved(step: StepContent, wished: Json) -> Json:
    """Return what would be saved. Raises Refused."""
    activity = ACTIVITIES[step.activity]
    return checked_setup(activity.Setup, getattr(activity, "completed", dict)(wished))


def filled(parts: Sequence[Part], content: Mapping[str, Any]) -> Json:
    """Return the content with words in every field that is empty."""
    now: Json = dict(content)
    for part in parts:
        value = now.get(part.key)
        if part.kind == "group" and value is not None:
            now[part.key] = filled(part.inner, value)
        elif part.kind == "items":
            now[part.key] = [filled(part.inner, one) for one in value or ()]
        elif part.kind == "lines" and value == []:
            now[part.key] = ["One line", "Another"]
        elif part.kind in {"line", "text"} and value == "":
            now[part.key] = "Own words"
    return now


@pytest.mark.parametrize("name", STEPS)
def test_edit_is_saved_or_refused_with_a_reason_that_has_a_translation(name: str) -> None:
    step = STEPS[name]
    untold = set()
    for wished in edits(step):
        try:
            setup = saved(step, wished)
        except Refused as refused:
            reason = refused.values.get("reason")
            if reason is not None and reason not in REASONS:
                untold.add(reason)
        else:
            assert ACTIVITIES[step.activity].phases(setup)

    assert untold == set()


@pytest.mark.parametrize("name", STEPS)
def test_what_can_be_added_can_be_filled_in_and_saved(name: str) -> None:
    step = STEPS[name]
    activity = ACTIVITIES[step.activity]
    parts = parts_of(activity.Setup)
    for path, part, value in found(parts, step.setup):
        offered = part.whole or hasattr(activity, "completed")
        if part.kind == "items" and offered and len(value or ()) < (part.most or 99):
            saved(step, filled(parts, with_item(step.setup, path, part.inner)))


def test_question_of_a_form_can_be_answered_in_every_way() -> None:
    step = STEPS["intake"]
    for number, question in enumerate(step.setup["questions"]):
        for kind in ("choice", "several", "yesno", "text", "when"):
            setup = saved(step, put(step.setup, f"questions/{question['id']}/kind", kind))
            kept = setup["questions"][number]
            assert ("options" in kept) == (kind in {"choice", "several"})
            assert kept["rehearsal"]


def test_hole_goes_with_what_is_rehearsed_against_it() -> None:
    step = STEPS["swiss-cheese"]
    hole = step.setup["rehearsal"]["barriers"][0]["hole"]
    slice_ = next(
        one
        for one in step.setup["case"]["slices"]
        if len(one["holes"]) > 1 and hole in {each["id"] for each in one["holes"]}
    )

    setup = saved(step, without_item(step.setup, f"case/slices/{slice_['id']}/holes/{hole}"))

    planned = setup["rehearsal"]["barriers"]
    assert planned
    assert hole not in {one["hole"] for one in planned}
