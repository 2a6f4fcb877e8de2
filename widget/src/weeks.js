// The calendar's reckoning: which week, which colour, which state. No picture here, and no second engine: what a start
// is worth comes from the bot.

import { between, plus } from './days.js';

/** Upper ends of the risk classes; the last class is open. Five are told apart in print and by colour-blind people. */
export const CLASSES = [0.1, 0.2, 0.35, 0.5];

/** The class of a risk, 0 to 4. */
export function classOf(risk) {
  const found = CLASSES.findIndex((end) => risk < end);
  return found < 0 ? CLASSES.length : found;
}

/** The weeks of an advice with `class`, `blocked` and whether each lies in the recommended window. */
export function weeksOf(advice) {
  const { weeks, window } = advice;
  return weeks.map(({ week, risk, blocked_by }) => ({
    week,
    risk,
    class: classOf(risk),
    blocked: blocked_by.length > 0,
    recommended: !!window && week <= window.to && plus(week, 6) >= window.from,
  }));
}

/** The state of a week in a word of the catalogue. */
export function stateOf(week, start) {
  if (week.blocked) return 'year-blocked';
  return `year-${start?.verdict ?? (week.recommended ? 'start' : 'caution')}`;
}

/** The phases of a plan, given for one start, for another: all of them move alike. */
export function phasesFrom(start, { first, phases }) {
  const shift = between(first, start);
  return phases.map(({ phase, from, to }) => ({ phase, from: plus(from, shift), to: plus(to, shift) }));
}

/** Spans of whole months between two days, for months of the year (1 to 12). */
export function spansOf(numbers, first, last) {
  const spans = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    for (const number of numbers) {
      const from = `${year}-${String(number).padStart(2, '0')}-01`;
      const to = plus(number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`, -1);
      if (to >= first && from <= last) spans.push({ from: from < first ? first : from, to: to > last ? last : to });
    }
  }
  return spans;
}

/** All months (1 to 12) of rows `{months}`, each once. */
export function monthsOf(rows) {
  return [...new Set(rows.flatMap((row) => row.months))].sort((a, b) => a - b);
}

/** The number of the week in which a day lies, kept within the weeks. */
export function weekAt(weeks, day) {
  return Math.max(0, Math.min(weeks.length - 1, Math.floor(between(weeks[0].week, day) / 7)));
}
