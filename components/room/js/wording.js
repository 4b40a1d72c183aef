// @ts-check
import { h } from "./dom.js";
import { t } from "./strings.js";
import { PERSON } from "./wording/persons.js";
import { STRENGTH } from "./wording/strengths.js";

/**
 * Words that point at a person get a question that points at the work: who forgot, or what made it
 * possible to forget? It asks and never stops anybody: what is written can be sent as it is.
 */

/**
 * The question that words about a cause or an incident call for, if any.
 * @param {string} text
 * @param {string[]} languages
 * @returns {string | undefined}
 */
export function personIn(text, languages) {
  return first(PERSON, text, languages)?.ask;
}

/**
 * How strong an action sounds, if its words say anything.
 * @param {string} text
 * @param {string[]} languages
 * @returns {string | undefined} "weak", "medium" or "strong"
 */
export function strengthIn(text, languages) {
  return first(STRENGTH, text, languages)?.strength;
}

/** The languages that may be written here: the workshop's, and the page's. @param {import("./room.js").Context} context */
export function writtenIn({ view, data }) {
  return [...new Set([view.language, data.language])];
}

/**
 * The question under a field, for as long as its words call for it. The place is always there: a
 * screen reader tells only what comes into one it knows.
 * @param {import("./room.js").Context} context
 * @param {string} place of the field on the page
 * @param {string | undefined} ask
 * @param {any} [act] a button that does what the question suggests
 */
export function nudge(context, place, ask, act) {
  const heard = (context.ui.heard ??= {});
  return h("div", { class: "nudge-place", "aria-live": "polite" },
    ask && heard[place] !== ask && h("p", { class: "nudge" },
      h("span", null, ask),
      act,
      h("button", {
        type: "button", class: "tool",
        on: {
          click: () => {
            heard[place] = ask;
            context.render();
          },
        },
      }, t("Leave it so"))));
}

/**
 * The nudge from person to work under a field with a cause or an incident.
 * @param {import("./room.js").Context} context
 * @param {string} place
 * @returns {(text: string) => any}
 */
export function towardsTheWork(context, place) {
  return (text) => nudge(context, place, personIn(text, writtenIn(context)));
}

/**
 * @template {{ words: RegExp }} Kind
 * @param {Record<string, Kind[]>} patterns
 * @param {string} text
 * @param {string[]} languages
 * @returns {Kind | undefined}
 */
function first(patterns, text, languages) {
  const plain = text.normalize("NFC");
  return languages.flatMap((language) => patterns[language] ?? [])
    .find(({ words }) => words.test(plain));
}
