// Which jobs are asked for before the program is there, and which of the program's requests that answers.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { jobOf, request, send, settle } from '../../web/early_request.js';

const settings = { apiAddress: 'https://api.example/v1', isAddressFixed: false, jobId: '', token: 'secret-1' };
const asked = 'https://api.example/v1/jobs/559c?format=json';
const headers = (token = 'secret-1') => new Headers({ Accept: 'application/json', Authorization: `Bearer ${token}` });

beforeEach(() => {
  mock.method(globalThis, 'fetch', async () => new Response('{}'));
  globalThis.location = { hash: '#job=559c' };
  globalThis.window = { localStorage: { getItem: () => null } };
  globalThis.window.parent = globalThis.window;
});

afterEach(() => {
  settle();
  mock.restoreAll();
});

for (const [hash, job] of [
  ['', ''], ['#job=', ''], ['#job=559cbb_-A', '559cbb_-A'], ['#job=559c&tab=raw&path=$.job&times=utc&plain', '559c'],
  ['#plain&job=559c', '559c'], ['#job=559c&format=xml', ''], ['#job=559c&expand=file', ''], ['#job=559c&new=1', ''],
  ['#job=55/9c', ''], ['#job=..', ''], ['#job=%00', ''], ['#job=a&job=b', 'a'],
]) {
  test(`the job of ${hash || 'no fragment'}`, () => assert.equal(jobOf(hash), job));
}

test('what the program asks has been sent, and is sent again the next time', () => {
  send(settings);
  assert.equal(fetch.mock.callCount(), 1);
  const [url, options] = fetch.mock.calls[0].arguments;
  assert.equal(url, asked);
  assert.deepEqual([...options.headers], [...headers()]);
  assert.equal(request(asked, headers()).url, asked);
  assert.equal(fetch.mock.callCount(), 1);
  assert.equal(settle(), true);
  assert.equal(options.signal.aborted, false);
  request(asked, headers());
  assert.equal(fetch.mock.callCount(), 2);
});

for (const [what, url, given] of [
  ['job', asked.replace('559c', '559d'), headers()], ['format', asked.replace('json', 'xml'), headers()],
  ['API', asked.replace('api', 'apis'), headers()], ['token', asked, headers('secret-2')],
]) {
  test(`what asks for another ${what} is sent itself, and the other one ended`, () => {
    send(settings);
    const { signal } = fetch.mock.calls[0].arguments[1];
    assert.equal(request(url, given).url, url);
    assert.equal(fetch.mock.callCount(), 2);
    settle();
    assert.equal(signal.aborted, true);
  });
}

test('what the program does not ask at once is ended, and no answer to what it asks later', () => {
  send(settings);
  const { signal } = fetch.mock.calls[0].arguments[1];
  settle();
  assert.equal(signal.aborted, true);
  request(asked, headers());
  assert.equal(fetch.mock.callCount(), 2);
});

for (const [what, given] of [
  ['without a token', { token: '' }], ['with a token that no header takes', { token: 'a b' }],
  ['without an address', { apiAddress: '' }], ['to an address with a password', { apiAddress: 'https://a:b@api.example/v1' }],
  ['to an address with a query', { apiAddress: 'https://api.example/v1?a' }], ['to no web address', { apiAddress: 'file:///v1' }],
]) {
  test(`nothing is sent ${what}`, () => {
    send({ ...settings, ...given });
    assert.equal(fetch.mock.callCount(), 0);
  });
}

test('nothing is sent where a page around this one or the device may ask for more', () => {
  globalThis.window.parent = {};
  send(settings);
  globalThis.window.parent = globalThis.window;
  globalThis.window.localStorage = { getItem: () => 'expand=file' };
  send(settings);
  assert.equal(fetch.mock.callCount(), 0);
});
