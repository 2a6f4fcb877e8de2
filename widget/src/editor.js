// A small form in the place of one fact: one field for each kind of value.

import { el } from './dom.js';
import { ANSWERS, KINDS, STAGES } from './values.js';

/** A form for a fact; `save(value)` gets the value, null to empty it, `cancel()` puts everything back. */
export function editor(say, fact, save, cancel) {
  const kind = KINDS[fact.kind];
  const field = FIELDS[fact.kind](say, fact, kind.fill(fact.value));
  const submit = (event) => {
    event.preventDefault();
    save(kind.read(field.content()));
  };
  const form = el('form', {
    class: 'editor',
    'aria-label': say('fact-change', { name: fact.name }),
    on: { submit, keydown: (event) => event.key === 'Escape' && cancel() },
  },
  ...field.elements,
  el('div', { class: 'row' },
    el('button', { class: 'primary' }, say('fact-save')),
    el('button', { type: 'button', on: { click: () => save(null) } }, say('fact-empty')),
    el('button', { type: 'button', on: { click: cancel } }, say('fact-cancel'))));
  return { form, focus: () => form.querySelector('input, select').focus() };
}

function input(say, { name }, value, attributes) {
  const field = el('input', { 'aria-label': name, value, ...attributes });
  return { elements: [field], content: () => field.value };
}

function withUnit(one, unit) {
  return { ...one, elements: [el('span', { class: 'row' }, ...one.elements, unit)] };
}

function select(say, { name }, value, options) {
  const field = el('select', { 'aria-label': name },
    options.map(([option, title]) => el('option', { value: option, selected: option === value }, title)));
  return { elements: [field], content: () => field.value };
}

const NUMBER = { type: 'text', inputmode: 'decimal', size: 8 };
const TWELVE = Array.from({ length: 12 }, (_, n) => n + 1);

function months(say, { name }, chosen) {
  const boxes = TWELVE.map((month) => el('input', { type: 'checkbox', value: month, checked: chosen.includes(month) }));
  const labels = boxes.map((box, n) => el('label', {}, box, say.monthName(n + 1)));
  return {
    elements: [el('fieldset', { class: 'months' }, el('legend', { class: 'unseen' }, name), labels)],
    content: () => boxes.filter((box) => box.checked).map((box) => Number(box.value)),
  };
}

function interval(say, fact, [from, to]) {
  const fields = [el('input', { type: 'date', value: from }), el('input', { type: 'date', value: to })];
  return {
    elements: [el('label', {}, say('pick-from'), fields[0]), el('label', {}, say('pick-to'), fields[1])],
    content: () => fields.map((field) => field.value),
  };
}

const FIELDS = {
  text: (say, fact, value) => input(say, fact, value, { type: 'text', maxlength: 200 }),
  regions: (say, fact, value) => input(say, fact, value, { type: 'text', placeholder: 'CN, RU, DE-BY' }),
  date: (say, fact, value) => input(say, fact, value, { type: 'date' }),
  number: (say, fact, value) => input(say, fact, value, NUMBER),
  percent: (say, fact, value) => withUnit(input(say, fact, value, NUMBER), say('unit-percent')),
  weeks: (say, fact, value) => withUnit(input(say, fact, value, NUMBER), say('unit-months')),
  stage: (say, fact, value) => select(say, fact, value, STAGES.map((one) => [one, say(`stage-${one}`)])),
  answer: (say, fact, value) => select(say, fact, value, ANSWERS.map((one) => [one, say(`answer-${one}`)])),
  month: (say, fact, value) => select(say, fact, value, TWELVE.map((month) => [String(month), say.monthName(month)])),
  in_months: months,
  interval,
  during: interval,
};
