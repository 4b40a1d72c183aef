// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";

/**
 * @typedef {{ id: string, text: string, kind: string, hint?: string, required: boolean,
 *   options?: Option[] }} Question
 * @typedef {{ id: string, text: string }} Option
 */

/** Characters of an answer in words. @type {Record<string, number>} */
export const LIMITS = { text: 140, when: 40 };

/** @param {Question} question */
export const isWritten = ({ kind }) => kind in LIMITS;

/** What one can choose from; none where one writes. @param {Question} question @returns {Option[]} */
export function optionsOf(question) {
  if (question.kind !== "yesno") return question.options ?? [];
  return [{ id: "yes", text: t("Yes") }, { id: "no", text: t("No") }];
}

/** @param {Question} question */
export function star({ required }) {
  return required && [
    h("span", { class: "star", "aria-hidden": "true" }, " *"),
    h("span", { class: "visually-hidden" }, " ", t("(has to be answered)")),
  ];
}

/** The words of some questions, as one says them. @param {import("../../room.js").Context} context @param {string[]} ids */
export function named({ activity, data }, ids) {
  const texts = activity.questions
    .filter((/** @type {Question} */ question) => ids.includes(question.id))
    .map((/** @type {Question} */ question) => `“${question.text}”`);
  return new Intl.ListFormat(data.language).format(texts);
}
