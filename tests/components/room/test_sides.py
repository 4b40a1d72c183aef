"""Which notes get the question whether they belong on the other side of the board."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page

ROOT = Path(__file__).parents[3]
JUDGE = """async (texts) => {
  const { sideOf } = await import("/activities/swot/sides.js");
  const began = performance.now();
  const sides = texts.map((text) => sideOf(text) ?? "");
  return [sides, performance.now() - began];
}"""
pytestmark = pytest.mark.browser

INNER, OUTER = ("strengths", "weaknesses"), ("opportunities", "threats")

INSIDE = [
    # nl
    "Onze taakverdeling is onduidelijk",
    "Ons team hangt goed aan elkaar",
    "ons overleg valt vaak weg",
    "Wij hebben veel ervaring",
    "We vergaderen te weinig",
    "We missen een noodplan",
    "  Het personeel is moe",
    "Het onthaal is onderbemand",
    "Ik kan moeilijk loslaten",
    "Ons team kan niet goed samenwerken",
    "Binnen het team is er veel roddel",
    "Interne communicatie loopt stroef",
    # en
    "Our division of tasks is unclear",
    "We have a good atmosphere",
    "We lack an emergency plan",
    "Staff are tired",
    "The team is divided",
    "I can't let go of things",
    "I can’t let go of things",
    "Within the team there is gossip",
    # fr
    "Notre organisation est confuse",
    "Nous avons une bonne ambiance",
    "L'équipe est fatiguée",
    "L’équipe est fatiguée",
    "J'ai du mal à déléguer",
    "Le secrétariat est débordé",
]
OUTSIDE = [
    # nl
    "De overheid verandert de nomenclatuur",
    "Nieuwe wetgeving rond gegevens",
    "Concurrentie van een groepspraktijk",
    "Vergrijzing",
    "De gemeente bouwt een fietspad",
    "Tekort aan huisartsen",
    "Strengere regelgeving",
    # en
    "The government changes the fees",
    "New laws on data",
    "A new law on leave",
    "The labour market is tight",
    "Ageing population",
    "Ageing of the population",
    "Shortage of GPs",
    # fr
    "Le gouvernement change les tarifs",
    "La nouvelle loi sur les données",
    "L'INAMI paie plus tard",
    "Le vieillissement de la population",
    "Pénurie de médecins",
    "La concurrence d'une polyclinique",
]
NEITHER = [
    "",
    "?!",
    "Parking",
    # The practice's name for what lies around it.
    "Onze buurt vergrijst",
    "Onze gemeente zoekt partners",
    "Onze patiënten worden mondiger",
    "Ons gebouw wordt verkocht",
    "Onze huur stijgt",
    "Our area is growing",
    "Our landlord sells the building",
    "Our patients are getting older",
    "Notre quartier change",
    "Nos patients vieillissent",
    # The practice, and what the world does to it or offers it.
    "We hebben kans op een subsidie",
    "We kunnen een verpleegkundige aanwerven",
    "Personeel is schaars op de arbeidsmarkt",
    "Personeel vinden wordt moeilijk",
    "Medewerkers vertrekken naar het ziekenhuis",
    "We zijn afhankelijk van één softwarebedrijf",
    "Hackers gijzelen ons dossier",
    "De gemeente steunt ons",
    "We are tied to one software company",
    "We could train a GP registrar",
    "Staff shortage everywhere",
    "We have no chance against a hospital",
    "Nous pourrions engager une infirmière",
    "Le personnel est rare sur le marché",
    # The world, and what the practice makes of it.
    "We volgen de wetgeving goed op",
    "Wetgeving wordt goed opgevolgd",
    "Subsidies nooit door ons aangevraagd",
    "Subsidie niet aangevraagd",
    "Concurrentie tussen de artsen",
    "Vergrijzing van het team",
    "Goede band met de gemeente",
    "Kennis van de regelgeving",
    "Competition between colleagues",
    "Government rules are well known to us",
    "Good ties with the council",
    "Le vieillissement de l'équipe",
    "La concurrence entre collègues",
    "La loi est bien suivie",
    # Words that only look like one of them, or one of another language.
    "Wet floor in the waiting room",
    "Onsite parking",
    "Ouranos",
    "Marketing",
    "Wettelijk verlof",
    "Communes aux deux sites",
]


def _sides(page: Page, texts: list[str]) -> list[str]:
    judged: list[str] = page.evaluate(JUDGE, texts)[0]
    return judged


@pytest.mark.parametrize(
    ("side", "texts"),
    [("inside", INSIDE), ("outside", OUTSIDE), ("", NEITHER)],
    ids=["inside", "outside", "neither"],
)
def test_side_is_told_only_when_it_is_clear(page: Page, side: str, texts: list[str]) -> None:
    judged = dict(zip(texts, _sides(page, texts), strict=True))

    assert {text: told for text, told in judged.items() if told != side} == {}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_notes_we_invented_ourselves_get_no_question(page: Page, language: str) -> None:
    boards = [
        yaml.safe_load(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "data" / language / "assignments").glob("*.yaml"))
    ]
    strict: list[dict[str, Any]] = [
        board["rehearsal"] for board in boards if board["subject"] == "organisation"
    ]
    inner = [text for board in strict for quadrant in INNER for text in board[quadrant]]
    outer = [text for board in strict for quadrant in OUTER for text in board[quadrant]]

    assert len(strict) > 1
    assert set(_sides(page, inner)) <= {"", "inside"}
    assert set(_sides(page, outer)) <= {"", "outside"}


def test_note_of_any_length_is_judged_at_once(page: Page) -> None:
    texts = ["onze " * 4000, "a" * 20000, "nieuwe " * 3000]

    assert page.evaluate(JUDGE, texts)[1] < 500
