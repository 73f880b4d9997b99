import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitUntil } from '../../web/lifecycle.js';

test('the wait for a moment is never negative and at most a day', () => {
  assert.equal(waitUntil(5000, 2000), 3000);
  assert.equal(waitUntil(1000, 2000), 0);
  assert.equal(waitUntil(1e13, 2000), 24 * 3600 * 1000);
});
