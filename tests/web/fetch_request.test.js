// The stand-in for XMLHttpRequest, with a fetch() that does what the test says.
import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { Exchange } from '../../web/exchange.js';

globalThis.window = { jobglassEarly: { request: (url, headers) => new Exchange(url, headers) } };
const { FetchRequest } = await import('../../web/fetch_request.js');

const bytes = (text) => new TextEncoder().encode(text);

// A response whose body comes in these chunks; an Error among them breaks it off.
function responseOf(chunks, options = {}) {
  const body = new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.close();
      else if (chunk instanceof Error) controller.error(chunk);
      else controller.enqueue(bytes(chunk));
    },
  });
  return new Response(body, options);
}

// Sends a request and resolves with it and the names of the events that it reported.
function sent(answer) {
  mock.method(globalThis, 'fetch', answer);
  return new Promise((resolve) => {
    const request = new FetchRequest();
    const events = [];
    request.onreadystatechange = () => events.push(`state ${request.readyState}`);
    for (const name of ['onload', 'onerror']) {
      request[name] = () => resolve({ request, events: [...events, name] });
    }
    request.open('GET', 'https://api.example/v1/jobs/1');
    request.setRequestHeader('Authorization', 'Bearer x');
    request.send();
  });
}

const text = (request) => new TextDecoder().decode(request.response);

afterEach(() => mock.restoreAll());

test('a response is read to its end', async () => {
  const { request, events } = await sent(async () => responseOf(['{"a"', ':1}'], { headers: { 'X-A': 'b' } }));
  assert.deepEqual(events, ['state 2', 'onload']);
  assert.equal(request.status, 200);
  assert.equal(text(request), '{"a":1}');
  assert.match(request.getAllResponseHeaders(), /^x-a: b\r$/m);
  assert.equal(request.isBroken, false);
  assert.ok(request.startMs > 0 && request.startMs < performance.now());
});

test('nothing comes from a cache, and no cookie goes along', async () => {
  await sent(async () => responseOf([]));
  const options = fetch.mock.calls[0].arguments[1];
  assert.equal(options.cache, 'no-store');
  assert.equal(options.credentials, 'omit');
  assert.equal(options.referrerPolicy, 'no-referrer');
  assert.equal(options.headers.get('Authorization'), 'Bearer x');
});

test('what came of a body that breaks off is kept', async () => {
  const { request, events } = await sent(async () => responseOf(['{"a"', new TypeError('network error')]));
  assert.deepEqual(events, ['state 2', 'onload']);
  assert.equal(request.isBroken, true);
  assert.equal(request.status, 200);
  assert.equal(text(request), '{"a"');
});

test('without a response there is no status', async () => {
  const { request, events } = await sent(async () => { throw new TypeError('Failed to fetch'); });
  assert.deepEqual(events, ['onerror']);
  assert.equal(request.status, 0);
  assert.equal(request.isBroken, false);
});

test('an aborted request reports nothing more', async () => {
  mock.method(globalThis, 'fetch', (url, { signal }) => new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  }));
  const request = new FetchRequest();
  let reports = 0;
  request.onload = request.onerror = () => { ++reports; };
  request.open('GET', 'https://api.example/');
  request.send();
  request.abort();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(reports, 0);
});
