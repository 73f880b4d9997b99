// The plain page in the address, what is printed above it, and the keys that search it.
import './support/page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isItsKey } from '../../web/page_search.js';
import { headerLines } from '../../web/paper.js';
import { isAskedBy, withChoice } from '../../web/plain.js';

test('the address asks for the plain page, beside whatever else is in it', () => {
  for (const [hash, asked] of [
    ['', false], ['#', false], ['#plain', true], ['#job=a&plain', true], ['#plain&job=a', true], ['#plain=1', true],
    ['#job=plain', false], ['#explain', false],
  ]) assert.equal(isAskedBy(hash), asked, hash);
});

test('the keys of the browser\'s own search', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false };
  for (const [event, expected] of [
    [{ key: 'f', ctrlKey: true }, true], [{ key: 'F', metaKey: true }, true], [{ key: 'F3' }, true],
    [{ key: 'f' }, false], [{ key: 'f', ctrlKey: true, altKey: true }, false], [{ key: 'a', ctrlKey: true }, false],
  ]) assert.equal(isItsKey({ ...none, ...event }), expected);
});

test('the choice is kept in the address, and the rest of it too', () => {
  for (const [hash, chosen, becomes] of [
    ['', true, '#plain'], ['', false, ''], ['#job=a%26b', true, '#job=a%26b&plain'], ['#plain&job=a', false, '#job=a'],
    ['#plain', true, '#plain'], ['#job=a', false, '#job=a'],
  ]) assert.equal(withChoice(hash, chosen), becomes);
});

test('paper says the job, the time and the address, and nothing else that is in it', () => {
  const address = { origin: 'https://jobs.example', pathname: '/glass/', hash: '#job=abc&token=secret&plain' };
  const now = new Date('2026-03-04T05:06:07Z');
  const [, , printed] = headerLines(address, now);
  assert.match(printed, /^Printed \d Mar 2026(,| at) \d\d:\d\d:07 \S/);
  assert.deepEqual(headerLines(address, now), ['Jobglass', 'Job abc', printed,
    'https://jobs.example/glass/#job=abc']);
  assert.deepEqual(headerLines({ ...address, hash: '' }, now), ['Jobglass', printed,
    'https://jobs.example/glass/']);
});
