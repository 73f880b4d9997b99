// Text through the program's memory, which may move while room is made for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, send } from '../../web/strings.js';

test('text that is sent can be read, in any script', () => {
  globalThis.HEAPU8 = new Uint8Array(8);
  globalThis._jobglass_inbox = (slot, bytes) => {
    globalThis.HEAPU8 = new Uint8Array(64);
    globalThis.asked = { slot, bytes };
    return 16;
  };
  send(2, 'Größe 😀');
  assert.deepEqual(globalThis.asked, { slot: 2, bytes: 12 });
  assert.equal(read(16, 12), 'Größe 😀');
  assert.equal(read(0, 0), '');
});
