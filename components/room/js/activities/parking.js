// @ts-check
import { h } from "../dom.js";
import { simulated } from "../simulated.js";
import { t } from "../strings.js";

/** What a projector holds; the phones have them all. */
const MOST = 24;

/** What was parked on the way has its turn. @param {import("../room.js").Context} context */
export function render(context) {
  const { activity, audience } = context;
  // By id: in the order in which patches brought them, one would see who was quick.
  const items = Object.entries(activity.items).sort(([a], [b]) => (a < b ? -1 : 1));
  const list = audience === "screen" ? waitingFirst(items).slice(0, MOST) : items;
  const more = items.length - list.length;
  return [
    h("p", { class: "lead" }, items.length ? activity.ask : activity.none),
    h("ul", { class: "notes wall lot" }, list.map(([id, item]) =>
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
    more > 0 && h("p", { class: "quiet" }, t("and {n} more, on the phones", { n: more })),
  ];
}

/** Where there is no room for all, what waits goes before what had its turn. @param {[string, any][]} items */
const waitingFirst = (items) =>
  items.length <= MOST ? items : [...items].sort(([, a], [, b]) => Number(!!a.settled) - Number(!!b.settled));
