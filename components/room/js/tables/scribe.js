// @ts-check
import { h } from "../dom.js";
import { isOpen, toggle } from "../panel.js";
import { ngettext, t } from "../strings.js";

const MOST = 20;
const USUAL = 4;

/** One phone writes for its table: which, and for how many. @param {import("../room.js").Context} context */
export function writer(context) {
  const { table } = context.view;
  const open = isOpen(context, "scribe", "people");
  const says = context.mine.scribe
    ? ngettext("You write and vote for {n} person.", "You write and vote for {n} people.", table.people)
    : table.people
      ? ngettext("One phone writes here, for {n} person.", "One phone writes here, for {n} people.", table.people)
      : t("One phone writes for the whole table. Who takes it?");
  return h("div", { class: "scribe" },
    h("div", { class: "row" },
      h("p", { "aria-live": "polite" }, says),
      h("button", {
        type: "button", class: table.people ? "tool" : "primary", "data-opens": "scribe-people",
        "aria-expanded": String(open),
        on: { click: () => toggle(context, "scribe", "people") },
      }, context.mine.scribe ? t("Change the number") : t("I write for our table"))),
    open && howMany(context));
}

/** @param {import("../room.js").Context} context */
function howMany(context) {
  const now = () => context.ui.people ?? context.view.table.people ?? USUAL;
  const people = now();
  /** From what it is at the tap, not at the last drawing. @param {number} change */
  const by = (change) => {
    context.ui.people = Math.min(Math.max(now() + change, 1), MOST);
    context.render();
  };
  return h("div", { class: "how-many", "data-panel": "scribe-people" },
    h("p", null, t("How many are you at this table? You get the dots of all."), " ",
      context.view.table.people && t("Another phone or fewer people: the dots that were given come back.")),
    h("div", { class: "row" },
      h("button", { type: "button", "aria-label": t("One fewer"), disabled: people <= 1, on: { click: () => by(-1) } }, "−"),
      h("strong", { class: "how-many-n", "aria-live": "polite" }, String(people)),
      h("button", { type: "button", "aria-label": t("One more"), disabled: people >= MOST, on: { click: () => by(1) } }, "+"),
      h("button", {
        type: "button", class: "primary",
        on: {
          click: () => {
            context.ui.open = undefined;
            context.ask({ type: "table.write", people: now() });
          },
        },
      }, t("This phone writes"))));
}
