// @ts-check
import { t } from "../../strings.js";

/**
 * A share in percent, as the language writes it.
 * @param {number} value
 * @param {string} language
 */
export function percent(value, language) {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return t("{n}%", { n: format.format(value) });
}

/**
 * A guess, said as both of its shares.
 * @param {number} process in percent
 * @param {string} language
 */
export function inWords(process, language) {
  return t("{process} process, {knowledge} knowledge and skills", {
    process: percent(process, language),
    knowledge: percent(100 - process, language),
  });
}
