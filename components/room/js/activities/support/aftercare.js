// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { places } from "./turn.js";

/** The end: thanks, and once more where to turn. @param {import("../../room.js").Context} context */
export function aftercare(context) {
  const { activity } = context;
  return h("div", { class: "turning" },
    h("p", { class: "lead" }, activity.closing),
    places(context, activity.turn));
}

/** When in the exercise we are, for the trainer's reminder. @type {Record<string, string>} */
const WHEN = { stages: "before", aftercare: "after" };

/** Aftercare begins before: what counts now in full, the rest within reach. @param {import("../../room.js").Context} context */
export function reminder({ activity, step }) {
  const now = WHEN[step.phase] ?? "during";
  return h("aside", { key: "reminder", class: "reminder", "aria-label": t("Aftercare") },
    h("h2", null, `${t("Aftercare")}: ${named(now)}`),
    list(activity.reminder[now]),
    h("details", { class: "in-numbers" },
      h("summary", null, t("The rest of the aftercare")),
      ["before", "during", "after"].filter((one) => one !== now).map((one) =>
        h("section", { key: one }, h("h3", null, named(one)), list(activity.reminder[one])))));
}

/** @param {string} when */
function named(when) {
  if (when === "before") return t("before you begin");
  return when === "during" ? t("while you are at it") : t("afterwards");
}

/** @param {string[]} points */
function list(points) {
  return h("ul", { class: "points" }, points.map((point) => h("li", null, point)));
}
