// Turnover and coverage as pictures: who leaves when, and what training one more person gives.

import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { line } from 'd3-shape';
import { el, table } from './dom.js';
import { spread } from './spread.js';

const SVG = 'http://www.w3.org/2000/svg';
const TWELVE = Array.from({ length: 12 }, (_, n) => n + 1);

/** Department by month: darker is more. Rows `{department, hazard: twelve shares}`. */
export function heat(say, rows) {
  const [left, top, cell, height] = [150, 22, 47, 26];
  const most = Math.max(...rows.flatMap((row) => row.hazard), 1e-9);
  const svg = select(document.createElementNS(SVG, 'svg'))
    .attr('viewBox', `0 0 ${left + 12 * cell} ${top + rows.length * height}`).attr('role', 'img').attr('aria-label', say('heat-caption'));
  TWELVE.forEach((month, n) => svg.append('text').attr('class', 'month-name').attr('x', left + (n + 0.5) * cell)
    .attr('y', 14).attr('text-anchor', 'middle').text(say.month(`2026-${String(month).padStart(2, '0')}-01`)));
  rows.forEach((row, r) => {
    const y = top + r * height;
    svg.append('text').attr('class', 'row-name').attr('x', left - 8).attr('y', y + 16).attr('text-anchor', 'end').text(shortened(row.department));
    row.hazard.forEach((share, n) => {
      const shade = Math.min(4, Math.floor((share / most) * 5));
      svg.append('rect').attr('class', `week risk-${shade}`).attr('x', left + n * cell).attr('y', y).attr('width', cell - 1).attr('height', height - 1);
      svg.append('text').attr('class', `cell-value on-${shade}`).attr('x', left + (n + 0.5) * cell).attr('y', y + 16)
        .attr('text-anchor', 'middle').text(say.exact(share));
    });
  });
  const head = [say('col-department'), ...TWELVE.map((month) => say.monthName(month))];
  const cells = rows.map((row) => [row.department, ...row.hazard.map((share) => say.exact(share))]);
  return figure(say, 'heat', svg.node(), table(say('heat-caption'), head, cells));
}

/** Coverage by people trained, a line a department; `staffing` tells where each stands now and is advised to be. */
export function cover(say, trained, staffing) {
  const [width, height, left, bottom] = [640, 230, 46, 30];
  const wanted = Math.max(...staffing.map((one) => one.key_users + one.backups), 1);
  const most = Math.min(wanted + 2, ...trained.map((row) => row.uncovered.length - 1));
  const x = scaleLinear([0, most], [left, width - 150]);
  const y = scaleLinear([0, 1], [height - bottom, 12]);
  const svg = select(document.createElementNS(SVG, 'svg')).attr('viewBox', `0 0 ${width} ${height}`).attr('role', 'img').attr('aria-label', say('cover-caption'));
  for (const share of y.ticks(5)) {
    svg.append('line').attr('class', 'month').attr('x1', left).attr('x2', width - 150).attr('y1', y(share)).attr('y2', y(share));
    svg.append('text').attr('class', 'month-name').attr('x', left - 6).attr('y', y(share) + 4).attr('text-anchor', 'end').text(say.share(share));
  }
  for (let n = 0; n <= most; n += 1) svg.append('text').attr('class', 'month-name').attr('x', x(n)).attr('y', height - 10).attr('text-anchor', 'middle').text(n);
  const path = line().x((_, n) => x(n)).y((uncovered) => y(1 - uncovered));
  const ends = spread(trained.map((row) => y(1 - row.uncovered[most])), 14);
  trained.forEach((row, r) => {
    const group = svg.append('g').attr('class', `series series-${r % 6}`);
    group.append('path').attr('d', path(row.uncovered.slice(0, most + 1)));
    group.append('text').attr('class', 'row-name').attr('x', width - 142).attr('y', ends[r] + 4).text(shortened(row.department));
    const where = staffing.find((one) => one.department === row.department);
    if (!where) return;
    const then = where.key_users + where.backups;
    group.append('circle').attr('class', 'now').attr('r', 4).attr('cx', x(Math.min(most, where.key_users))).attr('cy', y(1 - row.uncovered[Math.min(most, where.key_users)]));
    if (where.backups) group.append('circle').attr('class', 'then').attr('r', 6).attr('cx', x(Math.min(most, then))).attr('cy', y(1 - row.uncovered[Math.min(most, then)]));
  });
  const head = [say('col-department'), ...Array.from({ length: most + 1 }, (_, n) => String(n))];
  const cells = trained.map((row) => [row.department, ...row.uncovered.slice(0, most + 1).map((share) => say.exact(1 - share))]);
  const keys = el('ul', { class: 'legend' },
    el('li', {}, el('i', { class: 'key now' }), say('cover-now')), el('li', {}, el('i', { class: 'key then' }), say('cover-then')));
  return figure(say, 'cover', svg.node(), keys, table(`${say('cover-caption')} (${say('col-people')})`, head, cells));
}

function figure(say, name, svg, ...rest) {
  const shown = rest.slice(0, -1);
  return el('section', { class: name },
    el('h2', {}, say(name)), el('p', { class: 'soft' }, say(`${name}-caption`)), svg, ...shown,
    el('details', {}, el('summary', {}, say('year-table')), el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('year-table') }, rest.at(-1))));
}

function shortened(name) {
  return name.length > 22 ? `${name.slice(0, 21)}…` : name;
}
