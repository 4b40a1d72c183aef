// @ts-check

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;

/**
 * @typedef {{ id: string, type: string, [field: string]: any }} Command
 * @typedef {{ command: Command, refused?: string }} Letter
 */

/** A random UUID; `crypto.randomUUID` is missing on plain http, which a laptop in a room serves. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/**
 * What was asked and is not yet known to be on the server's disk. It outlives a reload, and is
 * sent in order; a command keeps its id, so that sending it twice does it once.
 */
export class Outbox {
  /**
   * @param {{ code: string, audience: string, language: string, onChange: () => void,
   *   onDone: (answer: any) => void }} options
   */
  constructor(options) {
    this.options = options;
    this.name = `outbox:${options.code}:${options.audience}`;
    this.sending = false;
    this.waits = 0;
    this.ended = false;
    this.wake = () => this.send();
    addEventListener("online", this.wake);
    this.send();
  }

  /** @returns {Letter[]} */
  get letters() {
    try {
      return JSON.parse(localStorage.getItem(this.name) ?? "[]");
    } catch {
      return [];
    }
  }

  /** @param {(letters: Letter[]) => Letter[]} change */
  write(change) {
    localStorage.setItem(this.name, JSON.stringify(change(this.letters)));
    this.options.onChange();
  }

  /** @param {Omit<Command, "id">} wish @returns {string} the command's id */
  add(wish) {
    const command = /** @type {Command} */ ({ id: uuid(), ...wish });
    this.write((letters) => [...letters, { command }]);
    this.send();
    return command.id;
  }

  /** Forget a refused command. @param {string} id */
  drop(id) {
    this.write((letters) => letters.filter((letter) => letter.command.id !== id));
  }

  async send() {
    if (this.sending || this.ended) return;
    clearTimeout(this.timer);
    this.sending = true;
    try {
      for (;;) {
        const letter = this.letters.find((one) => !one.refused);
        if (!letter || !(await this.post(letter.command))) break;
      }
    } finally {
      this.sending = false;
    }
  }

  /** @param {Command} command @returns {Promise<boolean>} whether to go on with the next one */
  async post(command) {
    const { code, audience, language } = this.options;
    let response;
    try {
      response = await fetch(`/live/${code}/commands?as=${audience}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Accept-Language": language },
        body: JSON.stringify(command),
      });
    } catch {
      return this.later();
    }
    if (response.status === 429 || response.status >= 500) return this.later();
    this.waits = 0;
    const answer = await response.json().catch(() => ({}));
    if (response.ok) {
      this.drop(command.id);
      this.options.onDone(answer);
    } else {
      const refused = answer.detail ?? String(response.status);
      this.write((letters) =>
        letters.map((one) => (one.command.id === command.id ? { command, refused } : one)),
      );
    }
    return true;
  }

  later() {
    const wait = Math.min(FIRST_WAIT * 2 ** this.waits++, LONGEST_WAIT);
    this.timer = setTimeout(() => this.send(), wait * (0.5 + Math.random()));
    return false;
  }

  end() {
    this.ended = true;
    clearTimeout(this.timer);
    removeEventListener("online", this.wake);
  }
}
