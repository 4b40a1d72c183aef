// @ts-check
import { h } from "../../dom.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";
import { legend } from "../fishbone/priorities.js";
import { QUESTIONS, asked, votes } from "../fishbone/questions.js";

const MANY = 6;

/** What the two votes of the fishbone say; nothing can be changed here. @param {import("../../room.js").Context} context */
export function questions({ activity, audience }) {
  const { causes, waiting } = activity;
  if (!causes) return [
    h("ol", { class: "two-questions" }, QUESTIONS.map((question) =>
      h("li", { class: `ask ask-${question}` }, asked(question)))),
    h("p", { class: "quiet" }, waiting
      ? t("The votes at the fishbone have not been shown yet.")
      : t("There is no fishbone before this step. Talk about the two questions together.")),
  ];
  const ranked = inOrder(causes);
  if (!ranked.length) return [legend(), h("p", { class: "quiet" }, t("No dots were given."))];
  return [
    legend(),
    h("ol", { class: "ranked" }, (audience === "screen" ? ranked.slice(0, MANY) : ranked).map(([id, cause]) =>
      h("li", { key: id, class: cause.best === undefined ? "" : "best" },
        cause.best !== undefined && h("span", { class: "badge" }, t("Begin here")),
        h("div", { class: "cause" },
          h("span", { class: "note-text", dir: "auto" }, cause.text), cause.simulated && simulated()),
        h("p", { class: "row" },
          QUESTIONS.map((question) => votes(question, cause.votes[question])),
          h("span", { class: "quiet" }, cause.bone))))),
  ];
}

/** In the order of the fishbone: the best corner first, then by all dots. @param {Record<string, any>} causes */
function inOrder(causes) {
  const dots = (/** @type {any} */ one) => one.votes.cause + one.votes.change;
  return Object.entries(causes).sort(([, a], [, b]) =>
    (a.best ?? Infinity) - (b.best ?? Infinity) || dots(b) - dots(a) ||
    b.votes.cause - a.votes.cause || a.rank - b.rank);
}
