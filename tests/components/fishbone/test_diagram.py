"""A fishbone made of a view's data, however odd."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from components.fishbone.diagram import Bone, Cause, Diagram, Votes, diagram

BONES = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]


def _causes(*causes: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"bone": "a", "text": "t", **cause} for cause in causes]


def test_diagram_reads_what_a_view_holds() -> None:
    made = diagram(
        " what\nhappened ",
        BONES,
        [
            {"id": "1", "bone": "a", "text": "first"},
            {
                "id": "2",
                "bone": "a",
                "parent": "1",
                "text": "under it",
                "condition": "latent",
                "domain": "process",
                "votes": {"cause": 2, "change": 1},
            },
        ],
    )

    assert made == Diagram(
        "what happened",
        (Bone("a", "A"), Bone("b", "B")),
        (
            Cause("1", "a", "first"),
            Cause("2", "a", "under it", "1", "latent", "process", Votes(2, 1)),
        ),
    )


def test_diagram_walks_causes_with_what_is_under_them() -> None:
    made = diagram(
        "e",
        BONES,
        _causes({"id": "1"}, {"id": "2"}, {"id": "3", "parent": "1"}, {"id": "4", "parent": "3"}),
    )

    walked = [(cause.id, depth) for cause, depth in made.walk("a")]
    assert walked == [("1", 0), ("3", 1), ("4", 2), ("2", 0)]


def test_diagram_cuts_missing_parents_and_circles() -> None:
    causes = _causes(
        {"id": "1", "parent": "gone"},
        {"id": "2", "parent": "3"},
        {"id": "3", "parent": "2"},
        {"id": "4", "parent": "4"},
        {"id": "5", "parent": "3"},
    )

    parents = {cause.id: cause.parent for cause in diagram("e", BONES, causes).causes}
    assert parents == {"1": None, "2": None, "3": "2", "4": None, "5": "3"}


def test_diagram_puts_sub_causes_on_the_bone_of_their_root() -> None:
    causes = _causes({"id": "1", "bone": "b"}, {"id": "2", "bone": "a", "parent": "1"})

    assert [cause.bone for cause in diagram("e", BONES, causes).causes] == ["b", "b"]


def test_diagram_adds_a_nameless_bone_for_causes_without_one() -> None:
    made = diagram("e", BONES, _causes({"id": "1", "bone": "gone"}))

    assert made.bones == (Bone("a", "A"), Bone("b", "B"), Bone("", ""))
    assert [cause.id for cause, _ in made.walk("")] == ["1"]


def test_diagram_leaves_out_a_repeated_id() -> None:
    made = diagram("e", BONES, _causes({"id": "1", "text": "x"}, {"id": "1", "text": "y"}))

    assert [cause.text for cause in made.causes] == ["x"]


@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "id": st.sampled_from("0123456789"),
                "bone": st.sampled_from("abc"),
                "parent": st.sampled_from([*"0123456789", "gone", None]),
                "text": st.just("t"),
            }
        )
    )
)
def test_diagram_walks_every_cause_exactly_once(causes: list[dict[str, Any]]) -> None:
    made = diagram("e", BONES, causes)

    walked = [cause.id for bone in made.bones for cause, _ in made.walk(bone.id)]
    assert sorted(walked) == sorted({cause["id"] for cause in causes})
