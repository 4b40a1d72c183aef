// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";

export const QUESTIONS = ["cause", "change"];

/** The question as it is asked. @param {string} question */
export function asked(question) {
  return question === "cause"
    ? t("What is the main cause?")
    : t("What can we change ourselves, and soon?");
}

/** The question in two words, beside a number. @param {string} question */
export function short(question) {
  return question === "cause" ? t("main cause") : t("can change soon");
}

/** A number of dots that says which question it answers. @param {string} question @param {number} n */
export function votes(question, n) {
  return h("span", { class: `votes ask-${question}` },
    h("strong", null, String(n)), " ", short(question));
}
