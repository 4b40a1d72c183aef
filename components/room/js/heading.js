// @ts-check
import { h } from "./dom.js";
import { t } from "./strings.js";

/**
 * Where the room is: the step's title, whether it is locked or rehearsed, and the timer.
 * @param {import("./room.js").Context} context
 * @param {any} timer
 */
export function stepHeading(context, timer) {
  const { step, view, audience, data } = context;
  return h("header", { key: "heading", class: "step-heading" },
    h("h1", null, step.title),
    h("div", { class: "row" },
      view.rehearsal && audience !== "participant" &&
        h("span", { class: "badge rehearsal" }, t("Rehearsal: {n} simulated", { n: view.rehearsal })),
      audience === "screen" && data.joinUrl && context.activity.layout !== "join" && joinHere(context),
      step.locked && h("span", { class: "badge locked" }, t("Locked for a moment")),
      timer));
}

/** For who comes late: the way in stays on the projector. @param {import("./room.js").Context} context */
function joinHere({ data, code }) {
  return h("p", { class: "join-here" },
    hostOf(data), " ", h("strong", null, `${code.slice(0, 4)}-${code.slice(4)}`));
}

/** The address that phones type. @param {import("./room.js").Data} data */
export function hostOf(data) {
  return (data.joinUrl ?? "").replace(/^https?:\/\//, "").replace(/\/j\/.*$/, "");
}
