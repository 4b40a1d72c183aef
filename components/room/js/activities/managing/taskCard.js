// @ts-check
import { h } from "../../dom.js";
import { focusLater } from "../../panel.js";
import { t } from "../../strings.js";
import { hoursField } from "./hoursField.js";
import { counts } from "./own.js";
import { GOING, ROLES, goingName, inHours, roleName } from "./words.js";

/**
 * A task: folded to what one said of it, or open with its four questions.
 * @param {import("../../room.js").Context} context
 * @param {import("./list.js").Task} task
 * @param {import("./own.js").Answer} answer
 * @param {string} next the task that comes after, or the end
 */
export function taskCard(context, task, answer, next) {
  const open = context.ui.task === task.id;
  return [
    h("button", {
      type: "button", class: counts(answer) ? "task-name is-said" : "task-name",
      "aria-expanded": String(open), id: `task-${task.id}`,
      on: { click: () => openTask(context, open ? "end" : task.id) },
    },
    h("span", { class: "task-sign", "aria-hidden": "true" }, counts(answer) ? "✓" : open ? "▾" : "▸"),
    h("span", null, task.name,
      task.ours && h("span", { class: "badge small" }, t("our addition")),
      !open && summary(context, answer))),
    open && questions(context, task, answer, next),
  ];
}

/** @param {import("../../room.js").Context} context @param {import("./own.js").Answer} answer */
function summary({ data }, { now, hours, going, wish }) {
  const parts = [
    now && (wish && wish !== now ? `${roleName(now)} → ${roleName(wish)}` : roleName(now)),
    hours !== undefined && inHours(hours, data.language),
    // Without these two a task adds nothing up: what is open stands there as a question.
    now && hours === undefined && t("How many hours a month?"),
    !now && hours !== undefined && t("Who does it now?"),
    going && goingName(going),
  ].filter(Boolean);
  return parts.length > 0 && h("span", { class: "quiet task-said" }, parts.join(" · "));
}

/**
 * @param {import("../../room.js").Context} context
 * @param {import("./list.js").Task} task
 * @param {import("./own.js").Answer} answer
 * @param {string} next
 */
function questions(context, task, answer, next) {
  const { now, going, wish } = answer;
  const locked = context.step.locked;
  /** @param {Partial<import("./own.js").Answer>} said */
  const say = (said) => context.send({ type: "managing.task.answer", task: task.id, ...said });
  return h("div", { class: "task-questions" },
    choice(`${task.id}-now`, t("Who does it now?"), ROLES, roleName, now, locked, (role) => say({ now: role })),
    hoursField(context, task, answer),
    choice(`${task.id}-going`, t("Is it going well?"), GOING, goingName, going, locked, (one) => say({ going: one })),
    choice(`${task.id}-wish`, t("Who should do it?"), ROLES, roleName, wish, locked, (role) => say({ wish: role })),
    !wish && h("p", { class: "quiet" }, t("No choice: it stays as it is.")),
    h("div", { class: "row task-ways" },
      h("button", {
        type: "button", class: "tool", disabled: locked,
        on: {
          click: () => {
            if (Object.keys(answer).length) context.send({ type: "managing.task.leave", task: task.id });
            openTask(context, next);
          },
        },
      }, t("Leave it out")),
      h("button", { type: "button", class: "primary", on: { click: () => openTask(context, next) } },
        next === "end" ? t("Close") : t("Next task"))));
}

/**
 * One question, answered with a tap.
 * @param {string} id
 * @param {string} asked
 * @param {string[]} options
 * @param {(option: string) => string} name
 * @param {string | undefined} chosen
 * @param {boolean} locked
 * @param {(option: any) => void} choose
 */
function choice(id, asked, options, name, chosen, locked, choose) {
  return h("div", { key: id, class: "task-choice", role: "group", "aria-labelledby": id },
    h("p", { id, class: "task-asked" }, asked),
    h("div", { class: "chips" }, options.map((option) => h("button", {
      key: option, type: "button", class: "chip", disabled: locked, "aria-pressed": String(option === chosen),
      on: { click: () => option !== chosen && choose(option) },
    }, name(option)))));
}

/** @param {import("../../room.js").Context} context @param {string} task */
function openTask(context, task) {
  context.ui.task = task;
  context.render();
  focusLater(task === "end" ? ".category .actions button" : `#task-${task}`);
}
