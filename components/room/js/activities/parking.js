// @ts-check
import { h } from "../dom.js";
import { simulated } from "../simulated.js";
import { t } from "../strings.js";

/** What was parked on the way has its turn. @param {import("../room.js").Context} context */
export function render(context) {
  const { activity, audience } = context;
  const items = Object.entries(activity.items);
  return [
    h("p", { class: "lead" }, items.length ? activity.ask : activity.none),
    h("ul", { class: "notes wall lot" }, items.map(([id, item]) =>
      h("li", { key: id, class: item.settled ? "note settled" : "note" },
        h("span", { class: "note-text", dir: "auto" }, item.text),
        item.simulated && simulated(),
        item.settled && h("span", { class: "badge small" }, t("had its turn")),
        audience === "trainer" && h("button", {
          type: "button",
          "aria-label": item.settled
            ? t("Not yet: {text}", { text: item.text })
            : t("Had its turn: {text}", { text: item.text }),
          on: { click: () => context.ask({ type: "parking.settle", parked: id, settled: !item.settled }) },
        }, item.settled ? t("Not yet") : t("Had its turn"))))),
  ];
}
