// @ts-check

/**
 * Things by id, in their order.
 * @param {Record<string, any>} things
 * @returns {any[]}
 */
export function inOrder(things) {
  return Object.entries(things)
    .map(([id, one]) => ({ id, ...one }))
    .sort((a, b) => a.rank - b.rank);
}
