// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { board, fullest } from "./board.js";
import { cardBody, cardsIn } from "./cards.js";
import { cardClass, hiding } from "./reading.js";
import { byTable, differing, scribed } from "./ofTables.js";

/** What the room found most important, quadrant by quadrant. @param {import("../../room.js").Context} context */
export function ranking(context) {
  const { activity, audience } = context;
  const tally = activity.tally ?? {};
  const most = Math.max(1, ...Object.values(tally));
  return h("div", { class: "ranking" },
    h("p", { class: "about" }, activity.assignment.about),
    board((quadrant) => h("ol", { class: "notes" }, cardsIn(activity, quadrant)
      .sort((a, b) => (tally[b.id] ?? 0) - (tally[a.id] ?? 0))
      .map((card) => {
        const n = tally[card.id] ?? 0;
        return h("li", { key: card.id, class: `${cardClass(card)}${n ? "" : " without"}` },
          h("span", { class: "score", style: `--share: ${n / most}` },
            h("span", { "aria-hidden": "true" }, String(n)),
            h("span", { class: "visually-hidden" }, ngettext("{n} dot", "{n} dots", n))),
          h("span", { class: "score-card" },
            cardBody(card, (note) => audience === "trainer" && hiding(context, note)),
            byTable(activity, card.id)));
      })), undefined, fullest(activity.count)),
    differing(activity),
    scribed(activity),
    Object.keys(tally).length === 0 && h("p", { class: "quiet" }, t("No dots were given.")));
}
