// The conversation on the screen: deep-chat with our words, buttons, colours, and a live region for screen readers.

import 'deep-chat';
import { SignedOut, Refused } from './errors.js';
import { el } from './dom.js';
import { choices, escaped, paragraphs } from './markup.js';
import { INSIDE, dress } from './chat-style.js';

const ATTACH = { styles: { svg: { styles: { default: { filter: 'var(--icon)' } } } } };
const TABLES = '.csv,.tsv,.txt,.xlsx';

/**
 * A chat for `talk`. `hooks`: `custom(body)` gets each machine-readable message, `ended()` is called after each turn.
 * `settings.largest_file` is in bytes.
 */
export class Chat {
  #payloads = [];
  #turns = Promise.resolve();

  constructor(say, settings, hooks) {
    this.say = say;
    this.settings = settings;
    this.hooks = hooks;
    this.live = el('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
    this.status = el('div', { class: 'chat-status', role: 'status', hidden: true });
    this.element = el('div', { class: 'chat' }, this.status, this.live);
  }

  /** Shows a conversation: what was said in it so far, and from now on what is said. */
  show(talk, history) {
    this.talk = talk;
    this.#payloads = [];
    this.#tell(null);
    this.live.replaceChildren();
    const chat = document.createElement('deep-chat');
    dress(chat, this.say);
    chat.mixedFiles = { files: { acceptedFormats: TABLES, maxNumberOfFiles: 1 }, button: ATTACH };
    chat.htmlClassUtilities = {
      'advisor-choice': { events: { click: ({ target }) => this.#choose(Number(target.dataset.choice)) } },
      'advisor-again': { events: { click: ({ target }) => this.#press(this.#payloads[Number(target.dataset.choice)]) } },
    };
    chat.history = [{ role: 'ai', html: this.#hello(!history.length) }, ...history.map((one) => this.#rendered(one))];
    chat.connect = { handler: (body, signals) => this.#submitted(body, signals) };
    // deep-chat tells of its first drawing only, and draws a second time where the browser is slow at the start.
    new MutationObserver(() => this.#finish(chat)).observe(chat.shadowRoot, { childList: true, subtree: true });
    this.box?.remove();
    this.box = chat;
    this.element.prepend(chat);
  }

  /** Says something for the person: a button, an edited field, a picked date. `shown` is what the bubble says. */
  send(message, shown) {
    this.#press({ message: { ...message, shown }, shown });
  }

  /** Puts the cursor where one writes. */
  focus() {
    this.box?.focusInput?.();
  }

  #choose(number) {
    const { message, shown } = this.#payloads[number];
    this.#press({ message, shown });
  }

  #press({ message, shown, file }) {
    this.box.submitUserMessage({ text: shown, custom: { message, file } });
  }

  #submitted(body, signals) {
    const answer = new Answer(this, signals);
    const turn = () => this.#turn(body, answer).finally(() => answer.end());
    this.#turns = this.#turns.then(turn, turn);
  }

  async #turn(body, answer) {
    const { message, file } = request(body);
    try {
      if (file) await this.#upload(file, message, answer);
      else await this.talk.send(message, (one) => this.#heard(one, answer), () => this.#tell(this.say('broken')));
      this.#tell(null);
      this.hooks.ended();
    } catch (error) {
      this.#failed(error, { message, file }, answer);
    }
  }

  async #upload(file, message, answer) {
    const megabytes = Math.floor(this.settings.largest_file / 2 ** 20);
    if (file.size > this.settings.largest_file) {
      answer.words(this.say('too-large', { name: file.name, limit: megabytes }));
      return;
    }
    const progress = (share) => this.#tell(this.say('uploading', { name: file.name, percent: this.say.share(share) }), share);
    progress(0);
    await this.talk.sendFile(file, (one) => this.#heard(one, answer), progress, message.text);
  }

  #heard(message, answer) {
    if (message.text) answer.words(message.text, message.buttons);
    if (message.custom) this.hooks.custom(message.custom, answer);
  }

  #failed(error, again, answer) {
    if (!(error instanceof SignedOut || error instanceof Refused)) console.error(error);
    this.#tell(null);
    if (error instanceof SignedOut) answer.words(this.say('expired'));
    else if (error instanceof Refused) answer.words(error.message);
    else answer.markup(`${paragraphs(this.say('failed'))}${this.#again(again)}`, this.say('failed'));
  }

  #again(again) {
    this.#payloads.push({ ...again, shown: again.message.shown ?? again.message.text ?? again.file?.name });
    const number = this.#payloads.length - 1;
    return `<button type="button" class="advisor-again" data-choice="${number}">${escaped(this.say('again'))}</button>`;
  }

  /** A text of the bot as markup; its buttons can be pressed from now on. */
  markupOf(text, buttons) {
    const first = this.#payloads.length;
    this.#payloads.push(...(buttons ?? []).map(({ title, payload }) => ({ message: { ...payload, shown: title }, shown: title })));
    return paragraphs(text) + choices(buttons, first);
  }

  #rendered({ from, text, buttons }) {
    return from === 'person' ? { role: 'user', html: paragraphs(text) } : { role: 'ai', html: this.markupOf(text, buttons) };
  }

  /** What stands first in every conversation; with things to ask while nothing was said. */
  #hello(fresh) {
    const titles = fresh ? ['begin-when', 'begin-date', 'begin-people'].map((key) => this.say(key)) : [];
    return this.markupOf(this.say('hello'), titles.map((title) => ({ title, payload: { text: title } })));
  }

  /** A line above the field where one writes, for what goes on; null takes it away. */
  #tell(text, share = null) {
    this.status.hidden = text === null;
    this.status.replaceChildren(text ?? '', share === null ? '' : el('progress', { max: 1, value: share, 'aria-label': text }));
  }

  /** What deep-chat leaves out: names for screen readers. */
  #finish(chat) {
    const root = chat.shadowRoot;
    for (const [query, key] of Object.entries(INSIDE)) root.querySelector(query)?.setAttribute('aria-label', this.say(key));
    const log = root.querySelector('#messages');
    log?.setAttribute('role', 'log');
    log?.setAttribute('aria-live', 'off'); // the live region beside it says what is new, and nothing twice
    log?.setAttribute('tabindex', '0');
  }
}

/** The bubbles of one turn: the first ends the typing sign, the others follow. */
class Answer {
  #chat;
  #signals;
  #begun = false;

  constructor(chat, signals) {
    this.#chat = chat;
    this.#signals = signals;
  }

  words(text, buttons) {
    this.markup(this.#chat.markupOf(text, buttons), text);
  }

  markup(html, spoken) {
    if (this.#begun) this.#chat.box.addMessage({ role: 'ai', html });
    else this.#signals.onResponse({ html });
    this.#begun = true;
    this.#chat.live.append(el('p', {}, `${this.#chat.say('said-advisor')}: ${spoken}`));
    while (this.#chat.live.children.length > 5) this.#chat.live.firstChild.remove();
  }

  /** After the turn, also where nothing was said. */
  end() {
    if (!this.#begun) this.#signals.onResponse([]);
  }
}

/** What deep-chat hands over: the words with what a button stands for, or a form with a file. */
function request(body) {
  if (body instanceof FormData) {
    const last = [...body.entries()].filter(([name]) => name.startsWith('message')).at(-1);
    return { file: body.get('files'), message: last ? { text: JSON.parse(last[1]).text } : {} };
  }
  const { text, custom } = body.messages.at(-1);
  return { message: custom?.message ?? { text }, file: custom?.file };
}
