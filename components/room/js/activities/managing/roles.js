// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { ownHours, given, tooFew } from "./hours.js";
import { tasksOf } from "./list.js";
import { moved, path, ruleSteps, weighed } from "./rule.js";
import { FITS, fitName, number } from "./words.js";

/** Which role fits, and why. @param {import("../../room.js").Context} context */
export function roles(context) {
  const { activity, audience } = context;
  if (audience === "participant") return [ownRole(context), rooms(context), five(context)];
  if (!activity.results.fits) return [tooFew(context), ruleSteps(context)];
  return [
    h("p", { class: "lead finding" }, given(context)),
    ruleSteps(context),
    h("p", { class: "caption" }, looking(context)),
    audience === "trainer" && h("details", { class: "in-numbers" },
      h("summary", null, t("In numbers")), counts(context), handedOver(context)),
    audience === "trainer" && five(context),
  ];
}

/** One's own role, with every figure that led to it. @param {import("../../room.js").Context} context */
function ownRole(context) {
  const { outcome } = context.mine;
  if (!outcome) return ownHours(context);
  return h("section", { class: "your-practice" },
    h("h2", null, t("Your practice"), " ", h("span", { class: "badge small" }, t("only you see this"))),
    h("p", { class: "lead" }, outcome.fit
      ? [t("By our rule this fits:"), " ", h("strong", null, fitName(outcome.fit))]
      : t("Nothing moves to another role inside your practice, so no role is missing.")),
    outcome.fit && h("p", null, context.activity.roles[outcome.fit]),
    moved(context),
    outcome.fit && weighed(context),
    outcome.fit && path(context),
    h("details", { class: "in-numbers" }, h("summary", null, t("The rule")), ruleSteps(context)));
}

/** @param {import("../../room.js").Context} context */
function rooms(context) {
  return h("section", { class: "the-room" },
    h("h2", null, t("The room")),
    context.activity.results.fits
      ? [h("p", null, given(context)), counts(context), h("p", { class: "caption" }, looking(context)), handedOver(context)] : tooFew(context));
}

/** The hours behind the counts. @param {import("../../room.js").Context} context */
function looking({ activity, data }) {
  const kinds = Object.entries(/** @type {Record<string, number>} */ (activity.results.fits.kinds))
    .map(([work, hours]) => [work, number(hours, data.language)]);
  return t("Hours a month that look for another role, average per practice: supporting {support}, carrying out {execute}, coordinating {coordinate}, leading {lead}.",
    Object.fromEntries(kinds));
}

/** How many practices each role fits. @param {import("../../room.js").Context} context */
function counts({ activity }) {
  const { people, roles: found } = activity.results.fits;
  return h("ul", { class: "fit-counts" }, [...FITS, "none"].map((role) => h("li", { key: role },
    h("span", null, fitName(role)),
    h("span", { class: "how-many" }, t("{n} of {all}", { n: found[role], all: people })))));
}

/** What most would hand over. @param {import("../../room.js").Context} context */
function handedOver({ activity }) {
  const tasks = tasksOf(activity);
  const found = Object.entries(/** @type {Record<string, any>} */ (activity.results.tasks))
    .filter(([, one]) => one.away > 0)
    .sort(([, a], [, b]) => b.away / b.people - a.away / a.people)
    .slice(0, 5);
  return found.length > 0 && h("section", null,
    h("h2", null, t("Most often to somebody else")),
    h("ol", { class: "points" }, found.map(([id, { away, people }]) => h("li", { key: id },
      t("{task}: {n} of {all} practices", { task: tasks[id].name, n: away, all: people })))));
}

/** The five roles, and how one grows into the next. @param {import("../../room.js").Context} context */
function five({ activity }) {
  return h("details", { class: "in-numbers" },
    h("summary", null, t("The five roles")),
    h("dl", { class: "five-roles" }, FITS.map((role) => [
      h("dt", { key: `name-${role}` }, fitName(role)), h("dd", { key: `text-${role}` }, activity.roles[role])])),
    h("p", null, activity.growth),
    h("p", { class: "quiet" }, t("Source: {text}", { text: activity.sources["semmekrot-practice-manager"]?.text ?? "" })));
}
