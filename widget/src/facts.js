// The panel "What I know": every fact with where it came from, to be changed where it stands.

import { el } from './dom.js';
import { editor } from './editor.js';

/** Facts by department, those of the project first; the order of the bot is kept. */
export function grouped(facts) {
  const groups = new Map([['', []]]);
  for (const fact of facts) {
    if (!groups.has(fact.group)) groups.set(fact.group, []);
    groups.get(fact.group).push(fact);
  }
  return [...groups].filter(([, rows]) => rows.length);
}

/** Whether a fact is, or holds, one of the paths that changed. */
export function isNew(path, changed) {
  return changed.some((one) => one === path || one.startsWith(`${path}.`) || (path === 'roster' && one.startsWith('roster[')));
}

/** The panel. `change(path, value, shown)` is called when a fact was edited. */
export class Facts {
  #open = null;

  constructor(say, change) {
    this.say = say;
    this.change = change;
    this.element = el('section', { class: 'facts', 'aria-labelledby': 'facts-title' });
    this.show([], []);
  }

  /** Shows the facts; those at `changed` are marked as new. A fact that is being edited stays open. */
  show(facts, changed) {
    if (this.#open && this.element.contains(this.#open)) return;
    const rows = grouped(facts).map(([group, members]) => [
      el('h3', {}, group || this.say('facts-project')),
      el('ul', {}, members.map((fact) => this.#row(fact, isNew(fact.fact, changed)))),
    ]);
    this.element.replaceChildren(
      el('h2', { id: 'facts-title' }, this.say('facts')),
      ...(facts.length ? rows.flat() : [el('p', { class: 'soft' }, this.say('facts-none'))]));
  }

  #row(fact, fresh) {
    const button = fact.kind !== 'table' && el('button', {
      type: 'button', class: 'change', title: this.say('fact-change', { name: fact.name }),
      'aria-label': this.say('fact-change', { name: fact.name }), on: { click: () => this.#edit(row, fact, button) },
    }, '✎');
    const row = el('li', { class: `fact ${fact.origin.kind}${fresh ? ' fresh' : ''}`, 'data-fact': fact.fact },
      el('span', { class: 'said' }, fact.said),
      fresh && el('span', { class: 'badge new' }, this.say('fact-new')),
      el('span', { class: 'badge', title: this.#who(fact.origin) }, this.say(`origin-${fact.origin.kind}`)),
      button);
    return row;
  }

  #who({ who, at }) {
    return who ? this.say('origin-who', { who, date: this.say.long(at.slice(0, 10)) }) : null;
  }

  #edit(row, fact, button) {
    const before = [...row.childNodes];
    const close = () => {
      this.#open = null;
      row.replaceChildren(...before);
      button.focus();
    };
    const save = (value) => {
      close();
      this.change(fact.fact, value, fact.name);
    };
    const { form, focus } = editor(this.say, fact, save, close);
    this.#open = form;
    row.replaceChildren(form);
    focus();
  }
}
