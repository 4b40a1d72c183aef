// @ts-check

/**
 * What words that point at a person look like, and the question that points at the work instead.
 * They stand in the language that is written, whatever language the buttons are in. The first that
 * fits asks. They must not catch causes about the work: "faute de temps" blames nobody, and
 * "not agreed who opens the inbox" is what we hope for.
 *
 * @typedef {{ words: RegExp, ask: string }} Pattern
 */

/** Whole words, in any case; `\b` does not know é. @param {...string} words */
export const any = (...words) => new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");

/** How a text begins. @param {...string} words */
const begins = (...words) => new RegExp(`^\\s*(?:${words.join("|")})(?!\\p{L})`, "iu");

/** Somebody by what they do, at the beginning. @param {string} article @param {...string} roles */
const role = (article, ...roles) => begins(`(?:${article})?(?:${roles.join("|")})`);

/** A title with a name after it: here the capital counts. @param {string} titles */
const named = (titles) => new RegExp(`(?<!\\p{L})(?:${titles})\\s+\\p{Lu}`, "u");

/** Words that point at a person, by language. @type {Record<string, Pattern[]>} */
export const PERSON = {
  nl: [
    { words: named("[Dd](?:hr|r)\\.?|[Dd]okter|[Mm](?:evr|w)\\.?|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer"),
      ask: "Kan het zonder naam? Wat in het werk maakte dit mogelijk?" },
    { words: any("vergat|vergaten|vergeet|vergeten|vergeetachtig"),
      ask: "Wat maakte het mogelijk om dit te vergeten?" },
    { words: any("schuld|schuldige?n?|wiens fout|(?:zijn|haar|hun|eigen) fout|verweten|verwijt"),
      ask: "Wat had dit kunnen tegenhouden, wie er die dag ook werkte?" },
    { words: any(
        "onoplettend(?:e|heid)?|onvoorzichtig(?:e|heid)?|onzorgvuldig(?:e|heid)?",
        "slordig(?:e|heid)?|nalatig(?:e|heid)?|nonchalant(?:e|ie)?|laks(?:e|heid)?",
        "lui(?:e|heid)?|onachtzaam(?:heid)?|niet (?:goed )?op(?:ge)?let",
        "letten? niet (?:goed )?op|lette niet (?:goed )?op"),
      ask: "Wat maakte het moeilijk om hierop te letten?" },
    { words: any("had(?:den)? moeten|moest(?:en)? (?:dat|dit|het) weten|zou(?:den)? moeten weten"),
      ask: "Wat maakte het moeilijk om het wel te doen?" },
    { words: any("wist(?:en)? (?:dat |dit |het )?niet|onbekwaam|onkundig|incompetent|onervaren"),
      ask: "Waar had je dit op dat moment kunnen vinden?" },
    { words: begins("wie|wiens"),
      ask: "Wat maakte dit mogelijk, wie het ook deed?" },
    { words: role("(?:de|een|onze|die|deze) ",
        "(?:huis)?arts|dokter|(?:praktijk)?assistente?|secretaresse|verpleegkundige|haio",
        "stagiaire?|collega|poetsvrouw|poetshulp|apotheker|medewerker|medewerkster|vervanger"),
      ask: "Kon dit een ander op die plaats ook overkomen? Wat maakte het mogelijk?" },
  ],
  en: [
    { words: named("Dr\\.?|Doctor|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Nurse"),
      ask: "Could it do without a name? What in the work made this possible?" },
    { words: any("forg[eo]ts?|forgotten|forgetting|forgetful"),
      ask: "What made it possible to forget this?" },
    { words: any(
        "(?:his|her|their|whose|own) (?:own )?fault|at fault|blam(?:e|ed|es)|guilty",
        "culprit"),
      ask: "What could have stopped this, whoever worked that day?" },
    { words: any(
        "careless(?:ly|ness)?|sloppy|sloppiness|negligen(?:t|ce)|lazy|reckless(?:ly)?",
        "inattentive|(?:not|n[’']t) pay(?:ing)? attention|inattention"),
      ask: "What made it hard to pay attention here?" },
    { words: any("should(?: have|[’']ve)|ought to have"),
      ask: "What made it hard to do so?" },
    { words: any("did(?: not|n[’']t) know|incompeten(?:t|ce)|inexperienced"),
      ask: "Where could one have found this, at that moment?" },
    { words: begins("who|whose"),
      ask: "What made this possible, whoever did it?" },
    { words: role("(?:the|a|an|our|that|this) ",
        "doctor|gp|physician|assistant|receptionist|secretary|nurse|trainee|colleague",
        "cleaner|pharmacist|locum"),
      ask: "Could it have happened to somebody else in that place? What made it possible?" },
  ],
  fr: [
    { words: named("[Dd]r\\.?|[Dd]octeur|M\\.|Mme|[Mm]adame|[Mm]onsieur"),
      ask: "Peut-on se passer du nom ? Qu’est-ce qui, dans le travail, a rendu cela possible ?" },
    { words: any("oubli(?:e|es|ent|ait|aient|é|ée|és|ées|er)|étourderie"),
      ask: "Qu’est-ce qui a rendu cet oubli possible ?" },
    { words: any("(?:[msl]a|leur|propre) faute|coupables?|en tort|blâm(?:e|er|é|ée)"),
      ask: "Qu’est-ce qui aurait pu arrêter cela, quelle que soit la personne présente ?" },
    { words: any(
        "négligen(?:t|te|ts|ce)|distrait(?:e|s)?|inattenti(?:f|ve|on)|imprudent(?:e|s)?",
        "étourdie?s?|paresseu(?:x|se)|pas fait attention|pas attenti(?:f|ve)"),
      ask: "Qu’est-ce qui rendait l’attention difficile à ce moment ?" },
    { words: any("aurai(?:t|ent) dû"),
      ask: "Qu’est-ce qui a rendu cela difficile à faire ?" },
    { words: any("ne savai(?:t|ent) pas|incompéten(?:t|te|ce)|inexpérimentée?s?"),
      ask: "Où aurait-on pu trouver cette information à ce moment ?" },
    { words: begins("qui|à qui"),
      ask: "Qu’est-ce qui a rendu cela possible, quelle que soit la personne ?" },
    { words: role("(?:le|la|un|une|notre|cette?) |l[’']",
        "médecin|docteur|généraliste|assistante?|secrétaire|infirmier|infirmière",
        "stagiaire|collègue|pharmacienne?|remplaçante?"),
      ask: "Cela aurait-il pu arriver à une autre personne à cette place ? Qu’est-ce qui l’a rendu possible ?" },
  ],
};
