"""Every refusal that the code can give is known, and every known one can be given."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from workshop.model.refusals import REFUSALS, Refused

ROOT = Path(__file__).parents[3]
FOLDERS = ("workshop", "components", "pages")


def trees() -> Iterator[ast.Module]:
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if path.name != "refusals.py":
                yield ast.parse(path.read_text(encoding="utf-8"))


def raised() -> Iterator[tuple[str, frozenset[str]]]:
    """Give the code and the names of the values of each Refused("...") in the source."""
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refused":
                code = node.args[0]
                if isinstance(code, ast.Constant):
                    yield str(code.value), frozenset(str(word.arg) for word in node.keywords)


def placeholders(sentence: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name)


def test_every_refusal_that_is_raised_is_known_with_the_values_of_its_sentence() -> None:
    known = {(code, placeholders(refusal.sentence)) for code, refusal in REFUSALS.items()}

    assert set(raised()) - known == set()


def test_every_known_refusal_is_named_somewhere() -> None:
    words = {
        node.value
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

    assert set(REFUSALS) - words == set()


def test_sentences_differ() -> None:
    assert len({refusal.sentence for refusal in REFUSALS.values()}) == len(REFUSALS)


@pytest.mark.parametrize("code", REFUSALS)
def test_refusal_has_an_error_status_and_a_whole_sentence(code: str) -> None:
    refusal = REFUSALS[code]

    assert Refused(code).status == refusal.status
    assert refusal.status in {400, 401, 403, 404, 409, 413, 422, 429, 500, 503, 507}
    assert refusal.sentence[0].isupper()
    assert refusal.sentence.endswith(".")
