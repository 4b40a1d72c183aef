// @ts-check

/**
 * A number as people type it, with a comma or a point; undefined for anything else.
 * @param {string} text
 */
export function amountOf(text) {
  const plain = text.trim().replace(",", ".");
  return /^\d{1,9}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined;
}
