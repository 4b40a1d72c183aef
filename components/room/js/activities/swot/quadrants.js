// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";

export const QUADRANTS = ["strengths", "weaknesses", "opportunities", "threats"];

/** @param {string} quadrant */
export function nameOf(quadrant) {
  return {
    strengths: t("Strengths"),
    weaknesses: t("Weaknesses"),
    opportunities: t("Opportunities"),
    threats: t("Threats"),
  }[quadrant] ?? quadrant;
}

/** A quadrant's letter, so that its colour never stands alone. @param {string} quadrant */
export function letterOf(quadrant) {
  return h("span", { class: `letter q-${quadrant}`, "aria-hidden": "true" },
    Array.from(nameOf(quadrant))[0]);
}

/** @param {string} quadrant @param {any} [more] */
export function quadrantHeading(quadrant, more) {
  return h("h2", { class: "quadrant-heading" },
    letterOf(quadrant), h("span", null, nameOf(quadrant)), more);
}
