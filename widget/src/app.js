// The beginning: the language, then either the whole page, or in a frame the button that opens it.

import { el } from './dom.js';
import { ink } from './colours.js';
import { recall, remember } from './memory.js';
import { Session, fromParent, fromSignIn } from './session.js';
import { language, load } from './words.js';

const embedded = window.parent !== window;
const wishes = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

async function begin(chosen) {
  const settings = await (await fetch('/widget/settings')).json();
  const code = language(chosen ?? recall('language') ?? wishes.language, navigator.languages, settings.languages);
  const say = await load(code);
  document.documentElement.lang = code;
  document.title = say('title');
  if (embedded && !document.body.classList.contains('open')) return closed(say, settings);
  const renew = await tokens(say, settings);
  if (renew) await open(say, settings, renew);
}

/** Where tokens come from; null after words that say that there are none. */
async function tokens(say, settings) {
  if (embedded) return fromParent(window.parent);
  if (!settings.sign_in) {
    document.body.replaceChildren(el('main', { class: 'sign-in' }, el('h1', {}, say('title')), el('p', {}, say('sign-in-elsewhere'))));
    return null;
  }
  const who = recall('who', 'sessionStorage') ?? (await signIn(say));
  remember('who', who, 'sessionStorage');
  return fromSignIn(who);
}

function signIn(say) {
  return new Promise((resolve) => {
    const name = el('input', { name: 'name', required: true, maxlength: 200, autocomplete: 'username' });
    const role = el('select', { name: 'role' },
      el('option', { value: 'pm' }, say('sign-in-pm')), el('option', { value: 'hr' }, say('sign-in-hr')));
    const submit = (event) => {
      event.preventDefault();
      if (name.value.trim()) resolve({ user: name.value.trim(), role: role.value });
    };
    document.body.replaceChildren(el('main', { class: 'sign-in' },
      el('h1', {}, say('title')),
      el('form', { 'aria-label': say('sign-in'), on: { submit } },
        el('h2', {}, say('sign-in')),
        el('label', {}, say('sign-in-name'), name),
        el('label', {}, say('sign-in-role'), role),
        el('button', { class: 'primary' }, say('sign-in-go')))));
    name.focus();
  });
}

async function open(say, settings, renew) {
  const { Screen } = await import('./screen.js');
  const change = (code) => {
    remember('language', code);
    begin(code);
  };
  const screen = new Screen(say, settings, new Session(renew, say.language), { change, close: embedded ? () => toggle(false) : null });
  document.body.replaceChildren(screen.element);
  await screen.begin();
}

function closed(say, settings) {
  const button = el('button', { class: 'launch', type: 'button', 'aria-label': say('launch'), title: say('launch'), on: { click: () => toggle(true) } },
    sign());
  document.body.replaceChildren(button);
  window.parent.postMessage({ advisor: 'ready', title: say('title'), languages: settings.languages }, '*');
}

/** A calendar leaf in the colour of the text. */
function sign() {
  const part = (name, attributes) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const svg = part('svg', { viewBox: '0 0 24 24', width: 30, height: 30, 'aria-hidden': 'true', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round' });
  svg.append(
    part('rect', { x: 3, y: 5, width: 18, height: 16, rx: 3 }),
    part('path', { d: 'M3 10h18M8 3v4M16 3v4M8 15l3 3 5-5' }));
  return svg;
}

function toggle(opened) {
  document.body.classList.toggle('open', opened);
  window.parent.postMessage({ advisor: opened ? 'open' : 'closed' }, '*');
  begin();
}

function dress() {
  const { documentElement: root } = document;
  if (['light', 'dark'].includes(wishes.theme)) root.dataset.theme = wishes.theme;
  if (embedded) root.classList.add('embedded');
  if (wishes.color && CSS.supports('color', wishes.color)) {
    root.style.setProperty('--accent', wishes.color);
    root.style.setProperty('--on-accent', ink(wishes.color) ?? '#fff');
  }
}

dress();
begin();
