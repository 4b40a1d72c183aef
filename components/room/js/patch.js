// @ts-check

/**
 * Apply a JSON Merge Patch (RFC 7396): null takes a member away.
 * @param {any} view
 * @param {any} patch
 * @returns {any} a new view; untouched parts are shared with the old one
 */
export function merge(view, patch) {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch;
  const base = typeof view === "object" && view !== null && !Array.isArray(view) ? view : {};
  const result = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merge(base[key], value);
  }
  return result;
}
