// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";

/**
 * On a phone the numbers are the page; in the cockpit a chart stands below, and they fold away.
 * @param {string} audience
 * @param {any} numbers
 */
export function inNumbers(audience, numbers) {
  if (audience === "participant") return numbers;
  return h("details", { class: "in-numbers" }, h("summary", null, t("In numbers")), numbers);
}
