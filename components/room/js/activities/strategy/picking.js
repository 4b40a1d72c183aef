// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { icon } from "../../icons.js";
import { close, isOpen, toggle } from "../../panel.js";
import { ngettext, t } from "../../strings.js";
import { board } from "../swot/board.js";
import { nameOf } from "../swot/quadrants.js";
import { cardsIn, chip } from "./cards.js";

const PER_QUADRANT = 5;
const CARD_LIMIT = 200;

/** The cards that go into the matrix; the trainer changes and adds. @param {import("../../room.js").Context} context */
export function picking(context) {
  const { activity, audience } = context;
  const leads = audience === "trainer";
  return [
    leads && whence(activity),
    !Object.keys(activity.cards).length && !leads &&
      h("p", { class: "quiet" }, t("No cards yet. The trainer brings them along.")),
    board((quadrant) => [
      h("ul", { class: "picked" }, cardsIn(activity, quadrant).map((card) =>
        h("li", { key: card.id }, leads ? own(context, card) : [chip(card), dots(card.dots)]))),
      leads && more(context, quadrant),
    ]),
  ];
}

/** Where the cards came from, for the trainer. @param {any} activity */
function whence({ board: state }) {
  if (state === "counted") return false;
  return h("p", { class: "banner" }, state === "waiting"
    ? t("The board has not been discussed yet. Open “Discuss” there first, then its top cards come along. Or type them here.")
    : t("There is no board before this step. Type the cards here."));
}

/** @param {number | undefined} n */
function dots(n) {
  return n ? h("span", { class: "badge small" }, ngettext("{n} dot", "{n} dots", n)) : false;
}

/** @param {import("../../room.js").Context} context @param {import("./cards.js").Card} card */
function own(context, card) {
  if (isOpen(context, "card", card.id)) return words(context, card.id, card.text, (text) =>
    ({ type: "strategy.card.edit", card: card.id, text }));
  return [
    chip(card),
    h("span", { class: "note-tools" }, dots(card.dots),
      h("button", {
        type: "button", class: "tool", "data-opens": `card-${card.id}`,
        "aria-label": t("Change: {text}", { text: card.text }),
        on: { click: () => toggle(context, "card", card.id) },
      }, icon("change")),
      h("button", {
        type: "button", class: "tool", "aria-label": t("Leave out: {text}", { text: card.text }),
        on: { click: () => context.send({ type: "strategy.card.drop", card: card.id }) },
      }, icon("remove"))),
  ];
}

/** What else the board has, and a card of one's own. @param {import("../../room.js").Context} context @param {string} quadrant */
function more(context, quadrant) {
  const { activity } = context;
  const others = Object.entries(/** @type {Record<string, any>} */ (activity.others))
    .filter(([, card]) => card.q === quadrant)
    .sort(([, a], [, b]) => a.rank - b.rank);
  const full = cardsIn(activity, quadrant).length >= PER_QUADRANT;
  const tied = others.some(([, card]) => card.tied);
  return [
    full && h("p", { class: "quiet" }, t("Five is full. Leave one out to take another.")),
    tied && h("p", { class: "tied" }, t("Some cards have as many dots as one above. You choose.")),
    others.length > 0 && h("details", { class: "others" },
      h("summary", null, ngettext("{n} more on the board", "{n} more on the board", others.length)),
      h("ul", { class: "picked" }, others.map(([id, card]) => h("li", { key: id },
        h("span", { class: "note-text", dir: "auto" }, card.text),
        h("span", { class: "note-tools" }, dots(card.dots),
          card.tied && h("span", { class: "badge small" }, t("tied")),
          h("button", {
            type: "button", disabled: full,
            on: { click: () => context.send({ type: "strategy.card.take", card: id }) },
          }, t("Take"), h("span", { class: "visually-hidden" }, card.text))))))),
    !full && (isOpen(context, "add", quadrant)
      ? words(context, quadrant, "", (text) => ({ type: "strategy.card.add", quadrant, text }))
      : h("button", {
          type: "button", class: "add", "data-opens": `add-${quadrant}`,
          on: { click: () => toggle(context, "add", quadrant) },
        }, t("Type one that is missing"), h("span", { class: "visually-hidden" }, nameOf(quadrant)))),
  ];
}

/** @param {import("../../room.js").Context} context @param {string} id @param {string} text @param {(text: string) => any} wish */
function words(context, id, text, wish) {
  const done = () => {
    delete context.ui.texts?.[`card-${id}`];
    close(context);
  };
  return h("div", { key: `words-${id}`, "data-panel": `${context.ui.open.what}-${id}` }, field({
    key: `card-${id}`,
    name: `${context.code}/${context.step.id}/card/${id}`,
    label: t("The card in your words"),
    limit: CARD_LIMIT,
    button: t("Save"),
    text,
    context,
    onSend: (sent) => {
      context.send(wish(sent));
      done();
    },
    onCancel: done,
  }));
}
