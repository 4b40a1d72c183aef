// @ts-check
import { h } from "../dom.js";
import { ngettext, t } from "../strings.js";

/** The two minutes of a table, in seconds. */
const TURN = 120;

/** What all tables do, for the room and the trainer. @param {import("../room.js").Context} context */
export function overview(context) {
  const { view, audience } = context;
  const several = new Set(Object.values(view.tables).map((table) => table.step)).size > 1;
  const names = Object.keys(view.tables).sort((a, b) => Number(a) - Number(b));
  const [columns, rows] = gridOf(names.length);
  return h("section", { key: "tables", class: `tables ${view.presenting ? "small" : rows}` },
    audience === "screen" && !view.presenting &&
      h("p", { class: "lead" }, view.scribed
        ? t("The tables work apart: one phone a table writes.")
        : t("The tables work apart: each sees its own board.")),
    h("ul", { class: "table-list", style: `--columns: ${columns}` },
      names.map((name) => one(context, name, several))),
    audience === "trainer" && h("div", { class: "row" },
      view.presenting && h("button", {
        type: "button", on: { click: () => context.ask({ type: "tables.present", table: null }) },
      }, t("Back to all tables")),
      h("button", {
        type: "button", class: "primary", on: { click: () => context.ask({ type: "tables.merge" }) },
      }, t("Bring the tables together")),
      h("span", { class: "quiet" }, t("Every note keeps the number of its table."), " ",
        view.scribed && t("Together again, each phone votes for one person."))));
}

/** So many beside each other on a projector, and how high that is: all have to be seen at once. @param {number} count */
function gridOf(count) {
  if (count <= 4) return [count, ""];
  return count <= 8 ? [Math.ceil(count / 2), "two-rows"] : [Math.ceil(count / 3), "three-rows"];
}

/** Whose board is on the screen. @param {import("../room.js").Context} context */
export function presenting({ view }) {
  return h("p", { key: "presenting", class: "presenting" },
    t("Table {n} presents", { n: view.presenting }));
}

/** @param {import("../room.js").Context} context @param {string} name @param {boolean} several */
function one(context, name, several) {
  const { view, audience } = context;
  const table = view.tables[name];
  const here = view.presenting === name;
  return h("li", { key: name, class: here ? "table-card here" : "table-card" },
    h("h2", null, t("Table {n}", { n: name })),
    (several || audience === "trainer") && h("p", { class: "table-step" }, table.title),
    h("p", { class: "quiet" }, table.people
      ? ngettext("One phone for {n} person", "One phone for {n} people", table.people)
      : ngettext("{n} phone", "{n} phones", table.phones)),
    h("p", { class: "made" }, h("strong", null, String(table.made ?? 0)), " ",
      ngettext("note", "notes", table.made ?? 0)),
    audience === "trainer" && !here && h("button", {
      type: "button",
      on: {
        click: () => {
          context.ask({ type: "tables.present", table: name });
          context.ask({ type: "timer.start", seconds: TURN });
        },
      },
    }, t("Two minutes for table {n}", { n: name })));
}
