// Days, weeks, colours, values: what the pictures and forms reckon.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ink, luminance } from '../src/colours.js';
import { between, months, plus, wordsOf } from '../src/days.js';
import { asksFor, valueOf } from '../src/picker.js';
import { spread } from '../src/spread.js';
import { KINDS, WEEKS_A_MONTH } from '../src/values.js';
import { classOf, monthsOf, phasesFrom, spansOf, stateOf, weekAt, weeksOf } from '../src/weeks.js';

test('days are counted over leap days, years and changes of the clock', () => {
  assert.equal(plus('2028-02-28', 1), '2028-02-29');
  assert.equal(plus('2027-01-01', -1), '2026-12-31');
  assert.equal(between('2027-03-01', '2027-04-01'), 31);
  assert.equal(plus('2027-03-27', 2), '2027-03-29');
});

test('months begin within a span, both ends included', () => {
  assert.deepEqual(months('2026-11-16', '2027-02-01'), ['2026-12-01', '2027-01-01', '2027-02-01']);
  assert.deepEqual(months('2027-01-01', '2027-01-31'), ['2027-01-01']);
});

test('a day is said in the words of each language', () => {
  assert.equal(wordsOf('en').long('2027-03-01'), '1 March 2027');
  assert.equal(wordsOf('zh').long('2027-03-01'), '2027年3月1日');
  assert.match(wordsOf('ru').long('2027-03-01'), /^1 марта 2027/);
});

test('risks fall into five classes', () => {
  assert.deepEqual([0, 0.099, 0.1, 0.2, 0.35, 0.5, 1].map(classOf), [0, 0, 1, 2, 3, 4, 4]);
});

const ADVICE = {
  window: { from: '2027-03-10', to: '2027-03-20' },
  weeks: [
    { week: '2027-03-01', risk: 0.3, blocked_by: ['year_end'] },
    { week: '2027-03-08', risk: 0.1, blocked_by: [] },
    { week: '2027-03-15', risk: 0.1, blocked_by: [] },
    { week: '2027-03-22', risk: 0.2, blocked_by: [] },
  ],
};

test('weeks know whether they are blocked or recommended', () => {
  const weeks = weeksOf(ADVICE);
  assert.deepEqual(weeks.map((week) => week.recommended), [false, true, true, false]);
  assert.equal(stateOf(weeks[0], { verdict: 'wait' }), 'year-blocked');
  assert.equal(stateOf(weeks[3], { verdict: 'wait' }), 'year-wait');
  assert.equal(stateOf(weeks[3]), 'year-caution');
  assert.equal(weekAt(weeks, '2027-03-17'), 2);
  assert.equal(weekAt(weeks, '2020-01-01'), 0);
  assert.equal(weekAt(weeks, '2029-01-01'), 3);
  assert.ok(weeksOf({ ...ADVICE, window: null }).every((week) => !week.recommended));
});

test('the plan moves with its start', () => {
  const year = { first: '2027-01-01', phases: [{ phase: 'concept_training', from: '2027-01-01', to: '2027-01-17' }] };
  assert.deepEqual(phasesFrom('2027-03-01', year), [{ phase: 'concept_training', from: '2027-03-01', to: '2027-03-17' }]);
});

test('months of the year become spans, cut at the ends', () => {
  assert.deepEqual(spansOf([12], '2026-12-10', '2027-12-05'), [
    { from: '2026-12-10', to: '2026-12-31' }, { from: '2027-12-01', to: '2027-12-05' }]);
  assert.deepEqual(monthsOf([{ months: [4, 3] }, { months: [3] }]), [3, 4]);
});

test('labels move apart and stay in order', () => {
  assert.deepEqual(spread([10, 12, 50], 14), [10, 24, 50]);
  assert.deepEqual(spread([50, 10], 14), [50, 10]);
});

test('values survive the way into a field and back', () => {
  const examples = {
    text: 'CRM', date: '2027-03-01', stage: 'stable', answer: 'partly', number: 40, percent: 0.125,
    weeks: 4 * WEEKS_A_MONTH, month: 3, in_months: [3, 4], regions: ['CN', 'DE-BY'], interval: { from: '2027-01-01', to: '2027-01-09' },
  };
  for (const [kind, value] of Object.entries(examples)) assert.deepEqual(KINDS[kind].read(KINDS[kind].fill(value)), value, kind);
});

test('an empty field empties a fact', () => {
  for (const kind of Object.values(KINDS)) assert.equal(kind.read(kind.fill(null)), null);
});

test('a comma is a decimal point', () => {
  assert.equal(KINDS.percent.read('12,5'), 0.125);
  assert.deepEqual(KINDS.regions.read('cn，ru'), ['CN', 'RU']);
});

test('dates and periods are told apart', () => {
  assert.equal(asksFor('project.desired_start'), 'period');
  assert.equal(asksFor('departments[a.b].staffed_from'), 'day');
  assert.equal(asksFor('headcount'), null);
  assert.equal(asksFor(null), null);
  assert.deepEqual(valueOf('period', '2027-03-01', ''), { from: '2027-03-01', to: '2027-03-01' });
  assert.equal(valueOf('period', '2027-03-02', '2027-03-01'), null);
  assert.equal(valueOf('day', '2027-03-02', ''), '2027-03-02');
});

test('text on any colour can be read', () => {
  for (const colour of ['#000', '#fff', '#6a1b9a', '#ffcc00', '#777777']) {
    const [a, b] = [luminance(colour), luminance(ink(colour))].sort((x, y) => y - x);
    assert.ok((a + 0.05) / (b + 0.05) >= 4.5, colour);
  }
  assert.equal(ink('red'), null);
});
