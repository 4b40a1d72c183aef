// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";

/**
 * How strictly to read the lower half: of an organisation it lies outside, of a decision it is what
 * comes of it, wherever that falls.
 * @param {{ subject: string }} assignment
 * @param {string} quadrant
 */
export function guiding({ subject }, quadrant) {
  const words = subject === "decision" ? ofDecision(quadrant) : ofOrganisation(quadrant);
  return words && h("p", { class: "quiet guiding" }, words);
}

/** @param {string} quadrant */
function ofOrganisation(quadrant) {
  if (quadrant === "opportunities") return t("From outside the practice: what could help us?");
  return quadrant === "threats" && t("From outside the practice: what could hinder us?");
}

/** @param {string} quadrant */
function ofDecision(quadrant) {
  if (quadrant === "opportunities") return t("Good consequences we expect of this decision, also within the practice.");
  return quadrant === "threats" && t("Bad consequences we expect of this decision, also within the practice.");
}
