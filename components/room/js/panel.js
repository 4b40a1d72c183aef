// @ts-check

/**
 * What is unfolded below something on the page: one thing at a time, or the page becomes a form.
 * @param {import("../../room.js").Context} context
 * @param {string} what
 * @param {string} id
 */
export function isOpen({ ui }, what, id) {
  return ui.open?.what === what && ui.open.id === id;
}

/**
 * Unfold something and bring the focus into it; again, and it folds and the focus comes back.
 * @param {import("../../room.js").Context} context
 * @param {string} what
 * @param {string} id
 */
export function toggle(context, what, id) {
  const opens = !isOpen(context, what, id);
  context.ui.open = opens ? { what, id } : undefined;
  context.render();
  focusLater(opens ? `[data-panel="${what}-${id}"] :is(textarea, select, input, button)`
    : `[data-opens="${what}-${id}"]`);
}

/** @param {import("../../room.js").Context} context */
export function close(context) {
  const { what, id } = context.ui.open ?? {};
  if (what) toggle(context, what, id);
}

/** Focus once the page is drawn. @param {string} selector */
export function focusLater(selector) {
  requestAnimationFrame(() => {
    /** @type {HTMLElement | null} */
    const element = document.querySelector(selector);
    element?.focus();
  });
}
