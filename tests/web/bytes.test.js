import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined } from '../../web/bytes.js';

test('pieces are joined in their order', () => {
  const bytes = (text) => new TextEncoder().encode(text);
  assert.deepEqual(joined([bytes('ab'), bytes(''), bytes('c')], 3), bytes('abc'));
  assert.deepEqual(joined([], 0), new Uint8Array());
});
