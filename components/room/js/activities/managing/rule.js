// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { tasksOf } from "./list.js";
import { FITS, WORKS, fitName, inHours, number, roleName, workName } from "./words.js";

const RUNGS = /** @type {Record<string, string>} */ (
  { support: "assistant", execute: "nurse", coordinate: "coordinator", lead: "manager" });

/** The rule in the open. @param {import("../../room.js").Context} context */
export function ruleSteps({ activity, audience }) {
  const { share, shared_below: below, remark } = activity.rule;
  return h("section", { class: "rule" },
    h("h2", null, t("The rule"), " ", h("span", { class: "badge small" }, t("ours"))),
    h("ol", { class: "rule-steps" },
      h("li", null, t("Take the hours that should go to another role inside the practice.")),
      h("li", null, t("Add them up by kind of work: supporting, carrying out, coordinating, leading.")),
      h("li", null, t("Start with leading. The first kind that, with the heavier ones, makes up {share}% of those hours names the role: assistant, practice nurse, coordinator or manager.", { share })),
      h("li", null, t("A manager for fewer than {hours} hours a month is shared with other practices.", { hours: below }))),
    audience !== "screen" && h("p", { class: "quiet" }, remark));
}

/** Which hours move, and to whom. @param {import("../../room.js").Context} context */
export function moved({ activity, mine, data }) {
  const tasks = tasksOf(activity);
  const found = Object.entries(/** @type {Record<string, any>} */ (mine.outcome.moved))
    .filter(([id]) => id in tasks)
    .sort(([, a], [, b]) => b.hours - a.hours);
  return found.length > 0 && h("details", { class: "in-numbers" },
    h("summary", null, t("What moves, and to whom")),
    h("ul", { class: "moves" }, found.map(([id, { from, to, hours }]) => h("li", { key: id },
      h("strong", null, tasks[id].name),
      h("span", null, `${roleName(from)} → ${roleName(to)}`),
      h("span", { class: "quiet" }, `${inHours(hours, data.language)} · ${workName(tasks[id].work)}`)))));
}

/** The hours by kind of work, as the rule adds them up. @param {import("../../room.js").Context} context */
export function weighed({ activity, mine, data }) {
  const { kinds } = mine.outcome;
  const looking = WORKS.reduce((sum, work) => sum + kinds[work], 0);
  let heavier = 0;
  const rows = [...WORKS].reverse().map((work) => {
    heavier += kinds[work];
    return { work, hours: kinds[work], share: Math.floor(100 * heavier / looking) };
  });
  return h("table", { class: "weighed" },
    h("caption", null, t("{hours} a month look for another role. The line is at {share}%.",
      { hours: inHours(looking, data.language), share: activity.rule.share })),
    h("thead", null, h("tr", null,
      h("th", { scope: "col" }, t("Kind of work"), h("span", { class: "fits" }, t("Role"))),
      h("th", { scope: "col", class: "number" }, t("Hours")),
      h("th", { scope: "col", class: "number" }, t("With the heavier")))),
    h("tbody", null, rows.map(({ work, hours, share }) => h("tr", {
      key: work, class: RUNGS[work] === rung(mine.outcome.fit) ? "is-chosen" : "",
    },
    h("th", { scope: "row" }, workName(work),
      h("span", { class: "fits" }, fitName(RUNGS[work] === rung(mine.outcome.fit) ? mine.outcome.fit : RUNGS[work]))),
    h("td", { class: "number" }, number(hours, data.language)),
    h("td", { class: "number" }, `${share}%`)))));
}

/** The growth path: what each rung could take over, up to the role that fits. @param {import("../../room.js").Context} context */
export function path({ activity, mine, data }) {
  const { fit, ladder } = mine.outcome;
  const below = FITS.slice(0, FITS.indexOf(rung(fit)) + 1);
  // A rung that adds nothing to the one below is no step.
  const rungs = below.filter((role, place) => ladder[role] > (ladder[below[place - 1]] ?? 0));
  return h("section", { class: "growth" },
    h("h2", null, t("A growth path")),
    h("ol", { class: "points" }, rungs.map((role) => h("li", { key: role },
      t("{role}: could take over {hours} a month", {
        role: role === "manager" ? fitName(fit === "shared" ? "shared" : "manager") : fitName(role),
        hours: inHours(ladder[role], data.language),
      })))),
    h("p", { class: "quiet" }, activity.growth));
}

/** A shared manager stands on the manager's rung. @param {string} fit */
const rung = (fit) => (fit === "shared" ? "manager" : fit);
