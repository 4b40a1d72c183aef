// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { inOrder } from "./order.js";

/**
 * Choose by touch, up to a limit, and let go again.
 * @param {import("../../room.js").Context} context
 * @param {string} poll
 */
export function picking(context, poll) {
  const { activity, step } = context;
  const { limit, options, fewest } = activity.poll;
  const own = picked(context, poll);
  return [
    h("ul", { class: "picks" }, inOrder(options).map(({ id, text }) => {
      const chosen = own.has(id);
      return h("li", { key: id }, h("button", {
        type: "button", class: "pick", "aria-pressed": String(chosen),
        disabled: step.locked || (!chosen && own.size >= limit),
        on: { click: () => context.send({ type: "support.pick", poll, option: id, picked: !chosen }) },
      }, text));
    })),
    h("p", { class: "picked-count", role: "status" },
      t("{n} chosen, {limit} at most.", { n: own.size, limit })),
    h("p", { class: "quiet" },
      t("Nobody sees what you choose, and you may choose nothing. The room sees how often each was chosen, once at least {fewest} people have answered.",
        { fewest })),
  ];
}

/**
 * One's own answers, as they will be when all that was tapped has arrived.
 * @param {import("../../room.js").Context} context
 * @param {string} poll
 * @returns {Set<string>}
 */
export function picked({ mine, pending }, poll) {
  const own = new Set(Object.keys(mine.picks?.[poll] ?? {}));
  for (const wish of pending) {
    if (wish.type !== "support.pick" || wish.poll !== poll) continue;
    if (wish.picked) own.add(wish.option);
    else own.delete(wish.option);
  }
  return own;
}
