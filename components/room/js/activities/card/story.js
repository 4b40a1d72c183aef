// @ts-check
import { h } from "../../dom.js";
import { drawing } from "../../pictures/pictures.js";

/**
 * One thing the trainer tells, with its picture.
 * @param {import("../../room.js").Context} context
 * @param {any} cited its sources, as they are shown
 */
export function story({ activity, step }, cited) {
  const { text, points, table, steps, picture, alt, remark } = activity;
  return h("div", { class: picture ? "story with-picture" : "story" },
    h("p", { class: "lead" }, text),
    picture && h("div", { class: "story-picture" }, drawing(picture, alt)),
    h("div", { class: "story-body" },
      points?.length > 0 && h("ul", { class: "story-points", role: "list" },
        points.map((/** @type {string} */ point) => h("li", null, point))),
      table && comparison(table, step.title),
      steps && sequence(steps),
      remark && h("p", { class: "remark" }, remark)),
    cited);
}

/**
 * On a phone each row is a block. The roles keep it a table for who hears it all the same.
 * @param {{ head: string[], rows: string[][] }} table
 * @param {string} title
 */
function comparison({ head, rows }, title) {
  return h("table", { class: `comparison columns-${head.length}`, role: "table" },
    h("caption", { class: "visually-hidden" }, title),
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" },
      head.map((name) => h("th", { scope: "col", role: "columnheader" }, name)))),
    h("tbody", { role: "rowgroup" }, rows.map(([first, ...rest]) => h("tr", { role: "row" },
      h("th", { scope: "row", role: "rowheader" }, first),
      rest.map((cell, index) => h("td", { role: "cell", "data-column": head[index + 1] }, cell))))));
}

/** @param {{ title: string, text?: string }[]} steps */
function sequence(steps) {
  return h("ol", { class: "story-steps", role: "list" }, steps.map(({ title, text }, index) =>
    h("li", null,
      h("span", { class: "number", "aria-hidden": "true" }, String(index + 1)),
      h("span", null, h("strong", null, title), text && [" ", h("span", { class: "step-text" }, text)]))));
}
