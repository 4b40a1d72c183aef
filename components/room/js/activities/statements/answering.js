// @ts-check
import { h } from "../../dom.js";
import { focusLater } from "../../panel.js";
import { t } from "../../strings.js";
import { own } from "./own.js";
import { SCALE, inOrder, named, sign } from "./scale.js";

/** On the phone: one statement at a time, or all. @param {import("../../room.js").Context} context */
export function answering(context) {
  const list = inOrder(context.activity);
  return h("div", { class: "answering" },
    context.activity.pace === "one" ? oneByOne(context, list) : all(context, list),
    h("p", { class: "quiet" },
      t("Nobody sees your answers. The room sees all answers together, without names.")));
}

/** @param {import("../../room.js").Context} context @param {import("./scale.js").Statement[]} list */
function all(context, list) {
  const given = own(context);
  return h("ol", { class: "all" }, list.map((statement) => h("li", { key: statement.id },
    h("p", { class: "statement", id: `statement-${statement.id}` }, `${statement.number}. ${statement.text}`),
    choices(context, statement, given, true),
    h("p", { class: "ends", "aria-hidden": "true" }, [1, 5].map((value) =>
      h("span", null, `${sign(value)} ${named(value)}`))),
    h("div", { class: "chosen" },
      h("p", { role: "status" }, told(given, statement.id)),
      skipping(context, statement, given)))));
}

/** @param {import("../../room.js").Context} context @param {import("./scale.js").Statement[]} list */
function oneByOne(context, list) {
  const given = own(context);
  const { ui } = context;
  ui.at ??= firstOpen(list, given);
  const statement = list[ui.at];
  if (!statement) return overview(context, list, given);

  /** @param {number} place */
  const go = (place) => () => {
    delete ui.changing;
    turnTo(context, place);
  };
  const onward = ui.changing ? list.length : ui.at + 1;
  const done = given.answers[statement.id] !== undefined || given.skipped[statement.id];
  return h("section", { key: "one", class: "one-statement" },
    h("div", null,
      h("p", { class: "quiet" }, t("Statement {n} of {all}", { n: statement.number, all: list.length })),
      h("h2", { class: "statement", id: `statement-${statement.id}`, tabindex: "-1" }, statement.text)),
    choices(context, statement, given, false),
    h("div", { class: "row ways" },
      h("button", { type: "button", disabled: ui.at === 0, on: { click: go(ui.at - 1) } }, t("Back")),
      h("button", {
        type: "button", disabled: context.step.locked,
        on: {
          click: () => {
            if (!given.skipped[statement.id]) skip(context, statement.id);
            go(onward)();
          },
        },
      }, t("Skip")),
      h("button", { type: "button", class: "primary", disabled: !done, on: { click: go(onward) } },
        ui.changing ? t("Your answers") : t("Next"))));
}

/**
 * What one answered, to look over and change.
 * @param {import("../../room.js").Context} context
 * @param {import("./scale.js").Statement[]} list
 * @param {ReturnType<typeof own>} given
 */
function overview(context, list, given) {
  return h("section", { key: "overview", class: "overview" },
    h("h2", { tabindex: "-1" }, t("Your answers")),
    h("ol", null, list.map((statement, place) => h("li", { key: statement.id },
      h("p", { class: "statement" }, `${statement.number}. ${statement.text}`),
      h("div", { class: "chosen" },
        h("p", null, told(given, statement.id)),
        h("button", {
          type: "button", class: "tool", disabled: context.step.locked,
          on: {
            click: () => {
              context.ui.changing = true;
              turnTo(context, place);
            },
          },
        }, t("Change"), h("span", { class: "visually-hidden" }, statement.text)))))),
    h("p", { class: "quiet" }, t("You can change them until the trainer shows what the room answered.")));
}

/**
 * Turn to a statement, or to the overview, and bring the focus along: the button that was tapped
 * may be gone, or off until there is an answer.
 * @param {import("../../room.js").Context} context
 * @param {number} place
 */
function turnTo(context, place) {
  context.ui.at = place;
  context.render();
  focusLater(".answering h2");
}

/**
 * The five answers: words under each other, or signs beside each other.
 * @param {import("../../room.js").Context} context
 * @param {import("./scale.js").Statement} statement
 * @param {ReturnType<typeof own>} given
 * @param {boolean} small
 */
function choices(context, { id }, given, small) {
  return h("div", { key: `choices-${id}`, class: small ? "choices small" : "choices", role: "group", "aria-labelledby": `statement-${id}` },
    SCALE.map((value) => h("button", {
      type: "button", class: "choice", disabled: context.step.locked,
      "aria-pressed": String(given.answers[id] === value),
      on: {
        click: () => given.answers[id] !== value
          && context.send({ type: "statements.answer", statement: id, value }),
      },
    },
    h("span", { class: "sign", "aria-hidden": "true" }, sign(value)),
    h("span", { class: small ? "visually-hidden" : "" }, named(value)))));
}

/** @param {import("../../room.js").Context} context @param {import("./scale.js").Statement} statement @param {ReturnType<typeof own>} given */
function skipping(context, { id, text }, given) {
  return h("button", {
    type: "button", class: "tool", disabled: context.step.locked || Boolean(given.skipped[id]),
    on: { click: () => skip(context, id) },
  }, t("Skip"), h("span", { class: "visually-hidden" }, text));
}

/** @param {import("../../room.js").Context} context @param {string} statement */
function skip(context, statement) {
  context.send({ type: "statements.skip", statement });
}

/** @param {import("./scale.js").Statement[]} list @param {ReturnType<typeof own>} given */
function firstOpen(list, given) {
  const place = list.findIndex(({ id }) => given.answers[id] === undefined && !given.skipped[id]);
  return place < 0 ? list.length : place;
}

/** @param {ReturnType<typeof own>} given @param {string} id */
function told(given, id) {
  if (given.skipped[id]) return t("Skipped");
  const value = given.answers[id];
  return value === undefined ? t("No answer yet") : t("Your answer: {answer}", { answer: named(value) });
}
