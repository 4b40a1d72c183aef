// @ts-check
import { h } from "./dom.js";
import { field } from "./field.js";
import { icon } from "./icons.js";
import { isOpen, toggle } from "./panel.js";
import { t } from "./strings.js";

const LIMIT = 200;

/**
 * The trainer keeps something for the end with one tap, and takes it out again with another.
 * @param {import("./room.js").Context} context
 * @param {{ id: string, text: string }} thing
 */
export function park(context, thing) {
  const kept = () => Object.entries(context.view.parked ?? {}).find(([, item]) => item.thing === thing.id)?.[0];
  return context.audience === "trainer" && h("button", {
    type: "button", class: "tool", title: t("Park for the end"),
    "aria-label": t("Park for the end: {text}", { text: thing.text }),
    "aria-pressed": String(!!kept()),
    on: {
      click: () => {
        const parked = kept();
        // Fast taps: what is on its way is not asked again, nor taken back before it is there.
        if (context.underway().some((wish) => wish.thing === thing.id || (parked && wish.parked === parked))) return;
        if (parked) context.ask({ type: "parking.drop", parked });
        else context.send({ type: "parking.park", thing: thing.id });
      },
    },
  }, icon("park"));
}

/** At the foot of a phone: ready, and a question for later. @param {import("./room.js").Context} context */
export function foot(context) {
  const { view, audience } = context;
  if (audience !== "participant" || view.status === "closed" || view.tables) return false;
  const open = isOpen(context, "park", "text");
  const ready = isReady(context);
  return h("footer", { key: "foot", class: "foot" },
    h("div", { class: "row" },
      view.asks && h("button", {
        type: "button", class: "ready", "aria-pressed": String(ready),
        on: { click: () => context.ask({ type: "participant.ready", ready: !isReady(context) }) },
      }, h("span", { class: "tick", "aria-hidden": "true" }, ready && "✓"), t("I am ready")),
      h("button", {
        type: "button", class: "tool", "data-opens": "park-text", "aria-expanded": String(open),
        on: { click: () => toggle(context, "park", "text") },
      }, icon("park"), t("Question for later"))),
    open && h("div", { "data-panel": "park-text" },
      field({
        key: "park", name: `${context.code}/park`, label: t("It goes to the parking lot, without a name"),
        limit: LIMIT, button: t("Park"), context,
        onSend: (text) => {
          context.ask({ type: "parking.write", text });
          toggle(context, "park", "text");
        },
        onCancel: () => toggle(context, "park", "text"),
      })));
}

/** As it will be when all that was tapped has arrived. @param {import("./room.js").Context} context */
function isReady({ mine, underway }) {
  const wish = underway().filter(({ type }) => type === "participant.ready").at(-1);
  return wish ? wish.ready : !!mine.ready;
}
