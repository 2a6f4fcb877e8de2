// The date picker: shown under the chat while the bot asks for a date or a period.

import { el } from './dom.js';

const DAYS = ['project.earliest_start', 'project.go_live_by', 'growth.settled_from'];
const PERIODS = ['project.desired_start', 'annual_break'];

/** What a question asks for: `day`, `period`, or null where it is no date. */
export function asksFor(fact) {
  if (PERIODS.includes(fact)) return 'period';
  return DAYS.includes(fact) || /\.staffed_from$/.test(fact ?? '') ? 'day' : null;
}

/** The value of a fact out of what was picked; null while nothing was. The end of a period may be left open. */
export function valueOf(kind, from, to) {
  if (!from) return null;
  if (kind === 'day') return from;
  return to && to < from ? null : { from, to: to || from };
}

/** A form for the fact that is asked for; `take(value, shown)` gets what was picked. */
export function picker(say, fact, take) {
  const kind = asksFor(fact);
  const from = el('input', { type: 'date', required: true, name: 'from' });
  const to = el('input', { type: 'date', name: 'to' });
  const submit = (event) => {
    event.preventDefault();
    const value = valueOf(kind, from.value, to.value);
    if (!value) return to.focus();
    take(value, kind === 'period' && value.to !== value.from ? `${say.long(value.from)} – ${say.long(value.to)}` : say.long(from.value));
  };
  return el('form', { class: 'picker', 'aria-label': say('pick'), on: { submit } },
    el('label', {}, say(kind === 'period' ? 'pick-from' : 'pick'), from),
    kind === 'period' && el('label', {}, say('pick-to'), to),
    el('button', { class: 'primary' }, say('pick-take')));
}
