// @ts-check
import { any } from "./persons.js";

/**
 * What words of a strong, a medium and a weak action look like, by language. The strongest that is
 * named counts: a checklist with a training is more than a training.
 *
 * @typedef {{ strength: string, words: RegExp }} Sound
 */

/** @type {Record<string, Sound[]>} */
export const STRENGTH = {
  nl: [
    { strength: "strong", words: any(
        "verplichte? veld(?:en)?|automatische?|onmogelijk|blokkeren|blokkeert|alarm(?:en)?",
        "wegnemen|afschaffen|vergrendeld|niet (?:meer )?(?:over te slaan|mogelijk)") },
    { strength: "medium", words: any(
        "checklist(?:s|en)?|nakijken|dubbele controle|dubbelcheck|vier ogen|sjabloon",
        "sjablonen|melding(?:en)?|herinnering in|overdrachtsformulier|lijstje") },
    { strength: "weak", words: any(
        "op(?:ge)?letten|oplettend(?:er)?|aan (?:te )?denken|herinneren|bijscholing(?:en)?",
        "opleiding(?:en)?|vorming(?:en)?|training(?:en)?|sensibiliseren|voorzichtig(?:er)?",
        "waarschuwen|waarschuwing|aandacht vragen|mailen|mailtje|affiche") },
  ],
  en: [
    { strength: "strong", words: any(
        "(?:required|mandatory) fields?|automatic(?:ally)?|impossible|block(?:s|ed|ing)?",
        "alarms?|take away|remove the|abolish|locked|cannot be skipped") },
    { strength: "medium", words: any(
        "checklists?|double[- ]check(?:s|ed)?|second (?:pair of eyes|person)|templates?",
        "pop-?up|alerts?|reminder in") },
    { strength: "weak", words: any(
        "pay(?:ing)? (?:more )?attention|remind(?:s|ing|ed)?|remember(?:s|ing)?",
        "trainings?|courses?|careful|awareness|warn(?:s|ing)?|e-?mail everybody|poster") },
  ],
  fr: [
    { strength: "strong", words: any(
        "champs? obligatoires?|automatique(?:s|ment)?|impossible|bloqu(?:er|e|é|ée)",
        "alarmes?|supprimer|verrouill(?:er|é|ée)") },
    { strength: "medium", words: any(
        "check-?lists?|liste de contrôle|double contrôle|deuxième personne|modèles?",
        "alertes?") },
    { strength: "weak", words: any(
        "faire (?:plus )?attention|rappeler|formations?|sensibiliser|prudence|prudents?",
        "avertir|avertissement|affiche") },
  ],
};
