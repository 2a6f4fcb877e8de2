// Who speaks: a token that lives in memory only, goes out in a header only, and is renewed once where it has expired.

import { Broken, SignedOut } from './errors.js';

/** `renew` gives a fresh token; `language` the language for words that the server says. */
export class Session {
  #token = null;
  #renew;

  constructor(renew, language) {
    this.#renew = renew;
    this.language = language;
  }

  /** The person's name in the token: where the browser keeps which conversation is theirs. Not trusted for anything. */
  async person() {
    this.#token ??= await this.#renew();
    return personIn(this.#token);
  }

  /** The headers of a request by this person. */
  async headers(more = {}) {
    this.#token ??= await this.#renew();
    return { Authorization: `Bearer ${this.#token}`, 'Accept-Language': this.language, ...more };
  }

  /** `send` with the headers; a second time with a new token where the first has expired. Throws SignedOut. */
  async request(send) {
    const first = await send(await this.headers());
    if (first.status !== 401) return first;
    this.#token = await this.#renew();
    const second = await send(await this.headers());
    if (second.status === 401) throw new SignedOut();
    return second;
  }

  /** A GET of the channel. */
  async get(path) {
    const answer = await this.request((headers) => fetch(path, { headers, cache: 'no-store' }));
    if (!answer.ok) throw new Broken(`${path}: ${answer.status}`);
    return answer.json();
  }
}

/** Workspace and person of a token, as text. */
export function personIn(token) {
  try {
    const claims = JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
    return `${claims.workspace}/${claims.sub}/${claims.role}`;
  } catch {
    return '';
  }
}

/** Tokens from the page that embeds this one: asked for by a message, given to this window alone. */
export function fromParent(parent) {
  return () => new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(new SignedOut())), 15_000);
    const finish = (how) => {
      clearTimeout(timer);
      removeEventListener('message', listen);
      how();
    };
    const listen = ({ source, data }) => {
      if (source !== parent || data?.advisor !== 'token') return;
      finish(() => (typeof data.token === 'string' && data.token ? resolve(data.token) : reject(new SignedOut())));
    };
    addEventListener('message', listen);
    // To whom it is asked doesn't matter: nothing secret is in it. Who may embed at all is said by frame-ancestors.
    parent.postMessage({ advisor: 'token-wanted' }, '*');
  });
}

/** Tokens of the sign-in on this machine, for a name and a role. */
export function fromSignIn(who) {
  return async () => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch('/sign-in', { method: 'POST', headers, body: JSON.stringify(who) });
    if (!answer.ok) throw new SignedOut();
    return (await answer.json()).token;
  };
}
