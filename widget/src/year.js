// The year: a strip of 18 months, each week coloured by the risk of a start in it, and the plan laid over it.

import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { between, months, plus } from './days.js';
import { el, table } from './dom.js';
import { legend } from './legend.js';
import { monthsOf, phasesFrom, spansOf, stateOf, weekAt, weeksOf } from './weeks.js';

const TOP = { months: 14, risk: 24, closed: 66, busy: 80, peak: 90, plan: 108 };
const RISK = 38; // height of the strip
const PHASE = 15;
const HEIGHT = TOP.plan + 5 * PHASE + 6;
let drawn = 0;

/** The picture of an advice. `starts()` gives a promise of how each week stands; `ask(week)` asks about one. */
export class Year {
  #starts = null;
  #frame = 0;

  constructor(say, starts, ask) {
    this.say = say;
    this.load = starts;
    this.ask = ask;
    this.element = el('section', { class: 'year', 'aria-labelledby': 'year-title' });
    this.#say(el('p', { class: 'soft' }, say('year-none')));
  }

  /** Draws the advice with what the year holds; `supposed` marks a what-if. */
  show(advice, year, supposed = false) {
    this.weeks = weeksOf(advice);
    this.width = matchMedia('(max-width: 560px)').matches ? 340 : 720; // units of the drawing, which is scaled
    this.advice = advice;
    this.year = year;
    this.supposed = supposed;
    this.#starts = null;
    const last = plus(this.weeks.at(-1).week, 6);
    this.x = scaleLinear([0, between(this.weeks[0].week, last) + 1], [0, this.width]);
    this.last = last;
    const start = advice.window?.from ?? advice.asked?.from ?? this.weeks[0].week;
    this.slider = el('input', {
      type: 'range', min: 0, max: this.weeks.length - 1, value: weekAt(this.weeks, start),
      'aria-label': this.say('year-move'), on: { input: () => this.#moveTo(Number(this.slider.value)) },
    });
    this.told = el('div', { class: 'told' });
    this.rows = el('details', { on: { toggle: () => this.#fillTable() } }, el('summary', {}, this.say('year-table')));
    this.#say(
      supposed && el('p', { class: 'supposed' }, this.say('year-supposed')),
      this.#draw(), this.slider, this.told, legend(this.say, advice, year), this.rows);
    this.at = -1;
    this.#moveTo(Number(this.slider.value));
  }

  #say(...content) {
    this.element.replaceChildren(el('h2', { id: 'year-title' }, this.say('year')), ...content.filter(Boolean));
  }

  #position(day) {
    return this.x(between(this.weeks[0].week, day));
  }

  #span({ from, to }) {
    const [a, b] = [this.#position(from), this.#position(plus(to, 1))];
    return { x: Math.max(0, a), width: Math.max(0, Math.min(this.width, b) - Math.max(0, a)) };
  }

  #draw() {
    const svg = select(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
      .attr('viewBox', `0 0 ${this.width} ${HEIGHT}`).attr('role', 'img').attr('aria-label', this.say('year-caption'));
    const hatch = `hatch-${(drawn += 1)}`;
    const pattern = svg.append('defs').append('pattern').attr('id', hatch).attr('width', 6).attr('height', 6)
      .attr('patternUnits', 'userSpaceOnUse').attr('patternTransform', 'rotate(45)');
    pattern.append('rect').attr('class', 'hatch-ground').attr('width', 6).attr('height', 6);
    pattern.append('rect').attr('class', 'hatch-line').attr('width', 2).attr('height', 6);
    this.#months(svg);
    const width = this.x(7);
    svg.append('g').selectAll('rect').data(this.weeks).join('rect')
      .attr('class', (week) => (week.blocked ? 'week blocked' : `week risk-${week.class}`))
      .attr('fill', (week) => (week.blocked ? `url(#${hatch})` : null))
      .attr('x', (_, n) => n * width).attr('y', TOP.risk).attr('width', width - 0.6).attr('height', RISK);
    this.#band(svg, 'closed', this.year.closed);
    this.#band(svg, 'busy', spansOf(monthsOf(this.year.busy), this.weeks[0].week, this.last));
    this.#band(svg, 'peak', spansOf(monthsOf(this.year.peaks), this.weeks[0].week, this.last));
    if (this.advice.window) {
      const span = this.#span(this.advice.window);
      svg.append('rect').attr('class', 'window').attr('x', span.x).attr('width', Math.max(4, span.width))
        .attr('y', TOP.risk - 3).attr('height', RISK + 6).attr('rx', 3);
    }
    this.#overlay(svg);
    const move = (event) => this.#follow(svg.node(), event);
    svg.on('pointerdown', move).on('pointermove', move);
    return svg.node();
  }

  #months(svg) {
    for (const first of months(this.weeks[0].week, this.last)) {
      const x = this.#position(first);
      const january = first.slice(5, 7) === '01';
      svg.append('line').attr('class', january ? 'month january' : 'month').attr('x1', x).attr('x2', x).attr('y1', 4).attr('y2', HEIGHT);
      if (x > this.width - 34) continue;
      svg.append('text').attr('class', ['01', '04', '07', '10'].includes(first.slice(5, 7)) ? 'month-name quarter' : 'month-name').attr('x', x + 4).attr('y', TOP.months)
        .text(january ? first.slice(0, 4) : this.say.month(first));
    }
  }

  #band(svg, name, spans) {
    svg.append('g').selectAll('rect').data(spans.map((span) => this.#span(span)).filter(({ width }) => width > 0)).join('rect')
      .attr('class', name).attr('x', ({ x }) => x).attr('width', ({ width }) => width).attr('y', TOP[name]).attr('height', 7);
  }

  #overlay(svg) {
    this.marker = svg.append('rect').attr('class', 'marker').attr('y', TOP.risk - 6).attr('height', RISK + 12)
      .attr('width', this.x(7)).attr('rx', 2);
    this.plan = svg.append('g').attr('class', 'plan');
    const rows = this.plan.selectAll('g').data(phasesFrom(this.weeks[0].week, this.year)).join('g');
    rows.append('rect').attr('class', (_, n) => `phase phase-${n}`).attr('height', PHASE - 3)
      .attr('x', (one) => this.#position(one.from)).attr('y', (_, n) => TOP.plan + n * PHASE)
      .attr('width', (one) => this.#position(plus(one.to, 1)) - this.#position(one.from));
    // A name stands behind its bar, and before it where it would leave the picture.
    this.names = rows.append('text').attr('class', 'phase-name').attr('y', (_, n) => TOP.plan + n * PHASE + 10)
      .text((one) => this.say(`phase-${one.phase}`));
    this.ends = rows.data().map(({ from, to }) => [this.#position(from), this.#position(plus(to, 1))]);
  }

  #follow(svg, event) {
    if (event.type === 'pointermove' && event.pointerType === 'touch' && !event.buttons) return;
    const { left, width } = svg.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * this.weeks.length);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#moveTo(Math.max(0, Math.min(this.weeks.length - 1, at))));
  }

  #moveTo(at) {
    if (at === this.at) return;
    this.at = at;
    const shift = this.x(at * 7);
    this.marker.attr('x', shift);
    this.plan.attr('transform', `translate(${shift},0)`);
    const room = this.width - shift;
    this.names
      .attr('x', (_, n) => (this.ends[n][1] > room * 0.7 ? this.ends[n][0] - 5 : this.ends[n][1] + 5))
      .attr('text-anchor', (_, n) => (this.ends[n][1] > room * 0.7 ? 'end' : 'start'));
    this.slider.value = at;
    this.#tell(at);
    this.#known().then(() => this.at === at && this.#tell(at));
  }

  #known() {
    const { advice } = this;
    if (this.supposed) return Promise.resolve();
    this.#starts ??= this.load().then((starts) => { if (this.advice === advice) this.starts = starts; }).catch(() => {});
    return this.#starts;
  }

  #tell(at) {
    const week = this.weeks[at];
    const start = this.supposed ? undefined : this.starts?.[at];
    const state = this.say(stateOf(week, start));
    const risk = this.say('year-risk', { percent: this.say.share(week.risk) });
    this.slider.setAttribute('aria-valuetext', [this.say('year-week', { date: this.say.long(week.week) }), risk, state].join(', '));
    this.told.replaceChildren(
      el('p', {}, el('strong', {}, this.say('year-week', { date: this.say.long(week.week) }))),
      el('p', {}, `${risk} · ${state}`),
      start?.reasons.length ? el('ul', {}, start.reasons.map((reason) => el('li', {}, reason))) : '',
      el('button', { type: 'button', on: { click: () => this.ask({ from: week.week, to: plus(week.week, 6) }) } }, this.say('year-ask')));
  }

  async #fillTable() {
    if (!this.rows.open || this.rows.children.length > 1) return;
    await this.#known();
    const head = ['col-week', 'col-risk', 'col-state', 'col-why'].map((key) => this.say(key));
    this.rows.append(table(this.say('year-caption'), head, this.weeks.map((week, n) => {
      const start = this.supposed ? undefined : this.starts?.[n];
      return [this.say.long(week.week), this.say.share(week.risk), this.say(stateOf(week, start)), (start?.reasons ?? []).join('; ')];
    })));
  }
}
