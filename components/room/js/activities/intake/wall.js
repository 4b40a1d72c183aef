// @ts-check
import { h } from "../../dom.js";
import { icon } from "../../icons.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";

/** What a projector holds of one question; the phones have more. */
const MOST = 4;

/**
 * The words people gave, in an order that tells nothing of who wrote them.
 * @param {import("../../room.js").Context} context
 * @param {{ texts: Record<string, any>, more?: number }} shown
 */
export function wall(context, { texts, more = 0 }) {
  const { audience } = context;
  const all = Object.entries(texts)
    .map(([id, one]) => ({ id, ...one }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const list = audience === "screen" ? all.slice(0, MOST) : all;
  const left = all.length - list.length + more;
  return [
    h("ul", { class: "intake-words", role: "list" }, list.map((one) =>
      h("li", { key: one.id, class: one.hidden ? "is-hidden" : "" },
        h("span", { class: "note-text", dir: "auto" }, one.text),
        one.simulated && simulated(),
        one.hidden && h("span", { class: "badge small" }, t("hidden")),
        audience === "trainer" && hiding(context, one)))),
    left > 0 && h("p", { class: "quiet" }, audience === "screen"
      ? t("and {n} more, on the phones", { n: left })
      : t("and {n} more", { n: left })),
  ];
}

/** @param {import("../../room.js").Context} context @param {{ id: string, text: string, hidden?: boolean }} one */
function hiding(context, one) {
  return h("button", {
    type: "button", class: "tool",
    "aria-label": one.hidden
      ? t("Show again: {text}", { text: one.text })
      : t("Hide: {text}", { text: one.text }),
    title: one.hidden ? t("Show") : t("Hide"),
    on: {
      click: () => context.send({ type: "intake.answer.hide", answer: one.id, hidden: !one.hidden }),
    },
  }, icon(one.hidden ? "show" : "hide"));
}
