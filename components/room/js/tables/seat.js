// @ts-check
import { h } from "../dom.js";
import { isOpen, toggle } from "../panel.js";
import { ngettext, t } from "../strings.js";
import { writer } from "./scribe.js";

/** Where a participant sits, while tables work apart. @param {import("../room.js").Context} context */
export function seat(context) {
  const { table } = context.view;
  if (!table) return false;
  return h("section", { key: "seat", class: "seat", "aria-label": t("Your table") },
    h("div", { class: "row" },
      h("strong", { class: "seat-name" }, t("Table {n}", { n: table.id })),
      h("span", { class: "quiet" }, ngettext("{n} phone", "{n} phones", table.phones)),
      h("button", {
        type: "button", class: "tool", "data-opens": "seat-change",
        "aria-expanded": String(isOpen(context, "seat", "change")),
        on: { click: () => toggle(context, "seat", "change") },
      }, t("Other table"))),
    isOpen(context, "seat", "change") &&
      h("div", { class: "seat-choices", "data-panel": "seat-change" },
        h("p", { class: "quiet" }, t("Notes stay at the table; dots you gave there come back to you.")),
        choices(context, context.view.others + 1)),
    table.scribed && writer(context));
}

/** Who has no table yet chooses one. @param {import("../room.js").Context} context */
export function choosing(context) {
  return h("section", { key: "choosing", class: "choosing" },
    h("h2", null, t("At which table do you sit?")),
    choices(context, Object.keys(context.view.tables).length));
}

/** @param {import("../room.js").Context} context @param {number} count */
function choices(context, count) {
  const { view } = context;
  return h("div", { class: "seats" }, Array.from({ length: count }, (_, index) => String(index + 1)).map((name) =>
    h("button", {
      key: name, type: "button", class: "seat-choice", "aria-pressed": String(view.table?.id === name),
      on: {
        click: () => {
          context.ui.open = undefined;
          context.ask({ type: "table.take", table: name });
        },
      },
    }, t("Table {n}", { n: name }),
    view.tables?.[name] && h("span", { class: "quiet" }, view.tables[name].title))));
}
