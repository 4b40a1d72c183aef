// @ts-check
import { h } from "../../dom.js";
import { focusLater } from "../../panel.js";
import { ngettext, t } from "../../strings.js";
import { noteText } from "./cards.js";
import { QUADRANTS, letterOf, nameOf } from "./quadrants.js";

/** Where the focus goes when nothing is left to decide: cards come and go below. */
const PLACE = ".suggesting";
/** As many at once as a message can carry. */
const AT_ONCE = 100;

/** @typedef {{ id: string, quadrant: string, kind: string, title: string, cards: import("./cards.js").Card[] }} Suggestion */

/**
 * Cards that may belong together: the trainer groups them one by one, or all, or says no.
 * @param {import("../../room.js").Context} context
 * @param {Map<string, import("./cards.js").Card>} cards
 */
export function suggesting(context, cards) {
  const found = suggestionsOf(context, cards);
  const many = ngettext("{n} suggestion", "{n} suggestions", found.length);
  return h("section", { class: "suggesting", tabindex: "-1", "aria-label": t("Suggestions") },
    h("p", { class: "visually-hidden", "aria-live": "polite" }, found.length > 0 && many),
    found.length > 0 && h("details", { open: true },
      h("summary", null, many),
      h("div", { class: "row suggesting-all" },
        h("p", { class: "quiet" }, t("Found by the words alone, on this server. What you group can be undone.")),
        found.length > 1 && h("button", {
          type: "button",
          on: {
            click: () => {
              accept(context, found);
              focusLater(PLACE);
            },
          },
        }, t("Group all {n}", { n: found.length }))),
      h("ul", { class: "alike-list" }, found.map((one) => suggestion(context, one, found)))));
}

/** @param {import("../../room.js").Context} context @param {Suggestion} one @param {Suggestion[]} all */
function suggestion(context, one, all) {
  const labels = `suggestion-${one.id}`;
  const next = all[all.indexOf(one) + 1] ?? all[all.indexOf(one) - 1];
  const decide = (/** @type {() => void} */ act) => () => {
    act();
    focusLater(next ? `[data-suggestion="${next.id}"]` : PLACE);
  };
  return h("li", { key: one.id, class: `alike q-${one.quadrant}` },
    h("div", { class: "alike-head", id: labels },
      letterOf(one.quadrant), h("span", { class: "visually-hidden" }, nameOf(one.quadrant)),
      h("span", { class: "badge" }, one.kind === "same" ? t("says the same") : t("on one subject")),
      one.title && h("strong", { class: "group-title", dir: "auto" }, one.title)),
    h("ul", { class: "group-notes" }, one.cards.map((card) => h("li", { key: card.id },
      card.grouped
        ? h("span", { class: "note-text", dir: "auto" }, t("Group: {title}", { title: nameFor(card) }))
        : noteText(card.notes[0])))),
    h("div", { class: "row" },
      h("button", {
        type: "button", class: "primary", "data-suggestion": one.id, "aria-describedby": labels,
        on: { click: decide(() => accept(context, [one])) },
      }, t("Group")),
      h("button", {
        type: "button", "aria-describedby": labels,
        on: { click: decide(() => dismiss(context, one)) },
      }, t("Not together"))));
}

/** @param {import("./cards.js").Card} card */
function nameFor(card) {
  return card.title || card.notes.map((note) => note.text).join(" · ");
}

/** @param {import("../../room.js").Context} context @param {Suggestion[]} chosen */
function accept(context, chosen) {
  for (let at = 0; at < chosen.length; at += AT_ONCE) {
    const groups = chosen.slice(at, at + AT_ONCE)
      .map((one) => one.cards.map((card) => card.notes[0].id));
    context.send({ type: "swot.suggestions.accept", groups });
  }
}

/** @param {import("../../room.js").Context} context @param {Suggestion} one */
function dismiss(context, one) {
  const notes = one.cards.flatMap((card) => card.notes.map((note) => note.id));
  context.send({ type: "swot.suggestion.dismiss", notes });
}

/**
 * The suggestions nobody has decided on, those that say the same first; a tap shows at once.
 * @param {import("../../room.js").Context} context
 * @param {Map<string, import("./cards.js").Card>} cards
 * @returns {Suggestion[]}
 */
function suggestionsOf({ activity, pending }, cards) {
  const underway = new Set(pending.flatMap(({ type, groups, notes }) =>
    type === "swot.suggestions.accept" ? groups.flat() :
    type === "swot.suggestion.dismiss" ? notes : []));
  return Object.entries(activity.suggestions ?? {})
    .map(([id, one]) => ({ ...one, id, cards: inOrder(one.cards, cards) }))
    .filter((one) => one.cards.length > 1 &&
      !one.cards.some((/** @type {import("./cards.js").Card} */ card) => underway.has(card.notes[0].id)))
    .sort((a, b) => Number(b.kind === "same") - Number(a.kind === "same") ||
      QUADRANTS.indexOf(a.quadrant) - QUADRANTS.indexOf(b.quadrant) ||
      b.cards.length - a.cards.length || (a.id < b.id ? -1 : 1));
}

/** @param {Record<string, number>} order @param {Map<string, import("./cards.js").Card>} cards */
function inOrder(order, cards) {
  return Object.entries(order)
    .sort((a, b) => a[1] - b[1])
    .flatMap(([id]) => cards.get(id) ?? [])
    .map((card) => ({ ...card, notes: card.notes.filter((note) => !note.hidden) }))
    .filter((card) => card.notes.length > 0);
}
