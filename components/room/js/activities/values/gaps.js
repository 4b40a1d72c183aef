// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { byGap } from "./order.js";
import { SCALES, decimal } from "./scales.js";

/**
 * The room's averages and gaps, one's own ratings beside them. Projector and cockpit have a chart
 * below; there the words stay short, in the cockpit the numbers within reach.
 * @param {import("../../room.js").Context} context
 */
export function gaps(context) {
  const { audience } = context;
  const { ranked, few } = byGap(context.activity);
  if (!ranked.length) return [nothing(context), audience === "participant" && plain(context, few)];
  if (audience === "screen") return how();
  const numbers = [list(context, ranked), few.length > 0 && fewOf(context, few)];
  return [
    how(),
    audience === "participant" ? numbers
      : h("details", { class: "in-numbers" }, h("summary", null, t("In numbers")), numbers),
  ];
}

/** @param {import("../../room.js").Context} context @param {import("./order.js").Value[]} values */
function list(context, values) {
  const { activity, data } = context;
  return h("ol", { class: "gap-list" }, values.map((value) => {
    const { importance, today, gap, people, largest } = activity.results[value.id];
    return h("li", { key: value.id, class: largest ? "largest" : "" },
      h("h2", null, `${activity.results[value.id].rank + 1}. ${value.name}`,
        largest && h("span", { class: "badge" }, t("Begin here"))),
      track(importance, today),
      h("p", null, t("The room: importance {importance}, today {today}, gap {gap}. {people} people.", {
        importance: decimal(importance, data.language),
        today: decimal(today, data.language),
        gap: decimal(gap, data.language),
        people,
      })),
      yours(context, value.id));
  }));
}

/** What has no average, and why. @param {import("../../room.js").Context} context @param {import("./order.js").Value[]} values */
function fewOf(context, values) {
  return h("section", { class: "too-few" },
    h("h2", null, t("Without an average")),
    h("p", { class: "quiet" }, t("Fewer than {fewest} people answered both questions about these. An average could tell who gave what.",
      { fewest: context.activity.fewest })),
    plain(context, values));
}

/** @param {import("../../room.js").Context} context @param {import("./order.js").Value[]} values */
function plain(context, values) {
  return h("ul", { class: "plain-values" }, values.map((value) => h("li", { key: value.id },
    h("strong", null, value.name), yours(context, value.id))));
}

/** @param {import("../../room.js").Context} context */
function nothing({ activity, audience }) {
  return h("div", { class: "no-averages" },
    h("p", { class: "lead" }, t("No value was rated on both questions by at least {fewest} people, so there are no averages: they could tell who gave what.",
      { fewest: activity.fewest })),
    h("p", null, audience === "participant"
      ? t("Only you see your own ratings, on your phone. Tell the others where your own gap is largest, if you wish.")
      : t("Everybody sees their own ratings on their phone, and may tell the others where their own gap is largest.")));
}

function how() {
  return h("p", { class: "caption" },
    t("Averages of everybody who answered both questions, from 1 to 5. The gap is importance minus today. All rounded to one decimal."));
}

/** @param {import("../../room.js").Context} context @param {string} value */
function yours({ mine, audience }, value) {
  if (audience !== "participant") return false;
  const [importance, today] = SCALES.map((scale) => mine[scale]?.[value]);
  if (importance === undefined && today === undefined)
    return h("p", { class: "yours" }, t("You did not rate this."));
  return h("p", { class: "yours" }, t("You: importance {importance}, today {today}.",
    { importance: importance ?? "–", today: today ?? "–" }));
}

/** Both means on one line from 1 to 5. @param {number} importance @param {number} today */
function track(importance, today) {
  const at = (/** @type {number} */ mean) => (mean - 1) / 4;
  const [from, to] = [at(Math.min(importance, today)), at(Math.max(importance, today))];
  return h("div", { class: "gap-track", "aria-hidden": "true", style: `--from: ${from}; --to: ${to}` },
    h("span", { class: "mark today", style: `--at: ${at(today)}` }),
    h("span", { class: "mark importance", style: `--at: ${at(importance)}` }));
}
