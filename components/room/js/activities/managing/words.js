// @ts-check
import { t } from "../../strings.js";

export const ROLES = ["doctor", "assistant", "nurse", "coordinator", "manager", "outside", "nobody"];
export const WORKS = ["support", "execute", "coordinate", "lead"];
export const FITS = ["assistant", "nurse", "coordinator", "manager", "shared"];
export const GOING = ["well", "fairly", "badly"];

/** Who does a task. @param {string} role */
export function roleName(role) {
  switch (role) {
    case "doctor": return t("Doctor");
    case "assistant": return t("Assistant");
    case "nurse": return t("Practice nurse");
    case "coordinator": return t("Coordinator");
    case "manager": return t("Practice manager");
    case "outside": return t("Somebody outside");
    default: return t("Nobody");
  }
}

/** One of the five roles that the rule knows, or "none". @param {string} fit */
export function fitName(fit) {
  switch (fit) {
    case "assistant": return t("Assistant with administrative tasks");
    case "nurse": return t("Practice nurse with extra tasks");
    case "coordinator": return t("Practice coordinator");
    case "manager": return t("Own practice manager");
    case "shared": return t("Shared practice manager");
    default: return t("No extra role");
  }
}

/** @param {string} work */
export function workName(work) {
  switch (work) {
    case "support": return t("Supporting");
    case "execute": return t("Carrying out");
    case "coordinate": return t("Coordinating");
    default: return t("Leading");
  }
}

/** @param {string} going */
export function goingName(going) {
  if (going === "well") return t("Well");
  return going === "fairly" ? t("So-so") : t("Badly");
}

/** Hours as the language writes them. @param {number} value @param {string} language */
export function number(value, language) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** @param {number} hours @param {string} language */
export function inHours(hours, language) {
  return hours === 1 ? t("1 hour") : t("{n} hours", { n: number(hours, language) });
}

/** @param {number} cents @param {string} language */
export function euros(cents, language) {
  return new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }).format(cents / 100);
}
