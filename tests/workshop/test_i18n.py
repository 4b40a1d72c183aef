"""Every string has its translation, and everybody gets their own language."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from hypothesis import given
from hypothesis import strategies as st

from scripts import strings
from workshop import i18n

COMPLETE = ["nl"]
CACHES = (i18n.languages, i18n.catalogue, i18n._translations, i18n.browser_catalogue)


def _dutch() -> Catalog:
    catalogue = Catalog(locale="nl")
    catalogue.add("Add", "Toevoegen", [("pages/room.py", 1)])
    catalogue.add("Send", "Versturen", [("components/room/js/room.js", 1)])
    catalogue.add(
        ("{count} note", "{count} notes"),
        ("{count} briefje", "{count} briefjes"),
        [("components/room/js/room.js", 2), ("pages/room.py", 2)],
    )
    return catalogue


@pytest.fixture
def dutch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put a small Dutch catalogue in the place of the real ones."""
    path = tmp_path / "nl" / "LC_MESSAGES" / "messages.po"
    path.parent.mkdir(parents=True)
    strings.write(path, _dutch())
    monkeypatch.setattr(i18n, "LOCALE_FOLDER", tmp_path)
    for cached in CACHES:
        cached.cache_clear()
    yield
    for cached in CACHES:
        cached.cache_clear()


def test_catalogues_are_the_ones_we_say_are_complete() -> None:
    assert [path.parts[-3] for path in strings.catalogue_files()] == COMPLETE


@pytest.mark.parametrize("path", strings.catalogue_files(), ids=lambda path: path.parts[-3])
def test_catalogue_translates_every_string_of_the_source(path: Path) -> None:
    template = strings.collected()

    assert list(strings.problems(strings.read(path), template)) == []
    assert len(template) > 50


@pytest.mark.usefixtures("dutch")
def test_translator_translates_and_leaves_the_unknown() -> None:
    _ = i18n.translator("nl")

    assert [_("Add"), _("Never seen"), _("")] == ["Toevoegen", "Never seen", ""]


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize("language", ["en", "fr", "../nl", ""])
def test_translator_of_another_language_gives_english(language: str) -> None:
    assert i18n.translator(language)("Add") == "Add"


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("language", "count", "sentence"),
    [
        ("nl", 1, "{count} briefje"),
        ("nl", 0, "{count} briefjes"),
        ("nl", 2, "{count} briefjes"),
        ("en", 1, "{count} note"),
        ("en", 2, "{count} notes"),
    ],
)
def test_plural_translator_follows_the_number(language: str, count: int, sentence: str) -> None:
    plural = i18n.plural_translator(language)

    assert plural("{count} note", "{count} notes", count) == sentence


@pytest.mark.usefixtures("dutch")
def test_translators_of_two_languages_do_not_mix_between_threads() -> None:
    wishes = ["nl", "en"] * 200

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda language: i18n.translator(language)("Add"), wishes))

    assert answers == ["Toevoegen", "Add"] * 200


@pytest.mark.usefixtures("dutch")
def test_browser_catalogue_holds_the_strings_of_the_scripts() -> None:
    assert i18n.browser_catalogue("nl") == {
        "Send": "Versturen",
        "{count} note": "{count} briefje",
        "{count} notes": "{count} briefjes",
    }
    assert i18n.browser_catalogue("en") == {}


def test_languages_name_themselves() -> None:
    assert i18n.languages() == {"en": "English", "nl": "Nederlands"}


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("nl-BE,nl;q=0.9,en;q=0.8", "nl"),
        ("en-GB", "en"),
        ("de-DE,de;q=0.9,en;q=0.5", "en"),
        ("fr-BE, nl;q=0.3, en;q=0.4", "en"),
        ("nl;q=0, fr", "nl"),
        ("en;q=high", "nl"),
        ("*", "nl"),
        ("", "nl"),
    ],
)
def test_negotiate_takes_the_best_we_speak_or_the_fallback(header: str, language: str) -> None:
    assert i18n.negotiate(header, "nl") == language


@given(st.text() | st.text(alphabet="nlef-_;q=0.19,* "))
def test_negotiate_answers_a_language_to_any_header(header: str) -> None:
    assert i18n.negotiate(header, "nl") in i18n.languages()


def test_numbers_are_written_the_way_of_the_language() -> None:
    assert [i18n.decimal(69.5, "nl"), i18n.decimal(69.5, "en")] == ["69,5", "69.5"]
    assert [i18n.percent(0.695, "nl"), i18n.percent(0.8, "en")] == ["69,5%", "80%"]


def test_collected_finds_strings_in_python_and_in_scripts(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text('print(_("From the server"))', encoding="utf-8")
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "room.py").write_text(
        'N_("Marked")\nngettext("{n} dot", "{n} dots", 2)\n_(variable)\n', encoding="utf-8"
    )
    (tmp_path / "components" / "js").mkdir(parents=True)
    (tmp_path / "components" / "js" / "room.js").write_text(
        'h("p", t("Écrire"), ngettext("{n} note", "{n} notes", n));\nt(variable); other("No");',
        encoding="utf-8",
    )

    found = {message.id: message.locations for message in strings.collected(tmp_path) if message.id}

    assert found == {
        "From the server": [("app.py", 1)],
        "Marked": [("pages/room.py", 1)],
        ("{n} dot", "{n} dots"): [("pages/room.py", 2)],
        "Écrire": [("components/js/room.js", 1)],
        ("{n} note", "{n} notes"): [("components/js/room.js", 1)],
    }


def test_problems_names_everything_that_is_wrong() -> None:
    template = Catalog()
    for wanted in ("New", "Empty", "Unsure", "{a} of {b}", ("{n} dot", "{n} dots"), "Good {x}"):
        template.add(wanted)
    catalogue = Catalog(locale="nl")
    catalogue.add("Empty", "")
    catalogue.add("Unsure", "Onzeker", flags=["fuzzy"])
    catalogue.add("{a} of {b}", "{a} van {c}")
    catalogue.add(("{n} dot", "{n} dots"), ("één stip", "{n} stippen"))
    catalogue.add("Good {x}", "Goed {x}")
    catalogue.add("Old", "Oud")

    assert sorted(strings.problems(catalogue, template)) == [
        "fuzzy: 'Unsure'",
        "no longer used: 'Old'",
        "not in the catalogue: 'New'",
        "not translated: 'Empty'",
        "other placeholders: '{a} van {c}' for '{a} of {b}'",
        "other placeholders: 'één stip' for ('{n} dot', '{n} dots')",
    ]


def test_update_keeps_translations_brings_new_strings_and_drops_old_ones(tmp_path: Path) -> None:
    path = tmp_path / "nl" / "LC_MESSAGES" / "messages.po"
    path.parent.mkdir(parents=True)
    strings.write(path, _dutch())
    template = Catalog()
    template.add("Add", locations=[("pages/room.py", 7)])
    template.add("Adds", locations=[("pages/room.py", 8)])

    strings.update(path, template)

    updated = strings.read(path)
    assert {message.id: message.string for message in updated if message.id} == {
        "Add": "Toevoegen",
        "Adds": "",
    }
    assert list(updated.obsolete) == []
