"""The parts of a step's content have names in the trainer's language."""

from __future__ import annotations

import pytest

from workshop.content.names import choice_name, field_name, part_name


def same(sentence: str) -> str:
    return sentence


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("statements", "Statements"),
        ("statements.2.text", "Statements 3, text"),
        ("statements.equal-say", "Statements"),
        ("sets.0.bones.1.name", "Sets of bones 1, bones 2, name"),
        ("quadrants.strengths.questions", "Guiding questions, strengths, questions"),
        ("origin_of_all", "Origin of all"),
        ("", "Content"),
    ],
)
def test_field_is_named_by_its_path(path: str, name: str) -> None:
    assert field_name(path, same) == name


def test_choices_have_names_and_one_word_may_have_two() -> None:
    assert choice_name("form", "text", same) == "Sentences"
    assert choice_name("layout", "text", same) == "A card"
    assert choice_name("form", "sign-up", same) == "Sign up"
    assert part_name("own_words", same) == "Own words"
