// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { board, fullest } from "./board.js";
import { cardBody, cardsIn } from "./cards.js";
import { phonesOf } from "./ofTables.js";
import { cardClass } from "./reading.js";

/** A budget of dots for each; what others gave stays hidden. @param {import("../../room.js").Context} context */
export function voting(context) {
  const { activity, audience, step } = context;
  const own = dotsUnderway(context);
  const given = Object.values(own).reduce((sum, n) => sum + n, 0);
  const left = (context.mine.budget ?? activity.assignment.dots) - given;
  return h("div", { class: "voting" },
    h("p", { class: "about" }, activity.assignment.about),
    board((quadrant) => h("ul", { class: "notes" }, cardsIn(activity, quadrant)
      .filter((card) => audience === "trainer" || !card.notes.every((note) => note.hidden))
      .map((card) => h("li", { key: card.id, class: cardClass(card) },
        cardBody(card),
        audience === "participant" && !watches(context) && dots(context, card, own, left, step.locked)))), undefined,
    fullest(activity.count)),
    audience === "participant"
      ? h("div", { class: "actions" }, !watches(context) && h("strong", { "aria-live": "polite" },
          ngettext("{n} dot left", "{n} dots left", Math.max(left, 0))),
        h("span", { class: "quiet" }, t("Others see the result when the trainer shows it.")))
      : h("p", { class: "tally-line", "aria-live": "polite" },
          t("{voted} of {joined} have voted.", {
            voted: activity.voted ?? 0,
            joined: phonesOf(context.view),
          })));
}

/** Whether another phone votes for this table. @param {import("../../room.js").Context} context */
function watches({ view, mine }) {
  return view.table?.scribed && !mine.scribe;
}

/**
 * Own dots by note, as they will be when all that was tapped has arrived: taps show at once.
 * @param {import("../../room.js").Context} context
 */
function dotsUnderway(context) {
  /** @type {Record<string, number>} */
  const own = { ...context.mine.dots };
  for (const wish of context.pending) {
    if (wish.type === "swot.dot.place") own[wish.note] = (own[wish.note] ?? 0) + 1;
    if (wish.type === "swot.dot.take" && own[wish.note]) own[wish.note] -= 1;
  }
  return own;
}

/** @param {any} context @param {import("./cards.js").Card} card @param {Record<string, number>} own @param {number} left @param {boolean} locked */
function dots(context, card, own, left, locked) {
  const holder = card.notes.find((note) => own[note.id]);
  const n = card.notes.reduce((sum, note) => sum + (own[note.id] ?? 0), 0);
  const name = card.title || card.notes[0].text;
  return h("div", { class: "dots" },
    h("button", {
      type: "button", class: "dot-button", disabled: locked || !holder,
      "aria-label": t("Take a dot from: {text}", { text: name }),
      on: { click: () => holder && context.send({ type: "swot.dot.take", note: holder.id }) },
    }, "−"),
    h("span", { class: "dots-given" },
      h("span", { class: "visually-hidden" }, ngettext("{n} dot of yours", "{n} dots of yours", n)),
      h("span", { "aria-hidden": "true" }, n ? n > 10 ? `● ${n}` : "●".repeat(n) : "○")),
    h("button", {
      type: "button", class: "dot-button", disabled: locked || left <= 0,
      "aria-label": t("Give a dot to: {text}", { text: name }),
      on: { click: () => context.send({ type: "swot.dot.place", note: card.notes[0].id }) },
    }, "+"));
}
