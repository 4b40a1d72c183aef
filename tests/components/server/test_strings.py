"""The interface's strings are a file of their own, for each language one."""

from __future__ import annotations

import orjson
import pytest

from components.server.wiring import STRINGS, strings_url
from workshop.i18n import browser_catalogue, languages


@pytest.mark.parametrize("language", sorted(languages()))
def test_file_holds_the_strings_of_its_language(language: str) -> None:
    body = STRINGS[f"strings.{language}.js"].removeprefix(b"export const strings = ")

    assert orjson.loads(body) == browser_catalogue(language)
    assert strings_url(language).endswith(f"/strings.{language}.js")


def test_language_we_do_not_have_gets_the_strings_of_english() -> None:
    assert strings_url("xx") == strings_url("en")
    assert strings_url("nl") != strings_url("en")
