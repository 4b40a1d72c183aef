// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { t } from "../../strings.js";
import { inOrder } from "./list.js";

const MOST = 5;

/** Lines of one's own: a figure and where it is from, or a reason. @param {import("../../room.js").Context} context */
export function lines(context) {
  const { mine, pending, code, step } = context;
  const gone = new Set(pending.filter(({ type }) => type === "managing.line.withdraw").map(({ line }) => line));
  const kept = inOrder(mine.lines ?? {}).filter(({ id }) => !gone.has(id));
  const underway = pending.filter(({ type }) => type === "managing.line.write");
  return h("section", { class: "own-lines no-print" },
    h("h2", null, t("Our own figures and reasons")),
    kept.length + underway.length > 0 && h("ul", null,
      kept.map(({ id, text }) => h("li", { key: id },
        h("span", { dir: "auto" }, text),
        h("button", {
          type: "button", class: "tool", disabled: step.locked,
          on: { click: () => context.send({ type: "managing.line.withdraw", line: id }) },
        }, t("Remove"), " ", h("span", { class: "visually-hidden" }, text)))),
      underway.map((wish) => h("li", { key: wish.id, class: "underway" }, h("span", { dir: "auto" }, wish.text)))),
    kept.length + underway.length < MOST
      ? !step.locked && field({
        key: "line", name: `${code}/${step.id}/line`, limit: 140, context,
        label: t("A figure of your own and where you have it from, or a reason"),
        button: t("Add"),
        onSend: (text) => context.send({ type: "managing.line.write", text }),
      })
      : h("p", { class: "quiet" }, t("You can give {limit} at most.", { limit: MOST })));
}
