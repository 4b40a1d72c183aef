// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { inOrder } from "./order.js";

/** The steps of the conversation; with words to use for who tells. @param {any} talk @param {boolean} words */
export function skeleton(talk, words) {
  return h("ol", { class: "skeleton" }, inOrder(talk.steps).map((step) => h("li", { key: step.id },
    h("h3", null, `${step.rank + 1}. ${step.name}`),
    h("p", null, step.text),
    words && h("p", { class: "words" }, `“${step.words}”`))));
}

/** What the conversation leaves out. @param {any} talk */
export function never(talk) {
  return h("section", { class: "never" },
    h("h2", null, t("Leave this out")),
    h("ul", { class: "points" }, talk.never.map((/** @type {string} */ one) => h("li", null, one))));
}
