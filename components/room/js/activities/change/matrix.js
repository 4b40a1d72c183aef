// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";

/** @typedef {{ severity: string, frequency: string, class?: number }} Cell */

/**
 * The matrix as a table: a class in every cell, and what the room made of it.
 * @param {any} matrix
 * @param {{ cells?: Record<string, Record<string, number>>, own?: Cell, settled?: Cell,
 *   choose?: (cell: Cell) => void }} [more] `choose` makes buttons of the cells
 */
export function matrixTable({ severities, frequencies, classes }, more = {}) {
  return h("table", { class: "matrix" },
    h("caption", null, t("The number in a cell is its class; 4 weighs most.")),
    h("thead", null, h("tr", null,
      h("td", null),
      severities.map((/** @type {any} */ one) => h("th", { scope: "col" }, one.name)))),
    h("tbody", null, frequencies.map((/** @type {any} */ row) => h("tr", { key: row.id },
      h("th", { scope: "row" }, row.name),
      severities.map((/** @type {any} */ column) => {
        const cell = { severity: column.id, frequency: row.id, class: classes[row.id][column.id] };
        return h("td", { key: column.id, class: `score-${cell.class}` }, inside(cell, more));
      })))));
}

/** @param {Cell} cell @param {NonNullable<Parameters<typeof matrixTable>[1]>} more */
function inside(cell, { cells, own, settled, choose }) {
  const people = cells?.[cell.frequency]?.[cell.severity] ?? 0;
  const words = [
    h("span", { class: "score" }, h("span", { class: "visually-hidden" }, t("Class")), " ", String(cell.class)),
    people > 0 && [" ", h("span", { class: "people" },
      h("span", { "aria-hidden": "true" }, `${people}×`),
      h("span", { class: "visually-hidden" }, ngettext("{n} person", "{n} people", people)))],
    same(own, cell) && [" ", h("span", { class: "badge small" }, t("you"))],
    same(settled, cell) && [" ", h("span", { class: "badge small agreed" }, "✓ ", t("agreed"))],
  ];
  if (!choose) return h("div", { class: "cell" }, words);
  return h("button", {
    type: "button", class: "cell", "aria-pressed": String(same(settled, cell)),
    on: { click: () => choose(cell) },
  }, words);
}

/** @param {Cell | undefined} one @param {Cell} other */
function same(one, other) {
  return one?.severity === other.severity && one.frequency === other.frequency;
}

/** A cell in words. @param {any} matrix @param {Cell} cell */
export function inWords({ severities, frequencies, classes }, { severity, frequency }) {
  return t("{severity}, {frequency}: class {n}", {
    severity: named(severities, severity),
    frequency: named(frequencies, frequency).toLowerCase(),
    n: classes[frequency][severity],
  });
}

/** @param {{ id: string, name: string }[]} all @param {string} id */
const named = (all, id) => all.find((one) => one.id === id)?.name ?? "";

/** Where the scores come from, and when that was looked up. @param {any} matrix */
export function from({ source }) {
  return h("p", { class: "quiet" }, t("Source: {text}", { text: source.text }),
    source.checked && [" ", t("(looked up on {day})", { day: source.checked.split("-").reverse().join("-") })]);
}

/** What a class asks for, and what looking deeper looks like. @param {any} matrix */
export function deeper({ deeper: all }) {
  return all.length > 0 && h("details", { class: "in-numbers" },
    h("summary", null, t("How deep should we look?")),
    h("dl", { class: "deeper" }, all.map((/** @type {any} */ one) => [
      h("dt", null, one.name),
      h("dd", null, one.text, " ", h("span", { class: "quiet" }, t("Source: {text}", { text: one.source.text }))),
    ])));
}
