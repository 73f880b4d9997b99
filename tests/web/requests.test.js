// The time on the way as the browser recorded it, in the order of api::Timing (src/api/timing.h).
import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';

globalThis.window = {};
const { timing } = await import('../../web/requests.js');

const entry = {
  initiatorType: 'fetch', startTime: 100, redirectStart: 100, redirectEnd: 110, domainLookupStart: 115,
  connectEnd: 135, requestStart: 140, responseStart: 190, responseEnd: 200, encodedBodySize: 4711, transferSize: 5000,
};

function timingOf(...entries) {
  mock.method(performance, 'getEntriesByName', () => entries);
  mock.method(performance, 'getEntriesByType', () => entries);
  return timing('https://api.example/v1/job/1');
}

afterEach(() => mock.restoreAll());

for (const [what, entries, expected] of [
  ['all phases', [entry], [10, 10, 20, 50, 10, 4711, 0]],
  ['the last of several', [{ ...entry, responseEnd: 300 }, entry], [10, 10, 20, 50, 10, 4711, 0]],
  ['from the cache', [{ ...entry, transferSize: 0 }], [10, 10, 20, 50, 10, 4711, 1]],
  ['kept from the page', [{ ...entry, requestStart: 0, transferSize: 0 }], [0, 0, 0, 0, 0, 4711, 0]],
  ['not of a request', [{ ...entry, initiatorType: 'script' }], [0, 0, 0, 0, 0, 0, 0]],
  ['not recorded', [], [0, 0, 0, 0, 0, 0, 0]],
]) {
  test(`time on the way: ${what}`, () => assert.deepEqual(timingOf(...entries), expected));
}
