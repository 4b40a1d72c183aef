// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { percent } from "./numbers.js";

/**
 * @typedef {{ label: string, process: number, knowledge: number, other?: number, remark?: string,
 *   approximate?: boolean, source?: { text: string } }} Share
 */

/**
 * One's own guesses, the room's, and what was published.
 * @param {import("../../room.js").Context} context
 */
export function comparison({ activity, mine, data }) {
  const { rounds, published } = activity;
  const guesses = [
    guess(t("You, first guess"), mine.first),
    guess(t("You, second guess"), mine.second),
    guess(t("The room, first guess (median)"), rounds.first?.median),
    guess(t("The room, second guess (median)"), rounds.second?.median),
  ].filter((share) => share !== undefined);
  return [
    guesses.length > 0 && list(t("Guessed"), guesses, data.language),
    list(t("Published"), [published.deck, ...published.figures], data.language),
  ];
}

/** @param {string} label @param {number | undefined} process @returns {Share | undefined} */
function guess(label, process) {
  return process === undefined ? undefined : { label, process, knowledge: 100 - process };
}

/** @param {string} title @param {Share[]} shares @param {string} language */
function list(title, shares, language) {
  return h("section", { class: "shares" },
    h("h2", null, title),
    h("ul", null, shares.map((share) => h("li", null,
      h("p", null, h("strong", null, share.label), " ",
        share.approximate && h("span", { class: "badge small" }, t("about"))),
      bar(share),
      h("p", null, words(share, language)),
      share.remark && h("p", { class: "quiet" }, share.remark),
      share.source && source(share.source)))));
}

/** @param {Share} share */
function bar({ process, knowledge, other }) {
  return h("div", { class: "bar", "aria-hidden": "true" },
    h("span", { class: "share-process", style: `flex-grow: ${process}` }, letter(t("process"))),
    h("span", { class: "share-knowledge", style: `flex-grow: ${knowledge}` }, letter(t("knowledge and skills"))),
    other && h("span", { class: "share-other", style: `flex-grow: ${other}` }));
}

/** A letter beside each colour. @param {string} name */
const letter = (name) => Array.from(name)[0].toUpperCase();

/** @param {Share} share @param {string} language */
function words({ process, knowledge, other }, language) {
  const values = {
    process: percent(process, language),
    knowledge: percent(knowledge, language),
    other: percent(other ?? 0, language),
  };
  return other
    ? t("{process} process, {knowledge} knowledge and skills, {other} other", values)
    : t("{process} process, {knowledge} knowledge and skills", values);
}

/** @param {{ text: string }} cited */
export function source(cited) {
  return h("p", { class: "source" }, t("Source: {text}", { text: cited.text }));
}
