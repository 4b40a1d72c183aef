// @ts-check

/**
 * A number as people type it, with a comma or a point; undefined for anything else.
 * @param {string} text
 */
export function amountOf(text) {
  const plain = text.trim().replace(",", ".");
  return /^\d{1,9}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * The same for what is counted in ones: there a point, a comma or a space parts the thousands.
 * @param {string} text
 */
export function countOf(text) {
  return amountOf(text.trim().replace(/(\d)[.,\s](?=\d{3}(?!\d))/g, "$1"));
}
