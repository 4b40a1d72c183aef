// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { ownOf } from "./dropping.js";
import { named } from "./questions.js";
import { tooFew } from "./results.js";

/** Which question the room would drop. @param {import("../../room.js").Context} context */
export function verdict(context) {
  const { activity } = context;
  return [
    h("p", { class: "lead ask" }, activity.discuss),
    h("p", { class: "finding", "aria-live": "polite" }, finding(context)),
    activity.drops && counted(context),
  ];
}

/** @param {import("../../room.js").Context} context */
function finding(context) {
  const { drops, none, voted } = context.activity;
  const all = ngettext("{n} person chose.", "{n} people chose.", voted);
  if (!drops) return [all, " ", tooFew()];
  const most = Math.max(...Object.values(drops));
  if (!most) return [all, " ", t("The room would keep every question.")];
  if (none > most)
    return [all, " ", t("Chosen most often: keep them all ({votes}).", { votes: ngettext("{n} vote", "{n} votes", none) })];
  const first = Object.keys(drops).filter((id) => drops[id] === most);
  const votes = ngettext("{n} vote", "{n} votes", most);
  return [all, " ", t("The room would drop first: {questions} ({votes}).", { questions: named(context, first), votes })];
}

/** The questions, the one most people would drop first. @param {import("../../room.js").Context} context */
function counted(context) {
  const { activity } = context;
  const own = ownOf(context);
  const rows = [
    ...activity.questions.map((/** @type {import("./questions.js").Question} */ { id, text }) =>
      ({ id, text, n: activity.drops[id], own: own === id })),
    { id: "none", text: t("I would keep them all"), n: activity.none, own: own === null },
  ].sort((a, b) => b.n - a.n);
  const most = Math.max(1, ...rows.map((row) => row.n));
  return h("ul", { class: "intake-bars wide", role: "list" }, rows.map(({ id, text, n, own: mine }) =>
    h("li", { key: id, class: mine ? "own" : "", style: `--part: ${n / most}` },
      h("span", { class: "bar-text" }, text,
        mine && h("span", { class: "visually-hidden" }, " (", t("yours"), ")")),
      h("span", { class: "visually-hidden" }, ": ", ngettext("{n} vote", "{n} votes", n)),
      h("span", { class: "bar", "aria-hidden": "true" }),
      h("span", { class: "bar-number", "aria-hidden": "true" }, String(n)))));
}
