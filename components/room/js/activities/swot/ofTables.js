// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { cardsOf } from "./cards.js";

/** The dots of a card, table by table. @param {any} activity @param {string} card */
export function byTable(activity, card) {
  const given = Object.entries(activity.by_table?.[card] ?? {});
  return given.length > 0 && h("span", { class: "of-tables" }, given
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([table, n]) => h("span", { key: table, class: "of-table" },
      h("span", { "aria-hidden": "true" }, `${t("T{n}", { n: table })} ● ${n}`),
      h("span", { class: "visually-hidden" },
        `${t("Table {n}", { n: table })}: ${ngettext("{n} dot", "{n} dots", /** @type {number} */ (n))}`))));
}

/** What the tables weigh most differently. @param {any} activity */
export function differing(activity) {
  const ranks = activity.differing ?? {};
  const cards = cardsOf(activity).filter((card) => card.id in ranks)
    .sort((a, b) => ranks[a.id] - ranks[b.id]);
  return cards.length > 0 && h("section", { class: "differing" },
    h("h2", null, t("Here the tables differ most")),
    h("ol", null, cards.map((card) => h("li", { key: card.id },
      h("strong", { dir: "auto" }, card.title || card.notes[0].text), byTable(activity, card.id)))));
}

/** Where one phone voted for its table. @param {any} activity */
export function scribed(activity) {
  const tables = Object.entries(activity.scribed ?? {});
  return tables.length > 0 && h("p", { class: "quiet scribed-line" }, tables.map(([table, n]) =>
    ngettext("Table {table}: dots entered by one phone for {n} person.",
      "Table {table}: dots entered by one phone for {n} people.", /** @type {number} */ (n), { table })).join(" "));
}

/** How many phones can write or vote at the board that is shown. @param {any} view */
export function phonesOf(view) {
  const table = view.tables?.[view.presenting];
  if (!table) return view.joined;
  return table.scribed ? 1 : table.phones;
}
