import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areasOf } from '../../web/keys_sheet.js';

test('an area is a line without a tab, and has the keys that follow', () => {
  assert.deepEqual(areasOf(['Tree', '↑ ↓\tRow above or below', '*\tExpand all', 'Fields', 'Enter\tLoad']), [
    { name: 'Tree', keys: [{ keys: ['↑', '↓'], what: 'Row above or below' }, { keys: ['*'], what: 'Expand all' }] },
    { name: 'Fields', keys: [{ keys: ['Enter'], what: 'Load' }] },
  ]);
  assert.deepEqual(areasOf([]), []);
});
