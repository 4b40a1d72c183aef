// @ts-check

/**
 * What sounds like a matter from inside the practice, and what like one from outside. A question
 * that is wrong is worse than one that is missing: so only the beginning of a note counts, where
 * its subject stands, and any word of the other side keeps us silent ("onze buurt vergrijst").
 * All languages together, since a room may write in two.
 *
 * @typedef {{ begins: string[], unless: string[] }} Side
 */

/** Of the practice itself: it can change this. @type {Record<string, Side>} */
const INSIDE = {
  nl: {
    begins: [
      "(?:in |binnen |bij )?(?:ons|onze)",
      "(?:wij|we) (?:hebben|zijn|missen|werken|kennen|delen|vergaderen|overleggen|communiceren)",
      "ik (?:ben|heb|vind|mis|neem|doe|kan niet|kan moeilijk)",
      "(?:het |de )?(?:team|personeel|medewerkers|secretariaat|onthaal|interne communicatie)",
      "binnen (?:het team|de praktijk)",
    ],
    unless: [
      "buurt", "wijk", "gemeente", "stad", "regio", "streek", "provincie", "overheid", "regering",
      "minister(?:ie)?", "wet", "wetten", "wetgeving", "wettelijk\\p{L}*", "regelgeving", "regels",
      "riziv", "mutualiteit(?:en)?", "ziekenfonds(?:en)?", "subsidies?", "premies?", "markt",
      "arbeidsmarkt", "concurren\\p{L}*", "ziekenhui\\p{L}*", "apothe\\p{L}*", "specialist(?:en)?",
      "leveranciers?", "\\p{L}*bedrijf", "samenleving", "maatschappij", "vergrijz\\p{L}*",
      "bevolking", "\\p{L}*tekort", "schaars", "vinden", "vindt", "aanwerven", "patiënt(?:en)?",
      "media", "gehackt", "gegijzeld", "hackers?", "\\p{L}*kring", "wachtpost", "kans", "kansen",
      "(?<!niet )(?:kunnen|kan)(?! (?:niet|moeilijk))", "zou", "zouden", "willen", "wil", "mogelijk\\p{L}*",
      "huur\\p{L}*", "prijs", "prijzen", "stijgt", "stijgen", "verkocht", "nieuwe",
    ],
  },
  en: {
    begins: [
      "(?:in |within )?our",
      "we (?:have|lack|are|work|know|share|miss|communicate)",
      "i (?:am|have|find|take|lack|cannot|can['’]t)",
      "(?:the )?(?:team|staff|secretary|reception|internal communication)",
      "within the (?:team|practice)",
    ],
    unless: [
      "area", "region", "neighbou?rhood", "town", "city", "council", "municipality", "government",
      "minist(?:er|ry)", "laws?", "legislation", "legal\\p{L}*", "rules", "regulations?",
      "insurers?", "subsid\\p{L}*", "grants?", "\\p{L}*market", "compet\\p{L}*", "hospitals?",
      "pharmac\\p{L}*", "specialists?", "suppliers?", "vendors?", "compan\\p{L}*", "society",
      "population", "ag(?:e)?ing", "shortages?", "scarce", "find(?:ing)?", "hir\\p{L}*",
      "recruit\\p{L}*", "patients?", "media", "hack\\p{L}*", "ransom", "associations?", "chances?",
      "can(?!['’]t)", "could", "might", "would", "want", "possib\\p{L}*", "rent", "landlord", "prices?",
      "ris(?:e|es|ing)", "sold", "new",
    ],
  },
  fr: {
    begins: [
      "(?:dans |au sein de )?(?:notre|nos)",
      "nous (?:avons|sommes|manquons|travaillons|connaissons|partageons)",
      "(?:je (?:suis|manque|trouve|prends)|j['’]ai)",
      "(?:l['’]|le |la |les )?(?:équipe|personnel|secrétariat|secrétaires?|accueil|communication interne)",
      "au sein (?:de l['’]équipe|du cabinet)",
    ],
    unless: [
      "quartier", "communes?", "ville", "région", "gouvernement", "minist(?:re|ère)", "lois?",
      "législation", "légal\\p{L}*", "règles", "inami", "mutuelles?", "mutualités?", "subsides?",
      "subventions?", "marché", "concurren\\p{L}*", "hôpita\\p{L}*", "pharmac\\p{L}*",
      "spécialistes?", "fournisseurs?", "entreprises?", "société", "population", "vieilli\\p{L}*",
      "pénurie", "rares?", "trouver", "engager", "recruter", "patients?", "patientèle", "médias",
      "pirat\\p{L}*", "cercle", "chances?", "peut", "peuvent", "pouvons", "pourr\\p{L}*", "voudr\\p{L}*",
      "veut", "veulent", "possib\\p{L}*", "loyer", "prix", "augment\\p{L}*", "vendu", "nouve\\p{L}*",
    ],
  },
};

/** Of the world around: the practice has to live with it. @type {Record<string, Side>} */
const OUTSIDE = {
  nl: {
    begins: [
      "(?:(?:de|het|een) )?(?:(?:nieuwe|strengere|vlaamse|federale|lokale|toenemende|veranderende) )?"
        + "(?:wetten|wetgeving|regelgeving|overheid|regering|minister|gemeente|riziv|arbeidsmarkt"
        + "|markt|concurrentie|concurrenten|vergrijzing|huisartsentekort|artsentekort|mutualiteiten"
        + "|ziekenfondsen|subsidies?|inflatie|energieprijzen|samenleving)",
      "de (?:nieuwe |strengere )?wet", "nieuwe wet",
      "(?:het )?tekort aan (?:huisartsen|artsen|verpleegkundigen)",
    ],
    unless: [
      "ik", "we", "wij", "ons", "onze", "mij", "mijn", "teams?", "praktijk", "personeel", "medewerkers?",
      "collega(?:['’]s)?", "binnen", "tussen", "onder", "onderling\\p{L}*", "intern\\p{L}*", "goed",
      "vlot", "niet", "geen", "gekend", "bekend", "ge?volgd", "opgevolgd", "opvolgen", "aangevraagd",
      "aanvragen", "kennis",
    ],
  },
  en: {
    begins: [
      "(?:(?:the|a|an) )?(?:(?:new|stricter|local|federal|national|growing|increasing|changing) )?"
        + "(?:laws|legislation|regulations|government|minister|council|municipality|labou?r market"
        + "|market|competition|competitors|inflation|energy prices|insurers|subsidies|grants)",
      "(?:the|a)(?: new| stricter)? law", "new law",
      "(?:(?:the|an) )?(?:ageing|aging)(?: of the)? population",
      "(?:(?:the|a) )?shortage of (?:doctors|gps|nurses)",
    ],
    unless: [
      "i", "we", "our", "us", "my", "teams?", "practice", "staff", "colleagues?", "within", "between",
      "among", "internal\\p{L}*", "well", "not", "no", "known", "followed", "applied", "apply",
    ],
  },
  fr: {
    begins: [
      "(?:(?:le|la|les|une?|des) |l['’])?(?:nouvelles? )?(?:lois?|législation|réglementation"
        + "|gouvernement|ministre|commune|inami|marché|concurrence|concurrents|mutuelles|mutualités"
        + "|subsides|subventions|inflation)",
      "(?:le )?vieillissement de la population",
      "(?:la )?pénurie de (?:médecins|généralistes|soignants)",
    ],
    unless: [
      "je", "j", "nous", "notre", "nos", "mon", "ma", "mes", "équipe", "cabinet", "personnel",
      "collègues?", "entre", "interne\\p{L}*", "bien", "pas", "connue?s?", "suivie?s?", "demandée?s?",
    ],
  },
};

/** @param {Record<string, Side>} sides @param {"begins" | "unless"} part */
const anyOf = (sides, part) => Object.values(sides).flatMap((side) => side[part]).join("|");

/** @param {Record<string, Side>} sides */
const compiled = (sides) => ({
  begins: new RegExp(`^[^\\p{L}]*(?:${anyOf(sides, "begins")})(?!\\p{L})`, "iu"),
  unless: new RegExp(`(?<!\\p{L})(?:${anyOf(sides, "unless")})(?!\\p{L})`, "iu"),
});

const SIDES = Object.entries({ inside: compiled(INSIDE), outside: compiled(OUTSIDE) });

/**
 * The side a note clearly sounds like, if any.
 * @param {string} text
 * @returns {"inside" | "outside" | undefined}
 */
export function sideOf(text) {
  const plain = text.normalize("NFC").replace(/\s+/g, " ");
  const found = SIDES.find(([, { begins, unless }]) => begins.test(plain) && !unless.test(plain));
  return /** @type {"inside" | "outside" | undefined} */ (found?.[0]);
}
