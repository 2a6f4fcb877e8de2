// Files that the bot gives away: a picture is shown, all others can be saved.

import { escaped } from './markup.js';

const PICTURES = ['image/png', 'image/jpeg'];

/** Markup for a `file` message with its content; the browser keeps the content under an address of its own. */
export function linkTo({ name, media_type: type, data, alt = name }) {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: PICTURES.includes(type) ? type : 'application/octet-stream' }));
  const save = `<a class="advisor-file" href="${address}" download="${escaped(name)}">${escaped(name)}</a>`;
  return PICTURES.includes(type) ? `<img src="${address}" alt="${escaped(alt)}" width="100%">${save}` : save;
}
