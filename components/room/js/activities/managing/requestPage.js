// @ts-check
import { t } from "../../strings.js";
import { inOrder, tasksOf } from "./list.js";
import { answersOf, figuresOf } from "./own.js";
import { ROLES, euros, fitName, inHours, number, roleName } from "./words.js";

/** @typedef {{ text: string, origin: string }} Row */
/** @typedef {{ title: string, rows: Row[] }} Section */

/** The page's sections; those without a single row are left out. @param {import("../../room.js").Context} context @returns {Section[]} */
export function sections(context) {
  return [
    { title: t("Our practice"), rows: practice(context) },
    { title: t("Who manages what today"), rows: today(context) },
    { title: t("What does not go well"), rows: badly(context) },
    { title: t("What we want to change"), rows: wished(context) },
    { title: t("What it costs and gives back a year"), rows: costs(context) },
    { title: t("The room beside it"), rows: room(context) },
    { title: t("Our own figures and reasons"), rows: own(context) },
    { title: t("What to know about funding"), rows: funding(context) },
  ].filter(({ rows }) => rows.length > 0);
}

/** The same, as plain text. @param {Section[]} found */
export function asText(found) {
  const told = found.map(({ title, rows }) =>
    [title.toUpperCase(), ...rows.map(({ text, origin }) => `- ${text} [${origin}]`)].join("\n"));
  return [t("Why we ask for practice management"), ...told].join("\n\n");
}

/** @param {import("../../room.js").Context} context @returns {Row[]} */
function practice(context) {
  const { patients, doctors } = figuresOf(context);
  const { language } = context.data;
  const origin = t("entered by you");
  return [
    ...(patients === undefined ? [] : [{ text: t("Patients: {n}", { n: number(patients, language) }), origin }]),
    ...(doctors === undefined ? [] : [{ text: t("Doctors: {n}", { n: number(doctors, language) }), origin }]),
  ];
}

/** @param {import("../../room.js").Context} context @returns {Row[]} */
function today({ mine, data }) {
  const { outcome } = mine;
  if (!outcome) return [];
  const origin = t("from your inventory");
  return [
    { text: t("{total} a month of management. Tasks filled in: {n}.", { total: inHours(outcome.total, data.language), n: outcome.tasks }), origin },
    ...ROLES.filter((role) => outcome.today[role]).map((role) => ({
      text: role === "nobody"
        ? t("Left undone: {hours} a month", { hours: inHours(outcome.today[role], data.language) })
        : t("{role}: {hours} a month", { role: roleName(role), hours: inHours(outcome.today[role], data.language) }),
      origin,
    })),
  ];
}

/** @param {import("../../room.js").Context} context @returns {Row[]} */
function badly(context) {
  const tasks = tasksOf(context.activity);
  const order = Object.keys(tasks);
  return Object.entries(answersOf(context))
    .filter(([id, { now, going }]) => id in tasks && (going === "badly" || now === "nobody"))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([id, { now }]) => ({
      text: now === "nobody" ? t("{task}: nobody does it", { task: tasks[id].name }) : tasks[id].name,
      origin: t("from your inventory"),
    }));
}

/** @param {import("../../room.js").Context} context @returns {Row[]} */
function wished({ activity, mine, data }) {
  const { outcome } = mine;
  if (!outcome) return [];
  const origin = t("from your inventory");
  const { language } = data;
  const more = ROLES.filter((role) => role !== "nobody" && outcome.wished[role] > outcome.today[role]);
  return [
    ...(!outcome.back ? [] : [{
      text: t("The doctors get back {hours} a month: {share}% of their hours on these tasks.",
        { hours: inHours(outcome.back, language), share: outcome.share }),
      origin,
    }]),
    ...more.map((role) => ({
      text: t("{role}: {hours} a month more", { role: roleName(role), hours: inHours(outcome.wished[role] - outcome.today[role], language) }),
      origin,
    })),
    ...(outcome.fit ? [{
      text: t("Role that fits: {role}", { role: fitName(outcome.fit) }),
      origin: t("by the training's own rule, from {share}% of the hours on", { share: activity.rule.share }),
    }] : []),
  ];
}

/** @param {import("../../room.js").Context} context @returns {Row[]} */
function costs({ mine, data }) {
  const { outcome } = mine;
  if (!outcome) return [];
  // A cost that is still on its way has no amount yet: beside the old one it would be wrong.
  const figures = mine.figures ?? {};
  const origin = t("hours of your inventory × 12 × the cost entered by you");
  const changes = Object.entries(/** @type {Record<string, any>} */ (outcome.changes));
  const known = changes.filter(([, { cents }]) => cents !== undefined);
  const rows = known.map(([role, { hours, cents }]) => {
    const values = {
      role: roleName(role),
      hours: inHours(Math.abs(hours), data.language),
      cost: euros(figures[`cost-${role}`], data.language),
      amount: euros(Math.abs(cents), data.language),
    };
    return {
      text: hours < 0
        ? t("{role}: {hours} a month fewer, at {cost} an hour: {amount} a year given back", values)
        : t("{role}: {hours} a month more, at {cost} an hour: {amount} a year", values),
      origin,
    };
  });
  const missing = changes.filter(([, { cents }]) => cents === undefined).map(([role]) => roleName(role));
  if (known.length > 0 && missing.length > 0)
    rows.push({ text: t("No total yet: the hourly cost is missing for {roles}.", { roles: missing.join(", ") }), origin: t("not entered") });
  if (outcome.balance !== undefined)
    rows.push({
      text: outcome.balance < 0
        ? t("Together: {amount} a year given back", { amount: euros(-outcome.balance, data.language) })
        : t("Together: {amount} a year", { amount: euros(outcome.balance, data.language) }),
      origin,
    });
  return rows;
}

/** @param {import("../../room.js").Context} context @returns {Row[]} */
function room({ activity, data }) {
  const { hours, back, people } = activity.results;
  if (!hours) return [];
  const origin = t("from the room's inventory, {n} practices", { n: people });
  return [
    {
      text: t("On average {total} a month of management, {doctor} of it by doctors", {
        total: inHours(hours.total, data.language), doctor: inHours(hours.today.doctor, data.language),
      }),
      origin,
    },
    ...(back ? [{ text: t("Doctors' hours given back in the middle practice: {median}%", back), origin }] : []),
  ];
}

/** @param {import("../../room.js").Context} context @returns {Row[]} */
function own({ mine }) {
  return inOrder(mine.lines ?? {}).map(({ text }) => ({ text, origin: t("entered by you") }));
}

/** @param {import("../../room.js").Context} context @returns {Row[]} */
function funding({ activity }) {
  return activity.funding.map((/** @type {any} */ { text, source }) => ({
    text,
    origin: source.checked ? t("{source}, looked up {day}", { source: source.text, day: source.checked }) : source.text,
  }));
}
