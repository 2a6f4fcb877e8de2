// Days as ISO texts ("2027-03-01") and their words. All arithmetic is in UTC, so no clock change moves a day.

const DAY = 86_400_000;

/** The Date at the beginning of a day, in UTC. */
export function utc(iso) {
  return new Date(`${iso}T00:00:00Z`);
}

/** The day some days later (or earlier). */
export function plus(iso, days) {
  return new Date(utc(iso).getTime() + days * DAY).toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function between(from, to) {
  return Math.round((utc(to) - utc(from)) / DAY);
}

/** The first days of all months that begin between two days, inclusive. */
export function months(from, to) {
  const found = [];
  for (let [year, month] = from.split('-').map(Number); ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    if (first > to) return found;
    if (first >= from) found.push(first);
  }
}

/** Words for days, months and shares in one language. */
export function wordsOf(language) {
  const locale = language === 'en' ? 'en-GB' : language === 'zh' ? 'zh-CN' : 'ru-RU';
  const form = (options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const long = form({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = form({ day: 'numeric', month: 'short' });
  const month = form({ month: 'short' });
  const monthName = form({ month: 'long' });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    long: (iso) => long.format(utc(iso)),
    short: (iso) => short.format(utc(iso)),
    month: (iso) => month.format(utc(iso)),
    monthName: (number) => monthName.format(new Date(Date.UTC(2026, number - 1, 1))),
    share: (value) => share.format(value),
    exact: (value) => exact.format(value),
  };
}
