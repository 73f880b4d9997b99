import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as memory from '../../web/memory.js';

function withStorage(storage) {
  globalThis.window = { get localStorage() { return storage(); } };
}

test('a text is kept, and an empty one is none', () => {
  const kept = new Map();
  withStorage(() => ({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => kept.set(name, text),
    removeItem: (name) => kept.delete(name),
  }));
  assert.equal(memory.read(), '');
  memory.write('text');
  assert.equal(memory.read(), 'text');
  assert.deepEqual([...kept.keys()], ['jobglass']);
  memory.write('');
  assert.equal(kept.size, 0);
});

test('where there is no storage, that is known, and a failure is reported', () => {
  let failures = 0;
  globalThis._jobglass_memory_failed = () => { ++failures; };
  for (const storage of [() => { throw new Error('sandboxed'); }, () => null]) {
    withStorage(storage);
    assert.equal(memory.read(), null);
    memory.write('text');
  }
  assert.equal(failures, 2);
});
