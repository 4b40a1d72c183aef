"""The nudge from person to work: which words call for it, in which language, and how it behaves."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

FORGET_NL = "Wat maakte het mogelijk om dit te vergeten?"
FORGET_EN = "What made it possible to forget this?"
FORGET_FR = "Qu’est-ce qui a rendu cet oubli possible ?"

POINTING = {
    "nl": [
        "Wie vergat de uitslag?",
        "De assistente had moeten bellen",
        "Het is de schuld van het onthaal",
        "Slordigheid bij de overdracht",
        "Lette niet goed op",
        "Verpleegkundige keek niet na",
        "Dokter Peeters was er niet",
        "De haio wist het niet",
    ],
    "en": [
        "Who forgot the result?",
        "The receptionist did not look",
        "It was her own fault",
        "Dr Jones was away",
        "Careless handover",
        "They should have called",
        "The locum didn't know",
        "Was not paying attention",
    ],
    "fr": [
        "Qui a oublié le résultat ?",
        "La secrétaire n’a pas regardé",
        "C’est de sa faute",
        "Mme Dupont était absente",
        "Négligence lors du transfert",
        "On aurait dû appeler",
        "L’infirmière ne savait pas",
        "OUBLIÉ",
    ],
}
ABOUT_THE_WORK = {
    "nl": [
        "Niet afgesproken wie de inbox van een afwezige arts opent",
        "Geen vast moment op de dag om uitslagen te bekijken",
        "Telefoonnummer in het dossier klopte niet meer",
        "Vakantieperiode met één arts te weinig",
        "Onschuldig ogende melding",
        "Artsenkamer heeft geen computer",
        "",
    ],
    "en": [
        "Not agreed who opens the inbox of a doctor who is away",
        "No fixed moment to look at results",
        "A fault in the fridge alarm",
        "Doctors' room has no computer",
        "By default all messages look the same",
        "",
    ],
    "fr": [
        "Faute de temps, personne ne regarde la liste",
        "Pas de moment fixe pour les résultats",
        "Rien ne dit qui ouvre la boîte",
        "Médecine générale saturée le lundi",
        "",
    ],
}


def asked(page: Page, texts: list[str], *languages: str) -> list[str | None]:
    """Return the question that each text calls for."""
    found: list[str | None] = page.evaluate(
        """async ({ texts, languages }) => {
          const { personIn } = await import("/wording.js");
          return texts.map((text) => personIn(text, languages) ?? null);
        }""",
        {"texts": texts, "languages": list(languages)},
    )
    return found


@pytest.mark.parametrize("language", POINTING)
def test_words_that_point_at_a_person_call_for_a_question(page: Page, language: str) -> None:
    found = dict(zip(POINTING[language], asked(page, POINTING[language], language), strict=True))

    assert [text for text, ask in found.items() if not (ask or "").endswith("?")] == []


@pytest.mark.parametrize("language", ABOUT_THE_WORK)
def test_words_about_the_work_are_left_alone(page: Page, language: str) -> None:
    texts = ABOUT_THE_WORK[language]

    assert dict(zip(texts, asked(page, texts, language), strict=True)) == dict.fromkeys(texts)


def test_who_forgot_becomes_what_made_it_possible(page: Page) -> None:
    assert asked(page, ["Wie vergat het?"], "nl") == [FORGET_NL]
    assert asked(page, ["Who forgot it?"], "en") == [FORGET_EN]
    assert asked(page, ["Qui l’a oublié ?"], "fr") == [FORGET_FR]


def test_accents_count_however_they_are_written(page: Page) -> None:
    assert asked(page, ["Oublie\u0301 par le service"], "fr") == [FORGET_FR]


def test_only_the_languages_of_the_room_are_read(page: Page) -> None:
    texts = ["Wie vergat het?", "Who forgot it?"]

    assert asked(page, texts, "en") == [None, FORGET_EN]
    assert asked(page, texts, "nl", "en") == [FORGET_NL, FORGET_EN]
    assert asked(page, texts, "de") == [None, None]


@pytest.mark.parametrize(
    ("language", "text", "strength"),
    [
        ("nl", "Iedereen eraan herinneren", "weak"),
        ("nl", "Checklist voor de overdracht, en een bijscholing", "medium"),
        ("nl", "Verplicht veld in het EMD", "strong"),
        ("nl", "Een gedeelde inbox", None),
        ("en", "Remind everybody", "weak"),
        ("en", "A checklist at reception", "medium"),
        ("en", "Required field in the record", "strong"),
        ("en", "A shared inbox", None),
        ("fr", "Une formation pour tous", "weak"),
        ("fr", "Un double contrôle", "medium"),
        ("fr", "Un champ obligatoire", "strong"),
        ("fr", "Une boîte partagée", None),
    ],
)
def test_action_sounds_as_strong_as_its_strongest_word(
    page: Page, language: str, text: str, strength: str | None
) -> None:
    found = page.evaluate(
        """async ({ text, language }) => {
          const { strengthIn } = await import("/wording.js");
          return strengthIn(text, [language]) ?? null;
        }""",
        {"text": text, "language": language},
    )

    assert found == strength


# -- under a field -------------------------------------------------------------------------------

FIELD = """async () => {
  const { show } = await import("/dom.js");
  const { field } = await import("/field.js");
  const { towardsTheWork } = await import("/wording.js");
  window.sent = [];
  localStorage.clear();
  document.querySelector("main").replaceChildren();
  const context = { ui: {}, view: { language: "nl" }, data: { language: "en" } };
  context.render = () => show(document.querySelector("main"), field({
    key: "cause", name: "test", label: "A cause", limit: 140, button: "Add", context,
    below: towardsTheWork(context, "cause"), onSend: (text) => window.sent.push(text),
  }));
  context.render();
}"""


@pytest.fixture
def field(page: Page) -> Page:
    """Show a field for a cause, in a Dutch workshop read in English."""
    page.evaluate(FIELD)
    return page


def test_nudge_comes_and_goes_with_the_words_and_is_told_politely(field: Page) -> None:
    place = field.locator("[aria-live=polite]")
    expect(place).to_have_count(1)
    expect(place).to_be_empty()

    field.get_by_label("A cause").fill("Wie vergat het?")
    expect(place).to_contain_text(FORGET_NL)
    field.get_by_label("A cause").fill("Geen afspraak over de inbox")
    expect(place).to_be_empty()


def test_nudge_never_stops_anybody(field: Page) -> None:
    field.get_by_label("A cause").fill("Who forgot it?")
    expect(field.get_by_text(FORGET_EN)).to_be_visible()

    field.get_by_role("button", name="Add").click()

    assert field.evaluate("window.sent") == ["Who forgot it?"]


def test_dismissed_nudge_stays_away_but_another_may_come(field: Page) -> None:
    field.get_by_label("A cause").fill("Wie vergat het?")
    field.get_by_role("button", name="Leave it so").click()
    place = field.locator("[aria-live=polite]")
    expect(place).to_be_empty()

    field.get_by_label("A cause").fill("Wie vergat het weer?")
    expect(place).to_be_empty()
    field.get_by_label("A cause").fill("Het is hun schuld")
    expect(place).to_contain_text("wie er die dag ook werkte?")
