// @ts-check
import { t } from "../../strings.js";

/** Whether a procedure is written down, in a word. @returns {Record<string, string>} */
export function writtenWords() {
  return { yes: t("yes"), begun: t("begun"), no: t("no") };
}
