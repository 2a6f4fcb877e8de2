// Talking to the bot: one message out, its answers in as they are said; a broken connection is mended.

import { Broken, Refused, Unreachable } from './errors.js';
import { events } from './events.js';

const CHANNEL = '/webhooks/web';
const WAITS = [500, 1500, 4000, 8000, 15_000, 30_000]; // ms between attempts

/** The address of something about a conversation. */
export function place(what, conversation) {
  return `${CHANNEL}/${what}?conversation=${encodeURIComponent(conversation)}`;
}

/** Talks for a session in one conversation. `pause` is a seam for tests. */
export class Talk {
  constructor(session, conversation, pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))) {
    this.session = session;
    this.conversation = conversation;
    this.pause = pause;
  }

  /**
   * Sends `{text}` or `{fact, value, shown}` and calls `heard` with each message of the answer.
   *
   * Where the connection breaks, `broken` is called and it is tried again: the history says whether the bot has got the
   * message by its `id`, so nothing is said twice and nothing is lost. Throws Refused, SignedOut, Unreachable.
   */
  async send(message, heard, broken) {
    const id = message.id ?? crypto.randomUUID();
    let words = 0; // of the answer, heard before the connection broke
    const hear = (one) => {
      if (one.text) words += 1;
      heard(one);
    };
    for (let attempt = 0; ; attempt += 1) {
      try {
        if (attempt && (await this.#answered(id, words, heard))) return;
        return await this.#post({ ...message, id }, hear);
      } catch (error) {
        if (!(error instanceof TypeError) && !(error instanceof Broken)) throw error;
        if (attempt === WAITS.length) throw new Unreachable();
        broken();
        await this.pause(WAITS[attempt]);
      }
    }
  }

  async #post(message, heard) {
    const body = JSON.stringify(this.conversation ? { ...message, conversation: this.conversation } : message);
    const answer = await this.session.request((headers) => fetch(`${CHANNEL}/messages`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json', Accept: 'text/event-stream, application/json' },
      body,
    }));
    if (answer.headers.get('content-type')?.startsWith('text/event-stream')) return told(answer, heard);
    await plain(answer, heard);
  }

  /** Whether the bot has answered the message meanwhile; if so the answer is heard from the history. */
  async #answered(id, words, heard) {
    const { messages } = await this.session.get(place('history', this.conversation));
    const at = messages.findIndex((message) => message.id === id);
    if (at < 0) return false;
    messages.slice(at + 1 + words).forEach(heard);
    return true;
  }

  /** Sends a file with progress (0 to 1) and calls `heard` as `send` does. */
  async sendFile(file, heard, progress) {
    const form = new FormData();
    if (this.conversation) form.append('conversation', this.conversation);
    form.append('file', file, file.name);
    const answer = await this.session.request((headers) => upload(`${CHANNEL}/messages`, headers, form, progress));
    await plain(answer, heard);
  }
}

async function told(answer, heard) {
  for await (const { event, data } of events(answer)) {
    if (event === 'done') return;
    heard(JSON.parse(data));
  }
  throw new Broken(); // the answer ended before it was done
}

async function plain(answer, heard) {
  const body = await answer.json().catch(() => ({}));
  if (answer.status >= 502) throw new Broken(); // a proxy whose bot is away
  if (!answer.ok) throw new Refused(answer.status, body.error);
  body.messages.forEach(heard);
}

/** A POST that tells how much has gone out; fetch can't. Gives a Response. */
function upload(address, headers, form, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
    request.onerror = () => reject(new Unreachable());
    request.send(form);
  });
}
