// The panel "What I know": every fact with where it came from, to be changed where it stands.

import { el } from './dom.js';
import { editor } from './editor.js';
import { grouped, isNew } from './facts-order.js';

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
