// @ts-check
import { h } from "./dom.js";
import { ngettext, t } from "./strings.js";

const MINUTE = 60_000;

/** No room stays so long at one step: it was opened on another day (as in planning/day.py). */
const LONGEST = 6 * 60 * MINUTE;

/**
 * For the trainer: how many have not answered, how many are ready, and when this ends.
 * @param {import("./room.js").Context} context
 */
export function overview(context) {
  const { view, audience } = context;
  if (audience !== "trainer" || !view.plan || view.status === "closed") return false;
  const missing = view.given === undefined ? 0 : view.asked - view.given;
  return h("div", { key: "overview", class: "at-a-glance", "aria-live": "off" },
    view.given !== undefined && view.asked > 0 && h("span", { class: missing ? "badge" : "badge done" },
      missing ? ngettext("{n} not yet", "{n} not yet (of {all})", missing, { all: view.asked }) : t("All have answered")),
    view.ready > 0 && h("span", { class: "badge done" }, ngettext("{n} ready", "{n} ready", view.ready)),
    h("span", { class: "quiet" }, ending(context)));
}

/** When the workshop ends if all that follows takes its minutes. @param {import("./room.js").Context} context */
function ending(context) {
  const { plan } = context.view;
  const now = context.now();
  if (plan.begun === undefined || now - plan.since > LONGEST) return false;
  const ends = Math.max(now, plan.since + plan.minutes * MINUTE) + plan.after * MINUTE;
  const late = Math.round((ends - plan.begun) / MINUTE - plan.total);
  const at = new Date(ends).toLocaleTimeString(context.data.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const spent = Math.max(0, Math.round((now - plan.since) / MINUTE));
  const step = t("{spent} of {minutes} min", { spent, minutes: plan.minutes });
  const whole = late > 0
    ? ngettext("ends about {at}, {n} minute late", "ends about {at}, {n} minutes late", late, { at })
    : late < 0
      ? ngettext("ends about {at}, {n} minute early", "ends about {at}, {n} minutes early", -late, { at })
      : t("ends about {at}, as planned", { at });
  return `${step} · ${whole}`;
}
