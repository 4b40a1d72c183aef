// @ts-check
import { h } from "../../dom.js";
import { focusLater } from "../../panel.js";
import { t } from "../../strings.js";
import { wholeList } from "./asked.js";
import { categoriesOf } from "./list.js";
import { answersOf, counts, finishedOf } from "./own.js";
import { taskCard } from "./taskCard.js";
import { inHours } from "./words.js";

const END = "end";

/** One category at a time, one task open. @param {import("../../room.js").Context} context */
export function inventory(context) {
  const { activity, ui } = context;
  const categories = categoriesOf(activity);
  const finished = finishedOf(context);
  const at = categories.find(({ id }) => id === ui.category)
    ?? (ui.category === END ? undefined : categories.find(({ id }) => !finished.has(id)));
  ui.category = at?.id ?? END;
  return h("div", { class: "inventory" },
    h("details", { class: "what-is-it", open: Object.keys(answersOf(context)).length === 0 },
      h("summary", null, t("What is this about?")),
      h("p", null, activity.about),
      h("p", { class: "quiet" }, t("Nobody sees what you say of your practice, the trainer neither. The room sees averages, and only of at least {fewest} people.",
        { fewest: activity.fewest }))),
    places(context, categories, finished),
    at ? category(context, categories, at, finished) : through(context, categories),
    wholeList(activity, categories));
}

/**
 * A button for each category: where one is, and what one is through.
 * @param {import("../../room.js").Context} context
 * @param {import("./list.js").Category[]} categories
 * @param {Set<string>} finished
 */
function places(context, categories, finished) {
  return h("nav", { class: "places", "aria-label": t("Categories") },
    categories.map(({ id, name }, place) => h("button", {
      key: id, type: "button", class: finished.has(id) ? "place done" : "place",
      "aria-current": id === context.ui.category ? "true" : false,
      "aria-label": finished.has(id) ? t("{name}, done", { name }) : name,
      on: { click: () => go(context, id) },
    }, h("span", { "aria-hidden": "true" }, finished.has(id) ? "✓" : String(place + 1)))));
}

/**
 * @param {import("../../room.js").Context} context
 * @param {import("./list.js").Category[]} categories
 * @param {import("./list.js").Category} at
 * @param {Set<string>} finished
 */
function category(context, categories, at, finished) {
  const { step, ui } = context;
  const answers = answersOf(context);
  if (!at.tasks.some(({ id }) => id === ui.task) && ui.task !== END)
    ui.task = at.tasks.find(({ id }) => !counts(answers[id]))?.id ?? END;
  const said = at.tasks.filter(({ id }) => counts(answers[id])).length;
  const next = categories.find(({ id }) => id !== at.id && !finished.has(id));
  return h("section", { key: at.id, class: "category" },
    h("h2", { tabindex: "-1", class: "category-name" }, at.name),
    h("p", { class: "quiet" }, at.text),
    h("ol", { class: "tasks" }, at.tasks.map((task, place) => h("li", { key: task.id },
      taskCard(context, task, answers[task.id] ?? {}, at.tasks[place + 1]?.id ?? END)))),
    h("p", { class: "actions" },
      h("span", { role: "status" }, t("{n} of {all} filled in", { n: said, all: at.tasks.length })),
      h("button", {
        type: "button", class: "primary", disabled: step.locked,
        on: {
          click: () => {
            if (!finished.has(at.id)) context.send({ type: "managing.category.finish", category: at.id, finished: true });
            go(context, next?.id ?? END);
          },
        },
      }, next ? t("Next category") : t("Done"))));
}

/** Everything gone through. @param {import("../../room.js").Context} context @param {import("./list.js").Category[]} categories */
function through(context, categories) {
  const answers = answersOf(context);
  const counted = Object.values(answers).filter(counts);
  const sum = counted.reduce((before, { hours }) => before + (hours ?? 0), 0);
  return h("section", { key: END, class: "category" },
    h("h2", { tabindex: "-1", class: "category-name" }, t("You are through")),
    h("p", { role: "status" }, t("You filled in {n} of {all} tasks, together {hours} a month.", {
      n: counted.length, all: categories.flatMap(({ tasks }) => tasks).length, hours: inHours(sum, context.data.language),
    })),
    h("ul", { class: "through" }, categories.map(({ id, name, tasks }) => h("li", { key: id },
      h("span", null, name),
      h("span", { class: "quiet" }, t("{n} of {all} tasks filled in",
        { n: tasks.filter((task) => counts(answers[task.id])).length, all: tasks.length })),
      h("button", { type: "button", class: "tool", on: { click: () => go(context, id) } },
        t("Look again"), " ", h("span", { class: "visually-hidden" }, name))))),
    h("p", { class: "quiet" }, t("You can still change everything until the trainer shows the hours.")));
}

/** @param {import("../../room.js").Context} context @param {string} category */
function go(context, category) {
  context.ui.category = category;
  delete context.ui.task;
  context.render();
  focusLater(".category-name");
}
