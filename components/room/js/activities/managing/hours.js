// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { bars } from "./bars.js";
import { tasksOf } from "./list.js";
import { inHours, number } from "./words.js";

/** Hours a role today and wished: one's own on the phone, the room's everywhere. @param {import("../../room.js").Context} context */
export function hours(context) {
  const { activity, audience, data } = context;
  const { hours: means } = activity.results;
  if (audience === "participant") return [ownHours(context), roomsHours(context)];
  if (!means) return tooFew(context);
  return [
    h("p", { class: "lead finding" }, given(context)),
    h("p", { class: "caption" }, how(context)),
    audience === "trainer" && h("details", { class: "in-numbers" },
      h("summary", null, t("In numbers")), bars(means, data.language), badly(context)),
  ];
}

/** One's own practice. @param {import("../../room.js").Context} context */
export function ownHours({ mine, data }) {
  const { outcome } = mine;
  if (!outcome)
    return h("p", { class: "quiet" }, t("You filled in no task with who does it and its hours, so there is nothing to add up for your practice."));
  return h("section", { class: "your-practice" },
    h("h2", null, t("Your practice"), " ", h("span", { class: "badge small" }, t("only you see this"))),
    h("p", null, t("{total} a month. Tasks you filled in: {n}.",
      { total: inHours(outcome.total, data.language), n: outcome.tasks })),
    bars(outcome, data.language),
    outcome.share !== undefined && h("p", null, h("strong", null,
      t("The doctors get back {hours} a month: {share}% of their hours on these tasks.",
        { hours: inHours(outcome.back, data.language), share: outcome.share }))));
}

/** The room's means on the phone. @param {import("../../room.js").Context} context */
function roomsHours(context) {
  const { hours: means } = context.activity.results;
  return h("section", { class: "the-room" },
    h("h2", null, t("The room")),
    means ? [h("p", null, given(context)), bars(means, context.data.language), h("p", { class: "caption" }, how(context))]
      : tooFew(context));
}

/** The finding. @param {import("../../room.js").Context} context */
export function given({ activity, data }) {
  const { hours: means, back } = activity.results;
  const spent = t("Per practice, doctors spend {today} hours a month on these tasks today, and would spend {wished}.", {
    today: number(means.today.doctor, data.language), wished: number(means.wished.doctor, data.language),
  });
  const freed = back && t("That gives back {share}% of those hours; in the middle practice {median}%.", back);
  return freed ? `${spent} ${freed}` : spent;
}

/** @param {import("../../room.js").Context} context */
function how({ activity }) {
  const { people } = activity.results;
  return t("Averages of {n} practices, of the tasks that were filled in, in hours a month. A task without a wish stays where it is. Rounded to one decimal.",
    { n: people });
}

/** @param {import("../../room.js").Context} context */
export function tooFew({ activity, audience }) {
  return h("div", { class: "no-averages" },
    h("p", { class: "lead" }, t("Fewer than {fewest} people filled in a task, so there are no averages: they could tell whose practice it is.",
      { fewest: activity.fewest })),
    audience !== "participant" && h("p", null, t("Everybody sees their own practice added up on their phone.")));
}

/** Where it goes badly most often. @param {import("../../room.js").Context} context */
function badly({ activity }) {
  const tasks = tasksOf(activity);
  const found = Object.entries(/** @type {Record<string, any>} */ (activity.results.tasks))
    .filter(([, one]) => one.badly?.count > 0)
    .sort(([, a], [, b]) => b.badly.count / b.badly.people - a.badly.count / a.badly.people)
    .slice(0, 5);
  return found.length > 0 && h("section", null,
    h("h2", null, t("Where it goes badly most often")),
    h("ol", { class: "points" }, found.map(([id, { badly: { count, people } }]) => h("li", { key: id },
      t("{task}: {n} of {all} practices", { task: tasks[id].name, n: count, all: people })))));
}
