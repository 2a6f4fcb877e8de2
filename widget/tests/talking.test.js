// Talking to the bot: events in pieces, escaping, tokens, connections that break.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refused, SignedOut, Unreachable } from '../src/errors.js';
import { parser } from '../src/events.js';
import { grouped, isNew } from '../src/facts-order.js';
import { choices, paragraphs } from '../src/markup.js';
import { Session, personIn } from '../src/session.js';
import { Talk } from '../src/talk.js';
import { language, speaker } from '../src/words.js';

test('events are found wherever a piece ends', () => {
  const text = 'event: message\r\ndata: {"text":"é"}\r\n\r\nevent: done\ndata: {}\n\n';
  for (let cut = 0; cut <= text.length; cut += 1) {
    const parse = parser();
    const found = [...parse(text.slice(0, cut)), ...parse(text.slice(cut))];
    // A piece that ends between CR and LF is the one case that a stream of ours never has: it sends LF alone.
    if (text[cut - 1] !== '\r') assert.deepEqual(found.map(({ event }) => event), ['message', 'done'], String(cut));
  }
});

test('nothing that was said becomes markup', () => {
  const nasty = `<b onclick='x'>&"</b>\n\n<script>`;
  assert.equal(paragraphs(nasty), '<p>&lt;b onclick=&#39;x&#39;&gt;&amp;&quot;&lt;/b&gt;</p><p>&lt;script&gt;</p>');
  assert.ok(!choices([{ title: '"><img>' }], 0).includes('<img'));
});

test('a language is chosen among those there are', () => {
  assert.equal(language(null, ['fr-FR', 'zh-CN'], ['en', 'ru', 'zh']), 'zh');
  assert.equal(language('ru', ['en'], ['en', 'ru', 'zh']), 'ru');
  assert.equal(language('xx', ['fr'], ['en', 'ru']), 'en');
});

test('words are filled in, and a missing one is an error', () => {
  const say = speaker('en', { risk: 'Risk { percent}'.replace('{ ', '{') });
  assert.equal(say('risk', { percent: '9%' }), 'Risk 9%');
  assert.throws(() => say('nothing'));
});

test('facts are grouped by department and new ones are known', () => {
  const facts = [{ group: 'Sales', fact: 'a' }, { group: '', fact: 'b' }, { group: 'Sales', fact: 'c' }];
  assert.deepEqual(grouped(facts).map(([group, rows]) => [group, rows.length]), [['', 1], ['Sales', 2]]);
  assert.ok(isNew('turnover.leavers', ['turnover.leavers.2026-03']));
  assert.ok(!isNew('headcount', ['departments[Sales].headcount']));
  assert.ok(isNew('roster', ['roster[Chen]']));
});

test('who speaks is read from a token, and rubbish is nobody', () => {
  const token = `x.${btoa(JSON.stringify({ sub: 'ann', workspace: 'acme', role: 'pm' }))}.y`;
  assert.equal(personIn(token), 'acme/ann/pm');
  assert.equal(personIn('rubbish'), '');
});

const said = (messages) => new Response(
  `${messages.map((one) => `event: message\ndata: ${JSON.stringify(one)}\n\n`).join('')}event: done\ndata: {}\n\n`,
  { headers: { 'content-type': 'text/event-stream' } });

/** A talk whose requests are answered one after the other by `answers`; keeps what was sent. */
function talk(...answers) {
  const sent = [];
  globalThis.fetch = async (address, options = {}) => {
    sent.push({ address, ...options });
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(sent) : answer;
  };
  const session = new Session(async () => 'token', 'en');
  return { sent, talk: new Talk(session, 'c', async () => {}) };
}

test('an answer is heard message by message', async () => {
  const { talk: one, sent } = talk(said([{ text: 'a' }, { custom: {} }]));
  const heard = [];
  await one.send({ text: 'hi' }, (message) => heard.push(message), () => {});
  assert.deepEqual(heard, [{ text: 'a' }, { custom: {} }]);
  assert.equal(JSON.parse(sent[0].body).conversation, 'c');
  assert.equal(sent[0].headers.Authorization, 'Bearer token');
});

test('JSON is understood where no events come', async () => {
  const { talk: one } = talk(Response.json({ messages: [{ text: 'a' }] }));
  const heard = [];
  await one.send({ text: 'hi' }, (message) => heard.push(message), () => {});
  assert.deepEqual(heard, [{ text: 'a' }]);
});

test('a message that never arrived is sent again', async () => {
  const { talk: one, sent } = talk(new TypeError('network'), Response.json({ messages: [] }), said([{ text: 'a' }]));
  const heard = [];
  let broken = 0;
  await one.send({ text: 'hi' }, (message) => heard.push(message), () => { broken += 1; });
  assert.equal(broken, 1);
  assert.equal(heard.length, 1);
  assert.equal(JSON.parse(sent[0].body).id, JSON.parse(sent[2].body).id);
});

test('an answer that broke off is taken from the history, what was heard only once', async () => {
  const half = new Response('event: message\ndata: {"text":"a"}\n\n', { headers: { 'content-type': 'text/event-stream' } });
  const history = (sent) => Response.json({ messages: [
    { from: 'person', id: JSON.parse(sent[0].body).id }, { from: 'advisor', text: 'a' }, { from: 'advisor', text: 'b' }] });
  const { talk: one, sent } = talk(half, history);
  const heard = [];
  await one.send({ text: 'hi' }, ({ text }) => heard.push(text), () => {});
  assert.deepEqual(heard, ['a', 'b']);
  assert.equal(sent.length, 2);
});

test('what cannot be mended is said', async () => {
  const { talk: one } = talk(...Array.from({ length: 9 }, () => new TypeError('network')));
  await assert.rejects(one.send({ text: 'hi' }, () => {}, () => {}), Unreachable);
});

test('a refusal comes with its words and is not tried again', async () => {
  const { talk: one, sent } = talk(Response.json({ error: { code: 'too_long', message: 'Too long.' } }, { status: 413 }));
  await assert.rejects(one.send({ text: 'hi' }, () => {}, () => {}), (error) => error instanceof Refused && error.message === 'Too long.');
  assert.equal(sent.length, 1);
});

test('an expired token is renewed once, then it is said', async () => {
  const expired = () => Response.json({}, { status: 401 });
  const { talk: one, sent } = talk(expired(), said([]));
  await one.send({ text: 'hi' }, () => {}, () => {});
  assert.equal(sent.length, 2);
  const { talk: other } = talk(expired(), expired());
  await assert.rejects(other.send({ text: 'hi' }, () => {}, () => {}), SignedOut);
});
