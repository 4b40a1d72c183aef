// @ts-check

/** @typedef {{ now?: string, hours?: number, going?: string, wish?: string }} Answer */

const PARTS = /** @type {const} */ (["now", "hours", "going", "wish"]);

/**
 * What one said of each task: kept by the server, or on its way there.
 * @param {import("../../room.js").Context} context
 * @returns {Record<string, Answer>}
 */
export function answersOf({ mine, pending }) {
  const answers = { ...mine.answers };
  for (const wish of pending) {
    if (wish.type === "managing.task.leave") delete answers[wish.task];
    if (wish.type !== "managing.task.answer") continue;
    const said = Object.fromEntries(PARTS.filter((part) => wish[part] !== undefined).map((part) => [part, wish[part]]));
    answers[wish.task] = { ...answers[wish.task], ...said };
  }
  return answers;
}

/** The categories that one is through. @param {import("../../room.js").Context} context @returns {Set<string>} */
export function finishedOf({ mine, pending }) {
  const finished = new Set(Object.keys(mine.finished ?? {}));
  for (const wish of pending) {
    if (wish.type === "managing.category.finish")
      if (wish.finished === false) finished.delete(wish.category);
      else finished.add(wish.category);
  }
  return finished;
}

/** The figures one entered. @param {import("../../room.js").Context} context @returns {Record<string, number>} */
export function figuresOf({ mine, pending }) {
  const figures = { ...mine.figures };
  for (const wish of pending) {
    if (wish.type !== "managing.figure.enter") continue;
    if (wish.amount === undefined) delete figures[wish.figure];
    else figures[wish.figure] = wish.amount;
  }
  return figures;
}

/** Who does it and the hours are what counts. @param {Answer | undefined} answer */
export function counts(answer) {
  return answer?.now !== undefined && answer.hours !== undefined;
}
