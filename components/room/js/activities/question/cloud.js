// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";

/** @typedef {{ id: string, text: string, count: number, hidden?: boolean }} Word */

/** What a projector holds; the rest is counted. */
const MOST = 80;

/** How much of a box the words fill: lines never come out even. */
const FILL = 0.66;

/** A letter's mean width, the space around a word, its count and a line's height, in its own size. */
const LETTER = 0.58;
const AROUND = 1.1;
const COUNT = 0.5;
const LINE = 1.3;

/** How much larger the most frequent word may be than one that was given once. */
const LARGEST = 2.5;

/**
 * The room there is for the words, and their smallest and largest size, all in em.
 * @type {Record<string, { width: number, height: number, least: number, most: number }>}
 */
const BOXES = {
  screen: { width: 68, height: 28, least: 0.45, most: 6 },
  trainer: { width: 40, height: 24, least: 0.8, most: 3 },
  participant: { width: 21, height: 26, least: 0.9, most: 2.4 },
};

/**
 * The words by how often they were given. The list is what is read; its look is a cloud, made of
 * lines of words, so that they can never lie over each other.
 * @param {import("../../room.js").Context} context
 */
export function cloud({ activity, audience, data }) {
  const all = inOrder(activity.words ?? {}, data.language).filter((word) => !word.hidden);
  if (!all.length) return h("p", { class: "quiet" }, t("There are no words yet."));
  const list = audience === "screen" ? all.slice(0, MOST) : all;
  const sizes = sizesOf(list, BOXES[audience]);
  const more = all.length - list.length;
  return h("div", { class: "cloud-box" },
    h("ol", { class: "cloud", role: "list", "aria-label": t("The words, the most frequent first") },
      list.map((word, index) => h("li", {
        key: word.id,
        class: word.count > 1 && word.count === list[0].count ? "top" : "",
        style: `--size: ${sizes[index]}; --letters: ${lengthOf(word)}; order: ${place(index)}`,
      },
        h("span", { dir: "auto" }, word.text),
        h("span", { class: "visually-hidden" }, `: ${ngettext("{n} time", "{n} times", word.count)}`),
        word.count > 1 && h("span", { class: "times", "aria-hidden": "true" }, String(word.count))))),
    more > 0 && h("p", { class: "quiet" }, ngettext("and {n} more word", "and {n} more words", more)));
}

/**
 * The most frequent first; equal ones by the alphabet, which tells nothing of who was quick.
 * @param {Record<string, any>} words
 * @param {string} language
 * @returns {Word[]}
 */
export function inOrder(words, language) {
  const { compare } = new Intl.Collator(language);
  return Object.entries(words)
    .map(([id, word]) => ({ id, ...word }))
    .sort((a, b) => b.count - a.count || compare(a.text, b.text) || (a.id < b.id ? -1 : 1));
}

/**
 * Each word's size in em: as large as the box allows, larger for what was given more often.
 * @param {Word[]} list
 * @param {{ width: number, height: number, least: number, most: number }} box
 */
export function sizesOf(list, box) {
  const most = Math.sqrt(list[0].count);
  const step = most > 1 ? (Math.min(most, LARGEST) - 1) / (most - 1) : 0;
  const weights = list.map((word) => 1 + (Math.sqrt(word.count) - 1) * step);
  const area = list.reduce((sum, word, index) =>
    sum + widthOf(word) * LINE * weights[index] ** 2, 0);
  // One unit for all: a word given more often is larger, whatever has to give.
  const unit = Math.min(
    Math.sqrt((FILL * box.width * box.height) / area),
    box.most / Math.max(...weights),
    ...list.map((word, index) => box.width / (widthOf(word) * weights[index])),
  );
  return weights.map((weight) => Math.round(100 * Math.max(unit, box.least) * weight) / 100);
}

/** The most frequent in the middle, the others by turns before and after. @param {number} index */
const place = (index) => (index % 2 ? -(index + 1) : index);

/** @param {Word} word */
const lengthOf = (word) => Array.from(word.text).length;

/** @param {Word} word */
const widthOf = (word) => lengthOf(word) * LETTER + AROUND + (word.count > 1 ? COUNT : 0);
