// Values of facts to and from what stands in a form, by the kind that the bot gives each fact.

export const WEEKS_A_MONTH = 365.25 / 12 / 7;
export const STAGES = ['new', 'expanding', 'restructuring', 'stable'];
export const ANSWERS = ['yes', 'partly', 'no', 'unknown'];

/** A number out of a field; null where it is empty. A comma is a decimal point to most of Europe. */
function number(text) {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' ? null : Number(trimmed);
}

/** Texts out of a field, separated by commas or spaces. */
function list(text) {
  return text.split(/[\s,，、;]+/).filter(Boolean);
}

const AS_IT_IS = { fill: (value) => value ?? '', read: (text) => text || null };

/** For each kind: `fill(value)` gives what the field shows, `read(content)` the value to send, null to empty the fact. */
export const KINDS = {
  text: { fill: (value) => value ?? '', read: (text) => text.trim() || null },
  date: AS_IT_IS,
  stage: AS_IT_IS,
  answer: AS_IT_IS,
  number: { fill: (value) => (value == null ? '' : String(value)), read: number },
  percent: {
    fill: (value) => (value == null ? '' : String(+(value * 100).toFixed(2))),
    read: (text) => (number(text) === null ? null : +(number(text) / 100).toFixed(6)),
  },
  weeks: {
    fill: (value) => (value == null ? '' : String(+(value / WEEKS_A_MONTH).toFixed(2))),
    read: (text) => (number(text) === null ? null : number(text) * WEEKS_A_MONTH),
  },
  month: { fill: (value) => (value ? String(value) : ''), read: (text) => (text ? Number(text) : null) },
  in_months: { fill: (value) => value ?? [], read: (months) => (months.length ? months : null) },
  regions: { fill: (value) => (value ?? []).join(', '), read: (text) => (list(text).length ? list(text.toUpperCase()) : null) },
  interval: {
    fill: (value) => [value?.from ?? '', value?.to ?? ''],
    read: ([from, to]) => (from ? { from, to: to || from } : null),
  },
};
KINDS.during = KINDS.interval;
