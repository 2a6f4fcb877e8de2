// What the colours and bands of the year mean; only what the picture shows.

import { el } from './dom.js';
import { CLASSES } from './weeks.js';

/** The legend of an advice and its year. */
export function legend(say, advice, year) {
  const ends = [0, ...CLASSES];
  const risks = ends.map((from, n) => [`risk-${n}`, n < CLASSES.length ? `${say.share(from)}–${say.share(CLASSES[n])}` : `> ${say.share(from)}`]);
  const bands = [
    [advice.window, 'window', 'legend-window'],
    [advice.weeks.some((week) => week.blocked_by.length), 'blocked', 'legend-blocked'],
    [year.closed.length, 'closed', 'legend-closed'],
    [year.busy.length, 'busy', 'legend-busy'],
    [year.peaks.length, 'peak', 'legend-peak'],
  ].filter(([shown]) => shown).map(([, name, key]) => [name, say(key)]);
  return el('ul', { class: 'legend' },
    el('li', {}, say('legend-risk')),
    ...[...risks, ...bands].map(([name, words]) => el('li', {}, el('i', { class: `key ${name}` }), words)));
}
