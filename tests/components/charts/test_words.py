"""Numbers in a language, and text that stays text."""

from __future__ import annotations

import pytest

from components.charts.words import plain, share


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [(80, "en", "80%"), (69.5, "en", "69.5%"), (69.5, "nl", "69,5%"), (0, "nl", "0%")],
)
def test_share_is_written_as_the_language_does(value: float, language: str, written: str) -> None:
    assert share(value, language) == written


def test_plain_leaves_plotly_no_markup() -> None:
    assert plain("<b>a</b> & \"b\" 'c'") == "&lt;b&gt;a&lt;/b&gt; &amp; \"b\" 'c'"
