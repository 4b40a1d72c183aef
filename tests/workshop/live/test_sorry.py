"""The page for who cannot come in: one sentence, a way on, and nothing that could run."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from workshop.live.sorry import sorry_page


class Read(HTMLParser):
    """What a browser makes of a page: its elements, the language, links and visible text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        if data.strip() and self.elements[-1] != "style":
            self.texts.append(data.strip())


@pytest.mark.parametrize(
    ("language", "way_on"), [("nl", "Geef de code opnieuw in"), ("en", "Enter the code again")]
)
def test_sorry_page_is_a_sentence_and_a_way_on(language: str, way_on: str) -> None:
    page = Read(sorry_page("Er ging iets mis.", language))

    assert page.texts == ["Praktijkatelier", "Er ging iets mis.", way_on]
    assert ("lang", language) in page.attributes
    assert [value for name, value in page.attributes if name == "href"] == ["/"]
    assert page.elements == [
        "html",
        "head",
        *["meta"] * 3,
        "title",
        "style",
        *["body", "main", "p", "p", "a"],
    ]


def test_sorry_page_shows_markup_as_the_text_it_is() -> None:
    hostile = "<script>alert(1)</script>\"'&amp;{language}"

    page = Read(sorry_page(hostile, "en"))

    assert page.texts[1] == hostile
    assert "script" not in page.elements
