// Making elements. Text is always set as text, never as markup.

/** An element with attributes (`on` holds listeners; false, null and undefined leave an attribute out) and children. */
export function el(name, { on = {}, ...attributes } = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '');
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

/** A table for those who read rather than see: a caption, a header row, and rows whose first cell is their name. */
export function table(caption, head, rows) {
  const cells = (row) => row.map((cell, n) => (n ? el('td', {}, cell) : el('th', { scope: 'row' }, cell)));
  return el('table', {},
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, head.map((cell) => el('th', { scope: 'col' }, cell)))),
    el('tbody', {}, rows.map((row) => el('tr', {}, cells(row)))));
}
