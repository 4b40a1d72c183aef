// @ts-check
import { t } from "../../strings.js";

/** @typedef {{ id: string, number: number, text: string }} Statement */

/** From "fully disagree" to "fully agree". */
export const SCALE = [1, 2, 3, 4, 5];

/** A sign for where five words do not fit beside each other. @param {number} value */
export const sign = (value) => ["−−", "−", "0", "+", "++"][value - 1];

/** @param {number} value */
export function named(value) {
  return [t("fully disagree"), t("disagree"), t("neutral"), t("agree"), t("fully agree")][value - 1];
}

/** @param {{ statements: Record<string, any> }} activity @returns {Statement[]} */
export function inOrder(activity) {
  return Object.entries(activity.statements)
    .map(([id, one]) => ({ id, ...one }))
    .sort((a, b) => a.number - b.number);
}
