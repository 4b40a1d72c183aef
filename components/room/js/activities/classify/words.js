// @ts-check
import { t } from "../../strings.js";

/** @typedef {{ pairs: number, kappa?: number, band?: string }} Agreement */

/** @type {Record<string, () => string>} */
const BANDS = {
  poor: () => t("less agreement than chance would give"),
  slight: () => t("slight agreement"),
  fair: () => t("fair agreement"),
  moderate: () => t("moderate agreement"),
  substantial: () => t("substantial agreement"),
  "almost-perfect": () => t("almost perfect agreement"),
};

/**
 * Kappa with the name that belongs to it.
 * @param {Agreement | undefined} told
 * @param {string} language
 */
export function kappaInWords(told, language) {
  if (!told) return t("There are too few answers for a measure of agreement.");
  if (told.kappa === undefined) return t("Everybody chose the same everywhere: kappa says nothing then.");
  return t("Fleiss’ kappa is {kappa}: {band}.",
    { kappa: number(told.kappa, language), band: BANDS[told.band ?? "poor"]() });
}

/** @param {number} kappa @param {string} language */
function number(kappa, language) {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, digits).format(kappa);
}
