// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { causeText } from "./cause.js";
import { hiding } from "./hiding.js";
import { head } from "./head.js";
import { QUESTIONS, asked, short } from "./questions.js";
import { bonesOf, flat } from "./tree.js";

/**
 * Two questions, two budgets; what others gave stays hidden.
 * @param {import("../../room.js").Context} context
 */
export function voting(context) {
  const { activity, audience } = context;
  if (audience === "trainer") return [
    head(activity.incident),
    voted(context),
    causes(context, (cause) => hiding(context, cause)),
  ];
  const question = context.ui.question ?? QUESTIONS[0];
  const own = given(context, question);
  return [
    head(activity.incident),
    tabs(context, question),
    h("section", {
      key: question, class: `ballot ask-${question}`, role: "tabpanel", id: "ballot", "aria-labelledby": `tab-${question}`,
    },
      h("h2", { class: "ask" }, asked(question)),
      causes(context, (cause) => dots(context, cause, question, own))),
    h("div", { class: `actions ask-${question}` },
      h("strong", { "aria-live": "polite" },
        ngettext("{n} dot left", "{n} dots left", left(context, question)), " · ", short(question)),
      h("span", { class: "quiet" }, t("Others see the result when the trainer shows it."))),
  ];
}

/** How many people have voted. @param {import("../../room.js").Context} context */
export function voted({ activity, view }) {
  return h("ul", { class: "voted", "aria-live": "polite" }, QUESTIONS.map((question) =>
    h("li", { class: `ask-${question}` },
      h("h2", null, asked(question)),
      h("p", null, t("{voted} of {joined} have voted.",
        { voted: activity.voted[question], joined: view.joined })))));
}

/** @param {import("../../room.js").Context} context @param {string} chosen */
function tabs(context, chosen) {
  return h("div", { class: "tabs", role: "tablist", "aria-label": t("Two questions") },
    QUESTIONS.map((question, place) => h("button", {
      key: question, type: "button", role: "tab", id: `tab-${question}`, class: `tab ask-${question}`,
      "aria-selected": String(question === chosen), "aria-controls": "ballot",
      on: {
        click: () => {
          context.ui.question = question;
          context.render();
        },
      },
    }, h("span", null, `${place + 1}. ${short(question)}`),
    h("span", { class: "left" }, ngettext("{n} dot left", "{n} dots left", left(context, question))))));
}

/**
 * @param {import("../../room.js").Context} context
 * @param {(cause: import("./tree.js").Cause) => any} beside
 */
function causes({ activity }, beside) {
  return bonesOf(activity).filter((bone) => bone.causes.length).map((bone) =>
    h("section", { key: bone.id, class: "bone" },
      h("h3", null, bone.name),
      h("ul", { class: "causes flat" }, flat(bone.causes).map(({ cause, depth }) =>
        h("li", {
          key: cause.id, class: cause.hidden ? "is-hidden" : "", style: `--depth: ${Math.min(depth, 4)}`,
        }, causeText(cause, beside(cause)))))));
}

/**
 * Own dots by cause, as they will be when all that was tapped has arrived: taps show at once.
 * @param {import("../../room.js").Context} context
 * @param {string} question
 */
function given({ mine, pending, activity }, question) {
  /** @type {Record<string, number>} */
  const own = { ...mine.dots?.[question] };
  for (const wish of pending) {
    if (wish.question !== question) continue;
    if (wish.type === "fishbone.dot.place") own[wish.cause] = (own[wish.cause] ?? 0) + 1;
    if (wish.type === "fishbone.dot.take" && own[wish.cause]) own[wish.cause] -= 1;
  }
  for (const cause of Object.keys(own)) if (!activity.causes[cause]) delete own[cause];
  return own;
}

/** @param {import("../../room.js").Context} context @param {string} question */
function left(context, question) {
  const spent = Object.values(given(context, question)).reduce((sum, n) => sum + n, 0);
  return Math.max(context.activity.dots[question] - spent, 0);
}

/**
 * @param {import("../../room.js").Context} context
 * @param {import("./tree.js").Cause} cause
 * @param {string} question
 * @param {Record<string, number>} own
 */
function dots(context, cause, question, own) {
  const n = own[cause.id] ?? 0;
  const { locked } = context.step;
  return h("div", { class: "dots" },
    h("button", {
      type: "button", class: "dot-button", disabled: locked || n === 0,
      "aria-label": t("Take a dot from: {text}", { text: cause.text }),
      on: { click: () => context.send({ type: "fishbone.dot.take", question, cause: cause.id }) },
    }, "−"),
    h("span", { class: "dots-given" },
      h("span", { class: "visually-hidden" }, ngettext("{n} dot of yours", "{n} dots of yours", n)),
      h("span", { "aria-hidden": "true" }, n ? "●".repeat(n) : "○")),
    h("button", {
      type: "button", class: "dot-button", disabled: locked || left(context, question) === 0,
      "aria-label": t("Give a dot to: {text}", { text: cause.text }),
      on: { click: () => context.send({ type: "fishbone.dot.place", question, cause: cause.id }) },
    }, "+"));
}
