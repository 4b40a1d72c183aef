// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { deeper, from, inWords, matrixTable } from "./matrix.js";

/** Where the room has it, and where it agrees that it belongs. @param {import("../../room.js").Context} context */
export function placed(context) {
  const { activity, audience, mine, send } = context;
  const { cells, people } = activity.placed;
  return [
    h("p", { class: "lead", "aria-live": "polite" }, finding(activity)),
    matrixTable(activity.matrix, {
      cells,
      own: mine.placed,
      settled: activity.settled,
      ...(audience === "trainer" && {
        choose: ({ severity, frequency }) => send({ type: "change.severity.settle", severity, frequency }),
      }),
    }),
    people > 0 && mine.placed && h("p", { class: "yours" },
      t("You: {place}", { place: inWords(activity.matrix, mine.placed) })),
    activity.settled && h("p", { class: "settled", "aria-live": "polite" },
      t("We agree on: {place}", { place: inWords(activity.matrix, activity.settled) })),
    audience === "trainer" && h("p", { class: "quiet" }, t("Tap the cell that the room agrees on.")),
    audience !== "screen" && [h("p", { class: "remark" }, activity.matrix.remark), deeper(activity.matrix)],
    from(activity.matrix),
  ];
}

/** What the numbers say, in words. @param {any} activity */
function finding({ matrix, placed: { people, cells, classes }, fewest }) {
  if (!cells) return t("Fewer than {fewest} people placed it: {n}. The cells could tell who chose what.",
    { fewest, n: people });
  const all = Object.entries(/** @type {Record<string, Record<string, number>>} */ (cells))
    .flatMap(([frequency, row]) => Object.entries(row).map(([severity, n]) => ({ frequency, severity, n })));
  const most = Math.max(...all.map(({ n }) => n));
  return [
    ngettext("{n} person placed it.", "{n} people placed it.", people),
    t("Class 4: {four}, class 3: {three}, class 2: {two}, class 1: {one}.",
      { four: classes[4], three: classes[3], two: classes[2], one: classes[1] }),
    t("Most often: {places}.", {
      places: all.filter(({ n }) => n === most).map((cell) => inWords(matrix, cell)).join("; "),
    }),
  ].join(" ");
}
