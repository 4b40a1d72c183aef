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
 * @param {{ head: string[], rows: string[][] }} table
 * @param {string} title
 */
function comparison({ head, rows }, title) {
  return h("table", { class: `comparison columns-${head.length}` },
    h("caption", { class: "visually-hidden" }, title),
    h("thead", null, h("tr", null, head.map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", null, rows.map(([first, ...rest]) => h("tr", null,
      h("th", { scope: "row" }, first),
      rest.map((cell) => h("td", null, cell))))));
}

/** @param {{ title: string, text?: string }[]} steps */
function sequence(steps) {
  return h("ol", { class: "story-steps", role: "list" }, steps.map(({ title, text }, index) =>
    h("li", null,
      h("span", { class: "number", "aria-hidden": "true" }, String(index + 1)),
      h("span", null, h("strong", null, title), text && [" ", h("span", { class: "step-text" }, text)]))));
}
