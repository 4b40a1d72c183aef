// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { icon } from "../../icons.js";
import { ngettext, t } from "../../strings.js";
import { board, fullest } from "./board.js";
import { cardBody, cardsIn, cardsOf, noteText } from "./cards.js";
import { cardClass, hiding } from "./reading.js";
import { suggesting } from "./suggesting.js";

const TITLE_LIMIT = 80;

/** Tap cards, then "Group": no dragging. @param {import("../../room.js").Context} context */
export function grouping(context) {
  const { activity, audience, step } = context;
  const may = audience !== "screen" && (audience === "trainer" || !step.locked);
  const cards = new Map(cardsOf(activity).map((card) => [card.id, card]));
  const chosen = new Set([...(context.ui.chosen ?? [])].filter((id) => cards.has(id)));
  context.ui.chosen = chosen;
  return h("div", { class: "grouping" },
    h("p", { class: "about" }, activity.assignment.about),
    may && h("p", { class: "quiet" }, t("Tap cards that belong together, then “Group”.")),
    audience === "trainer" && suggesting(context, cards),
    board((quadrant) => h("ul", { class: "notes" }, cardsIn(activity, quadrant).map((card) =>
      h("li", { key: card.id, class: `${cardClass(card)}${chosen.has(card.id) ? " chosen" : ""}` },
        may ? choosable(context, card, chosen) : cardBody(card)))), undefined, fullest(activity.count)),
    may && actions(context, cards, chosen));
}

/** @param {any} context @param {import("./cards.js").Card} card @param {Set<string>} chosen */
function choosable(context, card, chosen) {
  const is = chosen.has(card.id);
  const first = card.notes[0];
  return [
    h("button", {
      type: "button", class: "choose", "aria-pressed": String(is),
      on: {
        click: () => {
          if (is) chosen.delete(card.id);
          else chosen.add(card.id);
          context.render();
        },
      },
    }, h("span", { class: "tick", "aria-hidden": "true" }, is ? "✓" : ""),
    card.grouped ? h("strong", { dir: "auto" }, card.title || t("Group without a name")) : h("span", null, noteText(first))),
    card.grouped && inGroup(context, card),
    !card.grouped && context.audience === "trainer" && hiding(context, first),
  ];
}

/** @param {any} context @param {import("./cards.js").Card} card */
function inGroup(context, card) {
  if (context.ui.naming === card.id) return naming(context, card);
  return [
    h("ul", { class: "group-notes" }, card.notes.map((note) =>
      h("li", { key: note.id }, noteText(note,
        h("button", {
          type: "button", class: "tool",
          "aria-label": t("Take out of the group: {text}", { text: note.text }),
          on: { click: () => context.send({ type: "swot.group.release", note: note.id }) },
        }, icon("out")))))),
    h("div", { class: "row" },
      h("button", {
        type: "button",
        on: {
          click: () => {
            context.ui.naming = card.id;
            context.render();
          },
        },
      }, t("Name")),
      h("button", {
        type: "button",
        on: { click: () => context.send({ type: "swot.group.split", group: card.id }) },
      }, t("Split"))),
  ];
}

/** @param {any} context @param {import("./cards.js").Card} card */
function naming(context, card) {
  const done = () => {
    delete context.ui.naming;
    delete context.ui.texts?.[`name-${card.id}`];
    context.render();
  };
  return field({
    key: `name-${card.id}`,
    name: `${context.code}/name/${card.id}`,
    label: t("A name for this group"),
    limit: TITLE_LIMIT,
    button: t("Save"),
    text: card.title,
    rows: 1,
    context,
    onSend: (title) => {
      context.send({ type: "swot.group.rename", group: card.id, title });
      done();
    },
    onCancel: done,
  });
}

/** @param {any} context @param {Map<string, import("./cards.js").Card>} cards @param {Set<string>} chosen */
function actions(context, cards, chosen) {
  const quadrants = new Set([...chosen].map((id) => cards.get(id)?.q));
  const mixed = quadrants.size > 1;
  return h("div", { class: "actions" },
    mixed && h("span", { class: "quiet" }, t("A group holds cards of one quadrant.")),
    !mixed && chosen.size > 0 && h("span", null, ngettext("{n} card", "{n} cards", chosen.size)),
    chosen.size > 0 && h("button", {
      type: "button",
      on: {
        click: () => {
          chosen.clear();
          context.render();
        },
      },
    }, t("Clear")),
    (context.audience === "trainer" ? context.activity.undo : context.mine.undo) && h("button", {
      type: "button",
      on: { click: () => context.send({ type: "swot.group.undo" }) },
    }, t("Undo")),
    h("button", {
      type: "button", class: "primary", disabled: chosen.size < 2 || mixed,
      on: {
        click: () => {
          const notes = [...chosen].map((id) => cards.get(id)?.notes[0].id);
          context.send({ type: "swot.group.make", notes });
          chosen.clear();
          context.render();
        },
      },
    }, t("Group")));
}
