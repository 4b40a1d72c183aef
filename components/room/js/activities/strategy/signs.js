// @ts-check
import { t } from "../../strings.js";

/** From what hinders a lot to what helps a lot. */
export const SCORES = [-2, -1, 0, 1, 2];

/** A score as it is written in the matrix. @param {number} score */
export function signOf(score) {
  return ["−−", "−", "0", "+", "++"][score + 2];
}

/** @param {number} score */
export function inWords(score) {
  return [
    t("hinders us a lot"), t("hinders us"), t("makes no difference"), t("helps us"), t("helps us a lot"),
  ][score + 2];
}

/** A mean as the language writes it. @param {number} mean @param {string} language */
export function decimal(mean, language) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
    .format(mean).replace("-", "−");
}
