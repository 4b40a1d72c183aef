"""Nothing overlaps, nothing is lost, nothing is out of the picture."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.fishbone import scale
from components.fishbone.diagram import Diagram, diagram
from components.fishbone.labels import Labels
from components.fishbone.layout import layout
from components.fishbone.shapes import Box, Layout, Line
from tests.components.fishbone.samples import BONES, EFFECT, HOSTILE, many

IDS = [f"c{index}" for index in range(30)]
EIGHT = [{"id": f"b{index}", "name": f"Bone number {index}"} for index in range(8)]

texts = st.one_of(
    st.text(max_size=200),
    st.sampled_from(HOSTILE),
    st.lists(st.sampled_from(["the", "result", "responsibilities", "INR-"]), max_size=30).map(
        " ".join
    ),
)
fishbones = st.builds(
    diagram,
    texts,
    st.integers(0, scale.MAX_BONES).flatmap(
        lambda count: st.tuples(
            *(st.fixed_dictionaries({"id": st.just(f"b{i}"), "name": texts}) for i in range(count))
        )
    ),
    st.lists(
        st.fixed_dictionaries(
            {
                "id": st.sampled_from(IDS),
                "bone": st.sampled_from(["b0", "b0", "b1", "b2", "b7"]),
                "parent": st.sampled_from([None, *IDS]),
                "text": texts,
                "condition": st.sampled_from(["active", "latent", None]),
                "domain": st.sampled_from(["process", "knowledge", None]),
                "votes": st.fixed_dictionaries(
                    {"cause": st.integers(0, 99), "change": st.integers(0, 99)}
                ),
            }
        ),
        max_size=30,
    ),
)
sizes = st.sampled_from([(1920, 1080), (1440, 700), (1000, 1000)])


def _order(placed: Layout) -> list[str]:
    return [box.of for box in placed.boxes if box.kind == "cause"]


def _cross(line: Line, box: Box) -> bool:
    """Tell whether a line goes through a box (not just along its side)."""
    (x1, y1), (x2, y2) = line.start, line.end
    enter, leave = 0.0, 1.0
    for start, step, low, high in (
        (x1, x2 - x1, box.left + 0.05, box.right - 0.05),
        (y1, y2 - y1, box.top + 0.05, box.bottom - 0.05),
    ):
        if step == 0:
            if not low < start < high:
                return False
            continue
        first, last = sorted(((low - start) / step, (high - start) / step))
        enter, leave = max(enter, first), min(leave, last)
    return enter < leave


def _assert_sound(placed: Layout) -> None:
    for one, other in combinations(placed.boxes, 2):
        assert not one.overlaps(other), (one, other)
    for box in placed.boxes:
        assert box.left >= -0.02
        assert box.top >= -0.02
        assert box.right <= placed.width + 0.02
        assert box.bottom <= placed.height + 0.02
    for box in placed.boxes:
        if box.kind == "cause":
            crossing = [line for line in placed.lines if _cross(line, box)]
            assert crossing == []


@settings(max_examples=50)
@given(fishbones, sizes)
def test_layout_keeps_labels_apart_whole_and_on_the_canvas(
    made: Diagram, size: tuple[int, int]
) -> None:
    placed = layout(made, None, *size)

    _assert_sound(placed)
    assert sorted(_order(placed)) == sorted(cause.id for cause in made.causes)
    assert placed == layout(made, None, *size)


@settings(max_examples=25)
@given(fishbones, st.sampled_from(["b0", "b1", "b7"]), st.sampled_from([None, "c0", "c3"]))
def test_layout_keeps_the_order_when_a_cause_is_added(
    made: Diagram, bone: str, parent: str | None
) -> None:
    before = _order(layout(made))
    raw = [{"id": c.id, "bone": c.bone, "text": c.text, "parent": c.parent} for c in made.causes]
    new = {"id": "new", "bone": bone, "text": "a new cause", "parent": parent}
    bones = [{"id": b.id, "name": b.name} for b in made.bones]

    after = _order(layout(diagram(made.effect, bones, [*raw, new])))

    left = [one for one in after if one != "new"]
    if {b.id for b in diagram(made.effect, bones, [*raw, new]).bones} == {b["id"] for b in bones}:
        assert left == before


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("count", [0, 5, 60])
def test_layout_of_a_real_room_is_sound_and_legible(count: int, seed: int) -> None:
    made = diagram(EFFECT, EIGHT, many(count, EIGHT, seed, on_first=min(20, count)))

    placed = layout(made)

    _assert_sound(placed)
    assert len(_order(placed)) == count
    assert placed.font >= {0: 30.0, 5: 25.0, 60: 15.5}[count]


@pytest.mark.parametrize("high", [1080, 800, 620])
def test_layout_breaks_no_bone_name_within_a_word(high: int) -> None:
    names = ["Team", "Lab", "Agreements & rules", "Communication & records", "ICT", "Organisation"]
    bones = [{"id": f"b{index}", "name": name} for index, name in enumerate(names)]
    full = [{**cause, "bone": "b5"} for cause in many(4, bones, 1)]

    placed = layout(diagram(EFFECT, bones, full), None, 1920, high)

    shown = [" ".join(box.lines) for box in placed.boxes if box.kind == "bone"]
    assert shown == [*names[::2], *names[1::2]]


def test_layout_shortens_sixty_texts_of_two_hundred_characters() -> None:
    causes = [{**cause, "text": ("because " * 25)[:199]} for cause in many(60, EIGHT, 1)]

    placed = layout(diagram(EFFECT, EIGHT, causes))

    shown = [box for box in placed.boxes if box.kind == "cause"]
    assert all(box.text == ("because " * 25)[:199].strip() for box in shown)
    assert all(box.lines[-1].endswith("…") for box in shown if box.cut)
    assert placed.font >= scale.LEGIBLE


def test_layout_says_what_is_not_in_the_picture() -> None:
    causes = many(scale.MAX_CAUSES + 7, BONES, 1)

    placed = layout(diagram(EFFECT, BONES, causes), Labels(not_drawn="Not drawn: {count}"))

    notices = [box.text for box in placed.boxes if box.kind == "notice"]
    assert (placed.hidden, notices) == (7, ["Not drawn: 7"])
    assert set(_order(placed)) == {cause["id"] for cause in causes[: scale.MAX_CAUSES]}


def test_layout_counts_causes_of_bones_beyond_the_last_one_drawn() -> None:
    bones = [{"id": f"b{i}", "name": "B"} for i in range(scale.MAX_BONES + 1)]
    causes = [{"id": bone["id"], "bone": bone["id"], "text": "t"} for bone in bones]

    placed = layout(diagram(EFFECT, bones, causes))

    assert placed.hidden == 1
    assert [box.of for box in placed.boxes if box.kind == "bone"] == [
        *(f"b{i}" for i in range(0, scale.MAX_BONES, 2)),
        *(f"b{i}" for i in range(1, scale.MAX_BONES, 2)),
    ]


def test_layout_reaches_any_depth() -> None:
    chain = [
        {"id": f"c{i}", "bone": "b0", "text": f"why {i}", "parent": f"c{i - 1}" if i else None}
        for i in range(90)
    ]

    placed = layout(diagram(EFFECT, BONES, chain))

    _assert_sound(placed)
    assert _order(placed) == [f"c{i}" for i in range(90)]


def test_layout_marks_condition_and_domain_by_letter_and_line() -> None:
    causes = [
        {"id": "1", "bone": "b0", "text": "x", "condition": "active", "domain": "knowledge"},
        {"id": "2", "bone": "b0", "text": "y", "condition": "latent", "domain": "process"},
        {"id": "3", "bone": "b0", "text": "z"},
    ]

    placed = layout(diagram(EFFECT, BONES, causes))

    in_legend = {"active", "latent", "process", "knowledge"}
    letters = [(box.kind, *box.lines) for box in placed.boxes if box.kind in in_legend]
    assert letters[:4] == [
        ("active", "A"),
        ("knowledge", "K"),
        ("latent", "L"),
        ("process", "P"),
    ]
    twigs = [line.kind for line in placed.lines if line.kind in {"active", "latent", "plain"}]
    assert twigs[:3] == ["active", "latent", "plain"]
    words = [box.text for box in placed.boxes if box.kind == "legend"]
    assert words == ["active failure", "latent condition", "process", "knowledge and skills"]


def test_layout_shows_votes_and_no_zeroes() -> None:
    causes = [
        {"id": "1", "bone": "b0", "text": "x", "votes": {"cause": 4, "change": 0}},
        {"id": "2", "bone": "b0", "text": "y", "votes": {"cause": 0, "change": 12}},
    ]

    placed = layout(diagram(EFFECT, BONES, causes))

    signs = [box.text for box in placed.boxes if box.kind.startswith("votes")]
    assert signs == ["● 4", "▲ 12", "●", "▲"]


def test_layout_without_marks_has_no_legend() -> None:
    placed = layout(diagram(EFFECT, BONES, []))

    assert [box.kind for box in placed.boxes] == ["bone"] * 4 + ["head"]
