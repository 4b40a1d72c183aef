// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { amountOf } from "./amount.js";
import { number } from "./words.js";

const USUAL = [0, 0.5, 1, 2, 4, 8, 16];
const MOST = 200;

/**
 * Hours a month: a tap on what is usual, or any other number of halves.
 * @param {import("../../room.js").Context} context
 * @param {import("./list.js").Task} task
 * @param {import("./own.js").Answer} answer
 */
export function hoursField(context, task, { now, hours }) {
  const { data, ui, step } = context;
  const id = `${task.id}-hours`;
  const wrong = ui.wrong === id;
  /** @param {number} said */
  const say = (said) => {
    delete ui.wrong;
    if (said !== hours) context.send({ type: "managing.task.answer", task: task.id, hours: said });
    else context.render();
  };
  /** @param {any} event */
  const change = ({ target }) => {
    const typed = amountOf(target.value);
    if (typed !== undefined && typed <= MOST && Number.isInteger(typed * 2)) return say(typed);
    ui.wrong = target.value.trim() ? id : undefined;
    return context.render();
  };
  return h("div", { key: id, class: "task-choice", role: "group", "aria-labelledby": id },
    h("p", { id, class: "task-asked" }, now === "nobody"
      ? t("How many hours a month would it take?") : t("How many hours a month?")),
    h("div", { class: "chips" },
      USUAL.map((one) => h("button", {
        key: String(one), type: "button", class: "chip is-number", disabled: step.locked, "aria-pressed": String(one === hours),
        on: { click: () => say(one) },
      }, number(one, data.language))),
      // What is tapped must show in the field as well: another number makes another field.
      h("input", {
        key: `field-${hours}`, class: "chip-field", type: "text", inputmode: "decimal", autocomplete: "off", disabled: step.locked,
        "aria-label": t("Other number of hours a month"), placeholder: t("other"),
        "aria-invalid": String(wrong),
        value: hours === undefined || USUAL.includes(hours) ? "" : number(hours, data.language), on: { change },
      })),
    wrong && h("p", { class: "wrong", role: "alert" },
      t("Give hours from 0 to {limit}, in steps of a half.", { limit: MOST })));
}
