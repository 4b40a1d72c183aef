// @ts-check

/**
 * Half-written texts, kept on this phone until they are sent: a locked screen loses nothing.
 * @param {string} name
 */
export function drafts(name) {
  const key = `draft:${name}`;
  return {
    get: () => localStorage.getItem(key) ?? "",
    /** @param {string} text */
    set: (text) => (text ? localStorage.setItem(key, text) : localStorage.removeItem(key)),
  };
}
