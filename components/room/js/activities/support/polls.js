// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { sources } from "../card.js";
import { bars } from "./bars.js";
import { inOrder } from "./order.js";
import { picking } from "./picking.js";

/** Which poll a phase asks or shows. @type {Record<string, string>} */
const POLL = { choose: "wanted", results: "wanted", debrief: "hardest", hardest: "hardest" };

/** What the room would have wanted to hear; what was hardest. @param {import("../../room.js").Context} context */
export function polls(context) {
  const { activity, audience, step } = context;
  const { poll } = activity;
  const open = step.phase === "choose" || step.phase === "debrief";
  return h("div", { class: "poll" },
    poll.case && h("p", { class: "case" }, poll.case),
    h("p", { class: "ask" }, poll.question),
    open && (audience === "participant" ? picking(context, POLL[step.phase]) : asked(context)),
    !open && bars(context, POLL[step.phase]),
    poll.advice && audience !== "screen" && advice(poll.advice));
}

/** Projector and cockpit: what one can choose, and how many did. @param {import("../../room.js").Context} context */
function asked({ activity }) {
  const { people, options } = activity.poll;
  return [
    h("ul", { class: "to-pick" }, inOrder(options).map(({ id, text }) => h("li", { key: id }, text))),
    h("p", { class: "tally-line", "aria-live": "polite" },
      ngettext("{n} person has answered.", "{n} people have answered.", people)),
  ];
}

/** @param {any} told */
function advice(told) {
  return h("section", { class: "advice" },
    h("div", null,
      h("h2", null, t("What you can do")),
      h("ul", { class: "points" }, told.do.map((/** @type {string} */ one) => h("li", null, one)))),
    h("div", null,
      h("h2", null, t("What you had better leave")),
      h("ul", { class: "points" }, told.leave.map((/** @type {string} */ one) => h("li", null, one)))),
    h("p", { class: "remark" }, told.remark),
    told.sources.length > 0 && sources(told.sources));
}
