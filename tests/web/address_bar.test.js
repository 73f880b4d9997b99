import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashFor, jobIdIn } from '../../web/address_bar.js';

test('the job of an address', () => {
  for (const [hash, id] of [
    ['', ''], ['#', ''], ['#other=1', ''], ['#job=abc', 'abc'], ['#other=1&job=abc', 'abc'], ['#job=a%26b', 'a&b'],
  ]) assert.equal(jobIdIn(hash), id);
});

test('any job is read back from its address', () => {
  for (const id of ['559cbbec', 'a b', 'a&job=c', 'ä/#+%']) assert.equal(jobIdIn(hashFor(id)), id);
  assert.equal(hashFor(''), '');
});
