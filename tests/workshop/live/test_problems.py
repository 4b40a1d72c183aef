"""Refusals as they are told: a stable code and status, and a sentence in the reader's language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from starlette.requests import HTTPConnection

from tests.workshop.live.bad_input.sentences import SENTENCES
from workshop.i18n import translator
from workshop.live.problems import language_of, problem, problem_response, sentence
from workshop.model.refusals import REFUSALS, Refused
from workshop.settings import ROOT, Settings


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def sources() -> Iterator[tuple[Path, ast.Module]]:
    for folder in ("workshop", "components", "pages"):
        for path in (ROOT / folder).rglob("*.py"):
            if path.name != "refusals.py":
                yield path, ast.parse(path.read_text(encoding="utf-8"))


def raised() -> Iterator[tuple[str, set[str], str]]:
    """Give (code, names of the values, where) of every refusal that our sources make."""
    for path, tree in sources():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Refused"
                and isinstance(node.args[0], ast.Constant)
            ):
                names = {str(keyword.arg) for keyword in node.keywords}
                yield str(node.args[0].value), names, f"{path.relative_to(ROOT)}:{node.lineno}"


def test_codes_statuses_and_sentences_are_those_that_phones_know() -> None:
    dutch = translator("nl")

    assert {
        code: (refusal.status, refusal.sentence, dutch(refusal.sentence))
        for code, refusal in REFUSALS.items()
    } == SENTENCES


def test_every_refusal_in_our_sources_has_a_sentence_and_its_values() -> None:
    found = list(raised())

    assert len(found) > 60
    assert [
        (code, where)
        for code, names, where in found
        if code not in REFUSALS or placeholders(REFUSALS[code].sentence) != names
    ] == []


def test_every_sentence_is_of_a_refusal_in_our_sources() -> None:
    words = {
        node.value
        for _, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

    assert set(REFUSALS) - words == set()


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("code", REFUSALS)
def test_sentence_has_its_values_in_every_language(code: str, language: str) -> None:
    values = dict.fromkeys(placeholders(REFUSALS[code].sentence), 200)

    told = sentence(Refused(code, **values), language)

    assert "{" not in told
    assert told.count("200") == len(values)
    assert told[0].isupper()
    assert told[-1] == "."


def test_problem_is_what_the_standard_asks_for() -> None:
    assert problem(Refused("text-too-long", limit=200), "nl") == {
        "type": "about:blank",
        "title": "text-too-long",
        "status": 422,
        "code": "text-too-long",
        "detail": "Dit is te lang: hoogstens 200 tekens.",
    }


def test_problem_response_is_kept_by_nobody() -> None:
    answer = problem_response(Refused("workshop-full"), "en")

    assert answer.status_code == 409
    assert dict(answer.headers) == {
        "content-type": "application/problem+json",
        "content-language": "en",
        "cache-control": "no-store",
        "content-length": str(len(answer.body)),
    }


@pytest.mark.parametrize(
    ("wishes", "default", "language"),
    [
        ("nl", "en", "nl"),
        ("en-GB,en;q=0.9", "nl", "en"),
        ("nl-BE", "en", "nl"),
        ("fr, en;q=0.5, nl;q=0.8", "en", "nl"),
        ("fr", "nl", "nl"),
        ("fr", "en", "en"),
        ("", "en", "en"),
        ("\x00;q=x,,", "nl", "nl"),
    ],
)
def test_language_is_the_one_asked_for_or_the_servers(
    tmp_path: Path, wishes: str, default: str, language: str
) -> None:
    settings = Settings.model_validate({"data_dir": tmp_path, "default_language": default})
    headers = [(b"accept-language", wishes.encode())]

    assert language_of(HTTPConnection({"type": "http", "headers": headers}), settings) == language
