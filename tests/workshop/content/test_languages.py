"""What must be the same in every language is told when it is not."""

from __future__ import annotations

from pathlib import Path

from tests.workshop.content.tiny import CARD, FILES, NL, TWO, WORKSHOP, problems, read


def test_load_tells_of_a_workshop_that_another_language_lacks(tmp_path: Path) -> None:
    files = {
        **FILES,
        "en/workshops/other.yaml": WORKSHOP.replace("id: tiny", "id: other"),
        "en/cards/two.yaml": TWO,
    }

    assert problems(tmp_path, files) == [
        "data/en/workshops/tiny.yaml:1: is missing, nl has it",
        "data/nl/workshops/other.yaml:1: is missing, en has it",
    ]


def test_load_tells_where_languages_differ_in_more_than_words(tmp_path: Path) -> None:
    files = {
        **FILES,
        "en/workshops/tiny.yaml": WORKSHOP.replace("title: First", "title: The first"),
        "en/cards/two.yaml": TWO,
        NL: WORKSHOP.replace("id: one", "id: een").replace("sources: [deck]", "sources: [study]"),
        CARD: TWO.replace("source: study", "sources: [study, deck]"),
    }

    assert problems(tmp_path, files) == [
        f"data/{CARD}:5: sources.0: is 'study', but nothing in en",
        f"data/{NL}:5: steps.0.id: is 'een', but 'one' in en",
    ]


def test_load_accepts_languages_that_differ_in_words(tmp_path: Path) -> None:
    files = {
        **FILES,
        "en/workshops/tiny.yaml": WORKSHOP.replace("title: First", "title: The first"),
        "en/cards/two.yaml": TWO.replace("elsewhere", "afar"),
    }

    assert sorted(read(tmp_path, files).templates) == [("en", "tiny"), ("nl", "tiny")]
