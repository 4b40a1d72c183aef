// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { sources } from "../card.js";
import { percent } from "../estimate/numbers.js";
import { bar } from "./bar.js";
import { answersOf, badges, incidentsOf, levelName } from "./incidents.js";
import { inNumbers } from "./inNumbers.js";
import { ownIncidents } from "./moderating.js";
import { kappaInWords } from "./words.js";

/** How far the room agrees, and how each incident was sorted. @param {import("../../room.js").Context} context */
export function agreement(context) {
  const { activity, audience, data } = context;
  const { level, origin } = activity.agreement;
  const finding = h("p", { class: "finding" },
    h("strong", null, kappaInWords(level, data.language)), " ",
    level && t("On average over the incidents, {share} of all pairs of answers were alike.",
      { share: percent(level.pairs, data.language) }));
  if (audience === "screen") return finding;
  return [
    finding,
    h("p", { class: "quiet" }, activity.explained.meaning),
    origin && h("p", null, t("On the source: {kappa}", { kappa: kappaInWords(origin, data.language) })),
    h("details", { class: "in-numbers" },
      h("summary", null, t("What it says, and what it does not")),
      h("p", null, activity.explained.caveat),
      h("p", null, activity.explained.missing),
      sources(activity.explained.sources)),
    inNumbers(audience, list(context)),
    audience === "trainer" && ownIncidents(context),
  ];
}

/** @param {import("../../room.js").Context} context */
function list(context) {
  const answers = answersOf(context);
  const { spread, fewest } = context.activity;
  const all = Object.values(spread).every((one) => "process" in one);
  return [
    !all && h("p", { class: "quiet" },
      t("An incident is shown from {n} answers on, so that nobody can be recognised.", { n: fewest })),
    h("ul", { class: "spread" }, incidentsOf(context.activity).map((incident) =>
      h("li", { key: incident.id },
        h("h2", { dir: "auto" }, incident.title, badges(incident)),
        counts(spread[incident.id]),
        context.audience === "participant" && h("p", null, own(context, answers[incident.id]))))),
  ];
}

/** @param {{ n: number, process?: number, knowledge?: number }} spread */
function counts({ n, process, knowledge }) {
  if (process === undefined || knowledge === undefined)
    return h("p", { class: "quiet" }, ngettext("{n} answer.", "{n} answers.", n));
  return [
    bar({ process, knowledge }),
    h("p", null,
      t("The room: {process} process, {knowledge} knowledge and skills.", { process, knowledge })),
  ];
}

/** @param {import("../../room.js").Context} context @param {import("./incidents.js").Answer | undefined} answer */
function own({ activity }, answer) {
  if (!answer?.level) return t("You did not sort this one.");
  const level = levelName(answer.level);
  return answer.origin
    ? t("You: {level}. Source: {origin}.", { level, origin: activity.origins[answer.origin].name })
    : t("You: {level}.", { level });
}
