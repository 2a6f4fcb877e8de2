// The whole screen: the conversation, and beside it what is known, the year, turnover and coverage.

import { Chat } from './chat.js';
import { el } from './dom.js';
import { Facts } from './facts.js';
import { linkTo } from './files.js';
import { recall, remember } from './memory.js';
import { asksFor, picker } from './picker.js';
import { Talk, place } from './talk.js';
import { cover, heat } from './turnover.js';
import { Year } from './year.js';

const PARTS = ['chat', 'facts', 'year'];
const MOST_LINES = 6; // departments in the picture of coverage; the table has all

/** The screen for a session. `hooks`: `change(language)`, and `close()` where there is something to close. */
export class Screen {
  #changed = [];
  #supposed = null;
  #question = null;

  constructor(say, settings, session, hooks) {
    this.say = say;
    this.session = session;
    this.chat = new Chat(say, settings, { custom: (body, answer) => this.#custom(body, answer), ended: () => this.#ended() });
    this.facts = new Facts(say, (fact, value, shown) => this.#state(fact, value, `${shown}: ${value === null ? say('fact-empty') : '✓'}`));
    this.year = new Year(say, () => this.#starts(), (week) => this.#state('project.desired_start', week, say('year-week', { date: say.long(week.from) })));
    this.question = el('div', { class: 'question' });
    this.more = el('div', { class: 'more' });
    this.element = el('div', { class: 'screen' }, this.#header(settings, hooks), this.#tabs(),
      el('main', { id: 'main', 'data-part': 'chat' },
        el('section', { class: 'part part-chat', 'aria-label': say('chat') }, this.chat.element, this.question),
        el('div', { class: 'part part-side' }, this.facts.element, this.year.element, this.more)));
    this.others = new BroadcastChannel('advisor');
    this.others.onmessage = ({ data }) => data === this.#name() && this.#restore();
  }

  /** Shows the person's conversation as it stands. */
  async begin() {
    this.person = await this.session.person();
    await this.#restore();
  }

  #header(settings, { change, close }) {
    const { say } = this;
    const languages = el('select', { 'aria-label': say('language'), on: { change: ({ target }) => change(target.value) } },
      settings.languages.map((code) => el('option', { value: code, selected: code === say.language, lang: code }, say(`language-${code}`))));
    return el('header', {},
      el('h1', {}, say('title')),
      el('div', { class: 'row' }, languages,
        el('button', { type: 'button', on: { click: () => this.#anew() } }, say('new')),
        el('button', { type: 'button', class: 'print', on: { click: () => window.print() } }, say('print')),
        close && el('button', { type: 'button', class: 'close', 'aria-label': say('close'), on: { click: close } }, '×')));
  }

  /** On narrow screens one part at a time. */
  #tabs() {
    const show = (name) => {
      this.element.querySelector('#main').dataset.part = name;
      for (const tab of tabs.children) tab.setAttribute('aria-pressed', String(tab.dataset.part === name));
    };
    const tabs = el('nav', { class: 'tabs' }, PARTS.map((name) =>
      el('button', { type: 'button', 'data-part': name, 'aria-pressed': String(name === 'chat'), on: { click: () => show(name) } }, this.say(name))));
    return tabs;
  }

  #name() {
    return `conversation.${this.person}.${this.conversation}`;
  }

  async #restore() {
    this.conversation = recall(`conversation.${this.person}`) ?? '';
    const { messages, question } = await this.session.get(place('history', this.conversation));
    this.talk = new Talk(this.session, this.conversation);
    this.chat.show(this.talk, messages);
    this.#ask(question);
    this.known = messages.length > 0;
    await this.#refresh();
  }

  #anew() {
    remember(`conversation.${this.person}`, crypto.randomUUID());
    this.#changed = [];
    this.#restore().then(() => this.chat.focus());
  }

  #state(fact, value, shown) {
    this.chat.send({ fact, value }, shown);
  }

  #custom(body, answer) {
    if (body.type === 'case') this.#changed = body.changed;
    if (body.type === 'question') this.#question = body.fact;
    if (body.type === 'advice' && body.hypothetical) this.#supposed = body.advice;
    if (body.type === 'file') answer.markup(linkTo(body), body.name);
    if (body.type === 'done' && body.what === 'forgotten') this.known = false;
    else this.known = true;
  }

  async #ended() {
    this.#ask(this.#question);
    this.#question = null;
    await this.#refresh();
    this.#changed = [];
    this.others.postMessage(this.#name());
  }

  #ask(fact) {
    const shown = asksFor(fact) ? [picker(this.say, fact, (value, words) => this.#state(fact, value, words))] : [];
    this.question.replaceChildren(...shown);
  }

  async #refresh() {
    const seen = this.known ? await this.session.get(place('overview', this.conversation)) : null;
    const supposed = this.#supposed;
    this.#supposed = null;
    if (!seen?.facts.some((fact) => fact.origin.kind !== 'assumed')) {
      this.facts.show([], []);
      if (!supposed || !seen) return;
    }
    this.facts.show(seen.facts, this.#changed);
    this.year.show(supposed ?? seen.advice, seen.year, supposed !== null);
    this.#turnover(seen);
  }

  #turnover({ turnover, year, advice }) {
    const rows = turnover.departments ?? [];
    const need = (name) => advice.staffing.find((one) => one.department === name)?.uncovered_now ?? 0;
    const worst = [...year.trained].sort((a, b) => need(b.department) - need(a.department)).slice(0, MOST_LINES);
    this.more.replaceChildren(...(rows.length ? [heat(this.say, rows), cover(this.say, worst, advice.staffing)] : []));
  }

  async #starts() {
    return (await this.session.get(place('starts', this.conversation))).starts;
  }
}
