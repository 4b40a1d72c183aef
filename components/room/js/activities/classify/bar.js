// @ts-check
import { h } from "../../dom.js";
import { levelName } from "./incidents.js";

/**
 * Process and knowledge beside each other, a letter on each colour; the words stand below it.
 * @param {{ process: number, knowledge: number }} shares
 */
export function bar(shares) {
  const parts = /** @type {("process" | "knowledge")[]} */ (["process", "knowledge"]);
  return h("div", { class: "bar", "aria-hidden": "true" },
    parts.filter((level) => shares[level] > 0).map((level) =>
      h("span", { key: level, class: `share-${level}`, style: `flex-grow: ${shares[level]}` },
        Array.from(levelName(level))[0].toUpperCase())));
}
