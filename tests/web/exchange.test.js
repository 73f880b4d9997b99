// What one request brings, with a fetch() that does what the test says.
import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { bodyLength, Exchange } from '../../web/exchange.js';

const bytes = (text) => new TextEncoder().encode(text);
const send = () => new Exchange('https://API.example/v1/jobs/1', new Headers({ Authorization: 'Bearer x' }));

afterEach(() => mock.restoreAll());

test('a request is under way before anybody listens, and over when all has come', async () => {
  mock.method(globalThis, 'fetch', async () => new Response('{"a":1}'));
  const exchange = send();
  assert.equal(fetch.mock.callCount(), 1);
  assert.equal(exchange.url, 'https://api.example/v1/jobs/1');
  assert.equal(new TextDecoder().decode(await exchange.body), '{"a":1}');
  assert.equal((await exchange.response).status, 200);
  assert.equal(exchange.isBroken, false);
});

test('that no response comes is said when somebody listens', async () => {
  mock.method(globalThis, 'fetch', async () => { throw new TypeError('Failed to fetch'); });
  const exchange = send();
  await new Promise((resolve) => setImmediate(resolve));
  await assert.rejects(exchange.response, /Failed to fetch/);
  await assert.rejects(exchange.body, /Failed to fetch/);
});

test('progress is told every 50 ms', async () => {
  let now = 0;
  mock.method(performance, 'now', () => now);
  const chunks = ['abc', 'de', 'f'];
  const body = new ReadableStream({
    pull(controller) {
      now += 30;
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(bytes(chunk));
      else controller.close();
    },
  });
  mock.method(globalThis, 'fetch', async () => new Response(body, { headers: { 'Content-Length': '6' } }));
  const exchange = send();
  const told = [];
  exchange.onProgress = (loaded, total) => told.push([loaded, total]);
  await exchange.body;
  assert.deepEqual(told, [[5, 6]]);
});

for (const [headers, length] of [
  [{}, 0],
  [{ 'Content-Length': '12' }, 12],
  [{ 'Content-Length': '12', 'Content-Encoding': 'gzip' }, 0],
  [{ 'Content-Length': 'many' }, 0],
  [{ 'Content-Length': '-1' }, 0],
]) {
  test(`the length of a body: ${JSON.stringify(headers)}`, () => {
    assert.equal(bodyLength(new Headers(headers)), length);
  });
}
