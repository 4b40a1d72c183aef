// @ts-check
import { h } from "./dom.js";
import { t } from "./strings.js";

/**
 * The time that is left. At the end it only says so: nothing is taken away from who still writes.
 * @param {import("./room.js").Context} context
 */
export function timer(context) {
  const { timer } = context.view;
  if (!timer) return false;
  const left = Math.ceil((timer.ends - context.now()) / 1000);
  if (left <= 0) return h("p", { class: "timer over", role: "timer" }, t("Time is up"));
  const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return h("p", { class: left <= 30 ? "timer soon" : "timer", role: "timer" },
    h("span", { class: "visually-hidden" }, t("Time left:")), " ", text);
}
