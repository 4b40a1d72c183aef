// @ts-check
import { h } from "../dom.js";
import { t } from "../strings.js";
import { sources } from "./card.js";
import { focusing } from "./strategy/focusing.js";
import { matrix } from "./strategy/matrix.js";
import { picking } from "./strategy/picking.js";
import { projecting } from "./strategy/projecting.js";
import { scoring } from "./strategy/scoring.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = { pick: picking, score: scoring, matrix, focus: focusing, project: projecting };

/** @param {import("../room.js").Context} context */
export function render(context) {
  const { activity, audience, step } = context;
  const alone = audience === "screen" && step.phase === "project" && activity.shown;
  return [
    !alone && h("p", { class: "lead" }, activity.ask),
    PHASES[step.phase](context),
    audience !== "screen" && step.phase === "pick" && about(activity),
  ];
}

/** Why all this, and where it comes from. @param {any} activity */
function about(activity) {
  return h("details", { class: "in-numbers" },
    h("summary", null, t("Why we do this")),
    h("p", null, activity.about),
    activity.remark && h("p", { class: "remark" }, activity.remark),
    h("dl", { class: "combinations" }, Object.values(activity.combinations).map(
      (/** @type {any} */ one) => [h("dt", null, one.name), h("dd", null, one.meaning)])),
    sources(activity.sources));
}
