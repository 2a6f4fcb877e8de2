// What the bot says, as markup: deep-chat sets it raw, so every character that means something is escaped here.

const MEANT = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that a browser shows as it is, whatever stands in it. */
export function escaped(text) {
  return String(text).replace(/[&<>"']/g, (character) => MEANT[character]);
}

/** Paragraphs and lines of a text as markup. */
export function paragraphs(text) {
  return text.split(/\n{2,}/).map((one) => `<p>${one.split('\n').map(escaped).join('<br>')}</p>`).join('');
}

/** Buttons of an answer; `data-choice` is the number by which the chat finds the payload again. */
export function choices(buttons, first) {
  if (!buttons?.length) return '';
  const one = ({ title }, n) =>
    `<button type="button" class="advisor-choice" data-choice="${first + n}">${escaped(title)}</button>`;
  return `<div class="advisor-choices">${buttons.map(one).join('')}</div>`;
}
