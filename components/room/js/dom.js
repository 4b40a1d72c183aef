// @ts-check
/**
 * The page as a description: `h` describes an element, `show` brings a parent's children to a
 * description. Elements that stay keep their focus, caret and scroll position.
 */

/**
 * @typedef {string | number | false | null | undefined} Text
 * @typedef {{ tag: string, key: string | undefined, props: Record<string, any>, children: Node_[] }} Element_
 * @typedef {Element_ | Text} Node_
 */

const SVG = "http://www.w3.org/2000/svg";
const SVG_TAGS = new Set(["svg", "path", "circle", "line", "rect", "g", "text", "polyline"]);

/**
 * Describe an element. Props: `key`, `on` ({event: listener}), `value`/`checked` (set once, then
 * the user's), `ref` (called with a new element), anything else an attribute (false: left out).
 * @param {string} tag
 * @param {Record<string, any> | null} [props]
 * @param {...(Node_ | Node_[])} children
 * @returns {Element_}
 */
export function h(tag, props, ...children) {
  const { key, ...rest } = props ?? {};
  return { tag, key, props: rest, children: /** @type {Node_[]} */ (children.flat(9)) };
}

/**
 * Bring the children of `parent` to a description.
 * @param {Element} parent
 * @param {Node_ | Node_[]} wanted
 */
export function show(parent, wanted) {
  const list = [wanted].flat(9).filter((node) => node !== false && node != null && node !== "");
  const old = /** @type {ChildNode[]} */ ([...parent.childNodes]);
  const keyed = new Map(old.filter(keyOf).map((node) => [keyOf(node), node]));
  const loose = old.filter((node) => !keyOf(node));
  let place = parent.firstChild;
  for (const node of list) {
    const kept = take(/** @type {Node_} */ (node), keyed, loose);
    const element = kept ?? make(/** @type {Node_} */ (node), parent);
    if (element === place) place = place.nextSibling;
    else parent.insertBefore(element, place);
    update(element, /** @type {Node_} */ (node));
  }
  for (const node of [...keyed.values(), ...loose]) node.remove();
}

/** @param {any} node */
const keyOf = (node) => node.__key;

/**
 * Find an old node that can become the wanted one, and take it out of the pool.
 * @param {Node_} node
 * @param {Map<any, ChildNode>} keyed
 * @param {ChildNode[]} loose
 */
function take(node, keyed, loose) {
  const isElement = typeof node === "object" && node !== null;
  if (isElement && node.key !== undefined) {
    const found = keyed.get(node.key);
    if (!found || !fits(found, node)) return undefined;
    keyed.delete(node.key);
    return found;
  }
  const index = loose.findIndex((old) => fits(old, node));
  return index < 0 ? undefined : loose.splice(index, 1)[0];
}

/** @param {ChildNode} old @param {Node_} node */
function fits(old, node) {
  if (typeof node !== "object" || node === null) return old.nodeType === Node.TEXT_NODE;
  return old.nodeType === Node.ELEMENT_NODE && old.nodeName.toLowerCase() === node.tag.toLowerCase();
}

/** @param {Node_} node @param {Element} parent @returns {ChildNode} */
function make(node, parent) {
  if (typeof node !== "object" || node === null) return document.createTextNode("");
  const inSvg = SVG_TAGS.has(node.tag) || parent.namespaceURI === SVG;
  const element = inSvg
    ? document.createElementNS(SVG, node.tag)
    : document.createElement(node.tag);
  /** @type {any} */ (element).__key = node.key;
  /** @type {any} */ (element).__props = {};
  for (const name of ["value", "checked"])
    if (name in node.props) /** @type {any} */ (element)[name] = node.props[name];
  node.props.ref?.(element);
  return element;
}

/** @param {ChildNode} old @param {Node_} node */
function update(old, node) {
  if (typeof node !== "object" || node === null) {
    const text = String(node);
    if (old.nodeValue !== text) old.nodeValue = text;
    return;
  }
  const element = /** @type {any} */ (old);
  const before = element.__props ?? {};
  for (const name of Object.keys(before))
    if (!(name in node.props) && !SPECIAL.has(name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(node.props)) {
    if (SPECIAL.has(name) || before[name] === value) continue;
    if (value === false || value == null) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  listen(element, before.on ?? {}, node.props.on ?? {});
  element.__props = node.props;
  show(element, node.children);
}

const SPECIAL = new Set(["on", "value", "checked", "ref"]);

/** @param {any} element @param {Record<string, any>} before @param {Record<string, any>} after */
function listen(element, before, after) {
  for (const name of Object.keys(before))
    if (!(name in after)) element[`on${name}`] = null;
  for (const [name, listener] of Object.entries(after)) element[`on${name}`] = listener;
}
