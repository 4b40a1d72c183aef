// @ts-check

/** @typedef {{ id: string, name: string, text: string, practice?: string, rank: number }} Value */

/** The values in the order of the vision. @param {Record<string, any>} values @returns {Value[]} */
export function inOrder(values) {
  return Object.entries(values)
    .map(([id, value]) => ({ id, ...value }))
    .sort((a, b) => a.rank - b.rank);
}

/**
 * The values that enough people rated, the largest gap first, and the others.
 * @param {any} activity
 * @returns {{ ranked: Value[], few: Value[] }}
 */
export function byGap({ values, results }) {
  const all = inOrder(values);
  return {
    ranked: all.filter(({ id }) => results[id].rank !== undefined)
      .sort((a, b) => results[a.id].rank - results[b.id].rank),
    few: all.filter(({ id }) => results[id].rank === undefined),
  };
}
