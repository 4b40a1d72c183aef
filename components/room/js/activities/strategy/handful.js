// @ts-check

/**
 * All pairs in one's own order: everybody goes round the same circle, from their own beginning.
 * @param {any} activity
 * @param {number} turn
 * @returns {string[]}
 */
export function orderFor({ places, starts, handful }, turn) {
  const circle = Object.keys(places).sort((a, b) => places[a] - places[b]);
  const first = (turn % starts) * handful;
  return [...circle.slice(first), ...circle.slice(0, first)];
}

/**
 * The few pairs on the page. They stay until one asks for others: nothing jumps away under a thumb.
 * @param {import("../../room.js").Context} context
 * @param {(pair: string) => boolean} isScored
 * @returns {string[]}
 */
export function handful(context, isScored) {
  const { activity, ui } = context;
  const there = (ui.handful ?? []).filter((/** @type {string} */ pair) => pair in activity.places);
  if (!there.length) ui.handful = next(context, isScored);
  return (ui.handful ?? []).filter((/** @type {string} */ pair) => pair in activity.places);
}

/** Take other pairs; what was passed over comes back at the end. @param {import("../../room.js").Context} context @param {(pair: string) => boolean} isScored */
export function others(context, isScored) {
  const { ui } = context;
  const passed = (ui.handful ?? []).filter((/** @type {string} */ pair) => !isScored(pair));
  ui.passed = [...(ui.passed ?? []).filter((/** @type {string} */ pair) => !passed.includes(pair)), ...passed];
  ui.handful = next(context, isScored);
  context.render();
}

/** @param {import("../../room.js").Context} context @param {(pair: string) => boolean} isScored */
function next({ activity, mine, ui }, isScored) {
  if (mine.turn === undefined) return undefined;
  const passed = ui.passed ?? [];
  const left = orderFor(activity, mine.turn).filter((pair) => !isScored(pair));
  return [...left.filter((pair) => !passed.includes(pair)), ...passed.filter((/** @type {string} */ pair) => left.includes(pair))]
    .slice(0, activity.handful);
}
