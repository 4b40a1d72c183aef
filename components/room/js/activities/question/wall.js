// @ts-check
import { h } from "../../dom.js";
import { park } from "../../parking.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";
import { hiding } from "./hiding.js";

/** What a projector holds; the phones have them all. */
const MOST = 36;

/** Up to so many are shown large. */
const FEW = 8;

/**
 * The answers as cards, in an order that everybody sees alike and that tells nothing of writers.
 * @param {import("../../room.js").Context} context
 * @param {string} none what is said when there are none
 */
export function wall(context, none) {
  const { activity, audience, mine } = context;
  const all = Object.entries(activity.answers ?? {})
    .map(([id, answer]) => ({ id, ...answer }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  if (!all.length) return h("p", { class: "quiet" }, none);
  const list = audience === "screen" ? all.slice(0, MOST) : all;
  const more = all.length - list.length;
  return [
    h("ul", { class: `notes wall${list.length <= FEW ? " few" : ""}` }, list.map((answer) =>
      h("li", { key: answer.id, class: answer.hidden ? "note is-hidden" : "note" },
        h("span", { class: "note-text", dir: "auto" }, answer.text),
        mine.answers?.[answer.id] && h("span", { class: "badge small" }, t("yours")),
        answer.simulated && simulated(),
        answer.hidden && h("span", { class: "badge small" }, t("hidden")),
        !answer.hidden && park(context, answer),
        audience === "trainer" &&
          hiding(context, answer, { type: "question.answer.hide", answer: answer.id })))),
    more > 0 && h("p", { class: "quiet" }, t("and {n} more, on the phones", { n: more })),
  ];
}
