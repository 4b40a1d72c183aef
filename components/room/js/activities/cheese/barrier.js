// @ts-check
import { h } from "../../dom.js";
import { icon } from "../../icons.js";
import { simulated } from "../../simulated.js";
import { ngettext, t } from "../../strings.js";
import { STRENGTHS, strengthBadge, strengthName } from "./words.js";

/**
 * A barrier, and what one may do with it here.
 * @param {import("../../room.js").Context} context
 * @param {import("./slices.js").Barrier} barrier
 * @param {any} [above] what stands before its words
 */
export function barrierCard(context, barrier, above) {
  const states = `${barrier.admitted ? " is-admitted" : ""}${barrier.hidden ? " is-hidden" : ""}`;
  return h("div", { class: `cheese-barrier${states}` },
    above,
    h("p", null,
      barrier.admitted && h("span", { class: "badge small closed-hole" }, "✓ ", t("closes it")), " ",
      h("span", { class: "barrier-text", dir: "auto" }, barrier.text), " ",
      strengthBadge(barrier.strength),
      supportBadge(barrier),
      barrier.simulated && simulated(),
      barrier.hidden && h("span", { class: "badge small" }, t("hidden")),
      barrier.underway && h("span", { class: "badge small" }, t("on its way"))),
    !barrier.underway && tools(context, barrier));
}

/** How many support it, once that is counted. @param {import("./slices.js").Barrier} barrier */
export function supportBadge({ support: people }) {
  return Boolean(people) && h("span", { class: "badge small" },
    ngettext("{n} supports it", "{n} support it", people ?? 0));
}

/** @param {import("../../room.js").Context} context @param {import("./slices.js").Barrier} barrier */
function tools(context, barrier) {
  const { audience, step, mine } = context;
  if (audience === "screen") return false;
  const own = audience === "trainer" ? barrier.trainer : barrier.id in (mine.barriers ?? {});
  const open = step.phase === "barriers" && (audience === "trainer" || !step.locked);
  const shown = [
    open && audience === "participant" && support(context, barrier),
    audience === "trainer" && !barrier.hidden && admit(context, barrier),
    (audience === "trainer" || (own && open)) && weigh(context, barrier),
    own && open && button(context, barrier, t("Take back"), { type: "cheese.barrier.withdraw" }),
    audience === "trainer" && hide(context, barrier),
  ];
  return shown.some(Boolean) && h("div", { class: "barrier-tools" }, shown);
}

/** @param {import("../../room.js").Context} context @param {import("./slices.js").Barrier} barrier */
function support(context, barrier) {
  const { mine, pending, send } = context;
  const underway = pending.findLast((wish) =>
    wish.type === "cheese.barrier.support" && wish.barrier === barrier.id);
  const supported = underway?.supported ?? barrier.id in (mine.support ?? {});
  return h("button", {
    key: "support", type: "button", class: "cheese-support", "aria-pressed": String(supported),
    on: { click: () => send({ type: "cheese.barrier.support", barrier: barrier.id, supported: !supported }) },
  }, supported ? "✓ " : "", t("I support this"), h("span", { class: "visually-hidden" }, barrier.text));
}

/** @param {import("../../room.js").Context} context @param {import("./slices.js").Barrier} barrier */
function admit(context, barrier) {
  const wish = { type: "cheese.barrier.admit", admitted: !barrier.admitted };
  return button(context, barrier, barrier.admitted ? t("Open the hole again") : t("Close the hole with this"), wish);
}

/** @param {import("../../room.js").Context} context @param {import("./slices.js").Barrier} barrier */
function weigh({ send }, barrier) {
  return h("select", {
    // Made anew when the strength changes: what is chosen is else the user's own.
    key: `weigh-${barrier.strength}`, "aria-label": t("How strong is: {text}", { text: barrier.text }),
    on: {
      change: (/** @type {any} */ event) => STRENGTHS.includes(event.target.value)
        && send({ type: "cheese.barrier.weigh", barrier: barrier.id, strength: event.target.value }),
    },
  },
    barrier.strength === undefined && h("option", { value: "", selected: true }, t("How strong?")),
    STRENGTHS.map((strength) =>
      h("option", { value: strength, selected: strength === barrier.strength }, strengthName(strength))));
}

/** @param {import("../../room.js").Context} context @param {import("./slices.js").Barrier} barrier */
function hide({ send }, barrier) {
  return h("button", {
    key: "hide", type: "button", class: "tool", title: barrier.hidden ? t("Show") : t("Hide"),
    "aria-label": barrier.hidden
      ? t("Show again: {text}", { text: barrier.text }) : t("Hide: {text}", { text: barrier.text }),
    on: { click: () => send({ type: "cheese.barrier.hide", barrier: barrier.id, hidden: !barrier.hidden }) },
  }, icon(barrier.hidden ? "show" : "hide"));
}

/** @param {import("../../room.js").Context} context @param {import("./slices.js").Barrier} barrier @param {string} label @param {any} wish */
function button({ send }, barrier, label, wish) {
  return h("button", {
    key: wish.type, type: "button", on: { click: () => send({ ...wish, barrier: barrier.id }) },
  }, label, h("span", { class: "visually-hidden" }, barrier.text));
}
