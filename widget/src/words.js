// The widget's words, from the bot's own catalogues.

import { wordsOf } from './days.js';

/** The language to speak: what was chosen, else the first of the browser's that the bot has, else the first it has. */
export function language(chosen, preferred, known) {
  const short = [chosen, ...preferred].filter(Boolean).map((one) => one.slice(0, 2).toLowerCase());
  return short.find((one) => known.includes(one)) ?? (known.includes('en') ? 'en' : known[0]);
}

/** `say(key, {name: value})` with the messages of a catalogue, and the words of days and shares. */
export function speaker(code, messages) {
  const say = (key, filled = {}) => {
    if (!(key in messages)) throw new Error(`no words for ${key}`);
    return messages[key].replace(/\{(\w+)\}/g, (whole, name) => (name in filled ? filled[name] : whole));
  };
  return Object.assign(say, { language: code, ...wordsOf(code) });
}

/** The speaker of a language, its messages fetched from the bot. */
export async function load(code) {
  const answer = await fetch(`/widget/words/${code}`);
  if (!answer.ok) throw new Error(`words: ${answer.status}`);
  return speaker(code, await answer.json());
}
