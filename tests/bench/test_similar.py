"""The invented notes on which likeness is measured."""

from __future__ import annotations

from bench.measures.similar import invented


def test_notes_are_many_apart_and_the_same_each_time() -> None:
    texts = invented(300)

    assert texts == invented(300)
    assert len({id_ for id_, _ in texts}) == 300
    assert len({text for _, text in texts}) > 290
