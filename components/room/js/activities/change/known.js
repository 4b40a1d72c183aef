// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { agendaItem } from "./agenda.js";
import { inOrder } from "./cards.js";
import { ANSWERS, said } from "./knowing.js";
import { procedure } from "./procedure.js";

/** How many people know what was agreed. @param {import("../../room.js").Context} context */
export function known(context) {
  const { activity, audience } = context;
  const actions = inOrder(activity);
  if (!actions.length) return h("p", { class: "quiet" }, t("No actions yet."));
  return [
    h("p", { class: "ask" }, activity.practice.ask),
    h("ol", { class: "known-list" }, actions.map(([id, action]) => h("li", { key: id },
      h("h2", { dir: "auto" }, action.text),
      counts(activity.known[id], activity.fewest),
      audience === "participant" && context.mine.knows?.[id] &&
        h("p", { class: "yours" }, t("You: {answer}", { answer: said(context.mine.knows[id]) })),
      audience !== "screen" && [procedure(context, action), agendaItem(context, id, action)]))),
  ];
}

/** @param {any} result @param {number} fewest */
function counts(result, fewest) {
  if (result.knows === undefined) return h("p", { class: "quiet" },
    t("Fewer than {fewest} people answered: {n}. The counts could tell who gave what.", { fewest, n: result.people }));
  return h("ul", { class: "knows-counts", "aria-label": ngettext("{n} answer", "{n} answers", result.people) },
    ANSWERS.map((answer) => h("li", { class: `is-${answer}`, style: `--n: ${result[answer]}` },
      h("strong", null, String(result[answer])), " ", said(answer))));
}
