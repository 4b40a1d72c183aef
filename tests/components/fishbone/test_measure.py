"""How wide text is, and where it is broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.fishbone.measure import measured, width, wrap


@pytest.mark.parametrize(
    ("text", "limit", "max_lines", "lines"),
    [
        ("", 10, 2, ("",)),
        ("one", 10, 2, ("one",)),
        ("one two three", 4, 5, ("one two", "three")),
        ("one two three", 4, 1, ("one t…",)),
        ("one two three four five", 4, 2, ("one two", "three…")),
        ("INR-results", 4, 3, ("INR-", "results")),
        ("a-b 1/2", 1.6, 5, ("a-b", "1/2")),
        ("mmmmmmmm", 3, 5, ("mmm", "mmm", "mm")),
    ],
)
def test_wrap_breaks_between_words_then_inside_them(
    text: str, limit: float, max_lines: int, lines: tuple[str, ...]
) -> None:
    assert wrap(measured(text), limit, max_lines) == lines


@given(st.text(max_size=80), st.floats(2.0, 30.0), st.integers(1, 6))
def test_wrap_keeps_every_line_within_the_limit(text: str, limit: float, max_lines: int) -> None:
    lines = wrap(measured(text), limit, max_lines)

    assert 1 <= len(lines) <= max_lines
    widest_character = max((width(char) for char in text), default=0.0)
    assert all(width(line) <= max(limit, widest_character) + 1e-9 for line in lines)


@given(st.text(max_size=80), st.floats(2.0, 30.0))
def test_wrap_loses_no_character_when_lines_are_free(text: str, limit: float) -> None:
    lines = wrap(measured(text), limit, 1000)

    assert "".join("".join(lines).split()) == "".join(text.split())


def test_wrap_never_parts_an_emoji_from_its_joiners() -> None:
    family = "👨‍👩‍👧‍👦"

    assert wrap(measured(family * 3), width(family), 9) == (family, family, family)


def test_width_counts_combining_marks_as_nothing() -> None:
    assert width("e\u0301\u0301") == width("e") == width("é")


def test_width_is_larger_in_bold() -> None:
    assert width("word", bold=True) > width("word")
