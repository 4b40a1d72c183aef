// @ts-check
import { t } from "../../strings.js";

export const SCALES = ["importance", "today"];
export const RATINGS = [1, 2, 3, 4, 5];

/** What a scale asks. @param {string} scale */
export function asked(scale) {
  return scale === "importance" ? t("How important is it?") : t("How far are we today?");
}

/** A rating in words. @param {string} scale @param {number} rating */
export function inWords(scale, rating) {
  const words = scale === "importance"
    ? [t("not important"), t("slightly important"), t("fairly important"), t("important"), t("very important")]
    : [t("nowhere"), t("a little way"), t("halfway"), t("most of the way"), t("all the way")];
  return words[rating - 1];
}

/** A mean or a gap, as the language writes it. @param {number} value @param {string} language */
export function decimal(value, language) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}
