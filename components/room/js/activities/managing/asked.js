// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { categoriesOf, inOrder } from "./list.js";
import { workName } from "./words.js";

/** While people fill in: what is asked, and how far the room is. @param {import("../../room.js").Context} context */
export function asked(context) {
  const { activity, view, audience } = context;
  const categories = categoriesOf(activity);
  return [
    h("p", { class: "lead" }, activity.about),
    h("ol", { class: "four-questions" },
      h("li", null, t("Who does it now?")), h("li", null, t("How many hours a month?")),
      h("li", null, t("Is it going well?")), h("li", null, t("Who should do it?"))),
    h("ul", { class: "categories" }, categories.map(({ id, name, text, finished, tasks }) =>
      h("li", { key: id },
        h("h2", null, name),
        h("p", null, text),
        h("p", { class: "quiet" }, ngettext("{n} task", "{n} tasks", tasks.length)),
        h("p", { class: "badge" }, t("{n} done", { n: finished }))))),
    h("p", { class: "tally-line", "aria-live": "polite" },
      t("{complete} of {joined} are through all categories, {begun} have begun.",
        { complete: activity.complete, joined: view.joined, begun: activity.begun })),
    audience === "trainer" && wholeList(activity, categories),
  ];
}

/** Every task, its kind of work and where it comes from. @param {any} activity @param {import("./list.js").Category[]} categories */
export function wholeList(activity, categories) {
  const sources = inOrder(activity.sources);
  const numbers = Object.fromEntries(sources.map(({ id }, place) => [id, place + 1]));
  return h("details", { class: "in-numbers" },
    h("summary", null, t("All tasks and where they come from")),
    activity.remark && h("p", { class: "remark" }, activity.remark),
    categories.map(({ id, name, tasks }) => h("section", { key: id },
      h("h2", null, name),
      h("ul", { class: "points" }, tasks.map((task) => h("li", { key: task.id }, task.name, " ",
        h("span", { class: "quiet" }, `(${[
          workName(task.work), task.ours && t("our addition"), ...task.sources.map((source) => `[${numbers[source]}]`),
        ].filter(Boolean).join(", ")})`)))))),
    h("footer", { class: "sources" },
      h("h2", null, t("Sources")),
      h("ol", null, sources.map(({ id, text }) => h("li", { key: id }, `[${numbers[id]}] ${text}`)))));
}
