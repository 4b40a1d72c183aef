// @ts-check

/** @typedef {{ id: string, name: string, work: string, rank: number, sources: string[], ours?: boolean }} Task */
/** @typedef {{ id: string, name: string, text: string, rank: number, finished: number, tasks: Task[] }} Category */

/** Things by id, in their order. @param {Record<string, any>} things @returns {any[]} */
export function inOrder(things) {
  return Object.entries(things)
    .map(([id, thing]) => ({ id, ...thing }))
    .sort((a, b) => a.rank - b.rank);
}

/** The categories with their tasks. @param {any} activity @returns {Category[]} */
export function categoriesOf(activity) {
  return inOrder(activity.categories).map((category) => ({ ...category, tasks: inOrder(category.tasks) }));
}

/** Every task by id. @param {any} activity @returns {Record<string, Task>} */
export function tasksOf(activity) {
  return Object.fromEntries(categoriesOf(activity).flatMap(({ tasks }) => tasks.map((task) => [task.id, task])));
}
